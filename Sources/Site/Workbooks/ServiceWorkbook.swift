import Results
import Workbook

/// What an edition publishes about one service as a workbook to take to a meeting: its figures
/// beside its region's and the nation's, then its rows of the tables.
struct ServiceWorkbook {
    var tables: EditionTables
    var service: ServiceEntry

    var workbook: Workbook {
        let key = PlaceKey(level: .service, code: service.code)
        let chosen = Self.shown.compactMap { tables.position(of: $0) }.map { position in
            DataSheet(tables.tables[position], rows: tables.rows(of: key, in: position))
        }
        let indicators = ServiceIndicators(edition: tables.edition, service: service).sheet
        let sheets = [indicators] + chosen
        return FrontSheets(
            edition: tables.edition,
            title: "\(service.name) (\(service.code)): figures of \(tables.edition.year)",
            summary: """
                The figures of \(service.name), code \(service.code), in the \
                \(tables.edition.year) audit of the \(Site.name), beside those of its region and of \
                all services together.
                """,
            sheets: sheets.filter { $0.count > 0 },
            absent: sheets.filter { $0.count == 0 }.map(\.title)
        ).workbook
    }

    private static let shown = [
        "series", "completeness", "outliers", "changes", "trends", "case-mix",
        "missed-opportunities", "data-quality", "facilities-answers",
    ]
}
