import CSV
import Findings

/// Reads a year's `facilities.csv`, one row a service.
///
/// What cannot be used is found and set aside; only a file that is no CSV at all stops the run. No
/// finding repeats what stood in a cell.
package struct FacilitiesReader {
    static let serviceColumn = "fls_code"

    private let dictionary: FacilitiesDictionary
    private let services: [String]
    private let year: Int

    /// - Parameters:
    ///   - services: codes of the services registered for the year.
    ///   - year: the audit year.
    package init(dictionary: FacilitiesDictionary, services: [String], year: Int) {
        self.dictionary = dictionary
        self.services = services
        self.year = year
    }

    /// - Parameter file: what findings and errors call the file.
    package func read(_ bytes: [UInt8], file: String) throws(FacilitiesError) -> FacilitiesAudit {
        let table: RowsAsText
        do { table = try RowsAsText(bytes: bytes, file: file) } catch { throw .csv(error) }
        let columns = table.header.indices.filter {
            table.header[$0].utf8.elementsEqual(Self.serviceColumn.utf8)
        }
        guard columns.count == 1, let codeColumn = columns.first else {
            throw .noServiceColumn(file: file)
        }
        var tally = FindingTally()
        let places = places(of: table.header, file: file, tally: &tally)
        let rows = known(table.rows, codeColumn: codeColumn, file: file, tally: &tally)
        let answers = rows.map { row in
            ServiceAnswers(
                service: row.service,
                answers: self.answers(of: row, places: places, file: file, tally: &tally))
        }
        let heard = Set(table.rows.compactMap { $0.fields?[codeColumn].utf8 }.map(Array.init))
        for service in services where !heard.contains(Array(service.utf8)) {
            tally.add(
                FacilityRule.silentService.finding(
                    Location(file: file), "No row is from the service \(service)."),
                service: service)
        }
        return FacilitiesAudit(
            questions: dictionary.questions,
            services: answers.sorted { $0.service.utf8.lexicographicallyPrecedes($1.service.utf8) },
            rows: table.rows.count, tally: tally)
    }

    private struct KnownRow {
        let service: String
        let line: Int
        let fields: [String]
    }

    /// The rows that can be used: whole, of a registered service, and its only one.
    private func known(
        _ rows: [RowsAsText.Row], codeColumn: Int, file: String, tally: inout FindingTally
    ) -> [KnownRow] {
        var known: [KnownRow] = []
        for row in rows {
            let location = Location(file: file, line: row.line)
            guard let fields = row.fields else {
                tally.add(
                    FacilityRule.raggedRow.finding(
                        location, "The row is not whole; export the file again."), service: "")
                continue
            }
            let code = fields[codeColumn]
            guard let service = services.first(where: { $0.utf8.elementsEqual(code.utf8) }) else {
                tally.add(
                    FacilityRule.unknownService.finding(
                        location, "The service is not in the register for \(year)."), service: "")
                continue
            }
            known.append(KnownRow(service: service, line: row.line, fields: fields))
        }
        let counts = Dictionary(known.map { ($0.service, 1) }, uniquingKeysWith: +)
        for row in known where counts[row.service] != 1 {
            tally.add(
                FacilityRule.repeatedService.finding(
                    Location(file: file, line: row.line),
                    "One of \(counts[row.service] ?? 0) rows of this service; keep the right one."),
                service: row.service)
        }
        return known.filter { counts[$0.service] == 1 }
    }

    /// Where each question stands in the rows; nil for those that the file lacks.
    private func places(
        of header: [String], file: String, tally: inout FindingTally
    ) -> [Int?] {
        var places = [Int?](repeating: nil, count: dictionary.questions.count)
        let location = Location(file: file, line: 1)
        for (index, column) in header.enumerated()
        where !column.utf8.elementsEqual(Self.serviceColumn.utf8) {
            if let place = dictionary.place(of: column), places[place] == nil {
                places[place] = index
            } else {
                tally.add(
                    FacilityRule.unknownColumn.finding(
                        location,
                        "Column \(index + 1) is not one of the dictionary, or its second."),
                    service: "")
            }
        }
        for (question, place) in zip(dictionary.questions, places) where place == nil {
            tally.add(
                FacilityRule.lackingColumn.finding(
                    location, "The column \(question.column) is missing."), service: "",
                field: question.column)
        }
        return places
    }

    private func answers(
        of row: KnownRow, places: [Int?], file: String, tally: inout FindingTally
    ) -> [GivenAnswer] {
        var answers: [GivenAnswer] = []
        for (question, place) in zip(dictionary.questions, places) {
            guard let place else {
                answers.append(.notAsked)
                continue
            }
            let reading = AnswerReading(question: question, lastMonth: "\(year)-12")
            var (answer, broken) = reading.answer(row.fields[place])
            switch applies(question, answers) {
            case false:
                broken = answer == .open ? nil : .notAsked
                answer = .notAsked
            case true: if answer == .open { broken = .open }
            case nil: if answer == .open { answer = .notAsked }
            }
            if let broken {
                tally.add(
                    broken.finding(
                        Location(file: file, line: row.line),
                        "Look at the column \(question.column)."),
                    service: row.service, field: question.column)
            }
            answers.append(answer)
        }
        return answers
    }

    /// Whether the question is put to a service with these earlier answers; nil where it cannot be
    /// told.
    private func applies(_ question: AskedQuestion, _ answers: [GivenAnswer]) -> Bool? {
        guard let condition = question.condition else { return true }
        guard let place = dictionary.place(of: condition.column), place < answers.count,
            let answer = answers[place].text
        else { return nil }
        return answer.utf8.elementsEqual(condition.answer.utf8)
    }
}
