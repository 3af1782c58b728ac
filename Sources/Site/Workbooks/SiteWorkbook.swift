import Files
import Results
import Templates
import Workbook

/// A workbook of the site, by what it is.
enum SiteWorkbook: Sendable {
    case edition(EditionTables)
    case service(EditionTables, ServiceEntry)
}

extension Site {
    /// The edition's own, which takes longest, then one for each service.
    func workbooks(of tables: EditionTables) -> [SiteWorkbook] {
        [.edition(tables)] + tables.edition.services.map { .service(tables, $0) }
    }

    func file(of workbook: SiteWorkbook) throws(WorkbookError) -> SiteFile {
        switch workbook {
        case .edition(let tables):
            SiteFile(
                path: map.path(ofWorkbook: tables.edition.year),
                bytes: try EditionWorkbook(tables: tables).workbook.bytes())
        case .service(let tables, let service):
            SiteFile(
                path: map.path(ofWorkbook: tables.edition.year, code: service.code),
                bytes: try ServiceWorkbook(tables: tables, service: service).workbook.bytes())
        }
    }

    /// A link to one service's workbook.
    func workbookLink(of code: String, on page: Page, _ edition: EditionIndex) -> LinkView {
        LinkView(
            "This service’s figures of \(edition.year) as a workbook (XLSX)",
            href: map.link(from: page, toPath: map.path(ofWorkbook: edition.year, code: code)))
    }
}
