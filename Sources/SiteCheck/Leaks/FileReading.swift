/// One file held against what the data files of the site withhold: read once for every rule that
/// asks.
///
/// A class, so that rules share one instead of copying what it holds.
final class FileReading: Sendable {
    let file: FileOutline
    let site: SiteStatements
    /// What a page of an edition is about; nil for other files.
    let page: Subject?
    /// The tables of a page, each cell with the figure that it is of.
    let tables: [TableReading]
    /// Numbers of withheld figures in a data file.
    let leaks: [DataLeak]

    init(_ file: FileOutline, in site: SiteStatements) {
        self.file = file
        self.site = site
        // Documents above the editions are of the latest.
        let year =
            SiteIndex.year(of: file.file.path) ?? ArchivedRevision(file.file.path)?.year
            ?? (file.kind == .document ? site.years.last : nil)
        switch file.kind {
        case .csv: leaks = file.table.map { WithheldRows.leaks(in: $0, year: year, site) } ?? []
        case .json: leaks = file.json.map { WithheldObjects.leaks(in: $0, year: year, site) } ?? []
        case .workbook: leaks = Self.leaks(in: file, year: year, site)
        default: leaks = []
        }
        guard let statements = file.page.statements, let places = year.flatMap(site.places(of:))
        else {
            (page, tables) = (nil, [])
            return
        }
        let page = Subject.page(
            file.file.path, year: year, title: Bytes(Array(statements.trimmed(statements.title))),
            places)
        self.page = page
        tables = statements.tables.map {
            TableReading($0, of: statements, page: page, site: site)
        }
    }
}

extension FileReading {
    /// Those of a workbook; one of a service lies in the folder of its code.
    private static func leaks(
        in file: FileOutline, year: Int?, _ site: SiteStatements
    ) -> [DataLeak] {
        let steps = file.file.path.utf8.split(separator: UInt8(ascii: "/"))
        let service = steps.count == 4 ? ArraySlice(Array(steps[2])) : nil
        return file.workbook.tables.flatMap { sheet in
            WithheldRows.leaks(in: sheet.table, year: year, service: service, site).map { leak in
                var leak = leak
                leak.sheet = sheet.sheet
                return leak
            }
        }
    }
}

/// A number that stands in a data file where a withheld figure's would stand.
struct DataLeak: Sendable {
    /// The line of a file, or the row of a sheet.
    var line: Int
    /// The part of a workbook that it stands in; nil for other files.
    var sheet: String?
    /// The column or member.
    var column: String
    var address: CellAddress?
    /// Whether the row or object says itself that it is withheld.
    var saysSo: Bool
}
