/// The rows of an edition that are about services, gathered by service in one pass.
struct ServiceRows {
    private var documents: [[UInt8]: APIService] = [:]

    init(_ results: PublishableResults) {
        let edition = APIEdition(results.edition)
        for entry in results.services {
            documents[Array(entry.code.utf8)] = APIService(edition: edition, entry: entry)
        }
        gather(results.caseMix, \.code) { $0.caseMix = $1 }
        gather(results.changes.filter { $0.level == .service }, \.code) { $0.changes = $1 }
        gather(results.completeness.filter { $0.level == .service }, \.code) {
            $0.completeness = $1
        }
        gather(results.figures.filter { $0.level == .service }, \.code) { $0.figures = $1 }
        gather(results.missedOpportunities.filter { $0.level == .service }, \.code) {
            $0.missedOpportunities = $1
        }
        gather(results.series.filter { $0.level == .service }, \.code) { $0.months = $1 }
        gather(results.outliers, \.code) { $0.outliers = $1 }
        gather(results.trends.filter { $0.level == .service }, \.code) { $0.trends = $1 }
        gather(results.variation.filter { $0.level == .service }, \.code) { $0.variation = $1 }
        let answers = results.facilities.flatMap { question in
            question.answers.map { answer in
                (
                    service: answer.service,
                    row: APIFacilitiesAnswer(
                        question: question.column, answer: answer.answer, status: answer.status)
                )
            }
        }
        gather(answers, \.service) { $0.facilities = $1.map(\.row) }
    }

    func document(of entry: ServiceEntry) -> APIService {
        documents[Array(entry.code.utf8)] ?? .blank
    }

    private mutating func gather<Row>(
        _ rows: [Row], _ code: (Row) -> String, into place: (inout APIService, [Row]) -> Void
    ) {
        for (code, rows) in Dictionary(grouping: rows, by: { Array(code($0).utf8) }) {
            guard var document = documents[code] else { continue }
            place(&document, rows)
            documents[code] = document
        }
    }
}
