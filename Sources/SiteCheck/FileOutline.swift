import Checksums
import Files

/// What the rules need to know of one file of the site.
struct FileOutline: Sendable {
    var file: SiteFile
    var kind: FileKind
    /// For pages and other markup.
    var page = PageOutline()
    /// The ids that links may lead to.
    var ids: Set<Bytes> = []
    var links: [Link] = []

    /// For the index of the search.
    var searchIndex: SearchIndexOutline?

    /// Where links led when the site was last found sound, to files that have not changed since: they
    /// need not be followed again.
    var settled: Set<Link.Target> = []

    /// The same for entries of the search index.
    var settledEntries: Set<SearchIndexOutline.Fact> = []

    /// The links to be followed.
    var unsettledLinks: [Link] {
        settled.isEmpty ? links : links.filter { !settled.contains($0.target) }
    }

    /// For workbooks.
    var workbook = WorkbookOutline()

    /// For Word documents; what it says stands in `page`.
    var document = DocumentOutline()

    /// What looks like a patient's.
    var identifiers: [PatientIdentifiers.Mark] = []

    /// The rows of a CSV file.
    var table: FlatTable?

    /// What a JSON file holds.
    var json: JSONOutline?

    /// Empty where the site has no manifest to compare it with.
    var sha256 = ""

    var path: Bytes { Bytes(file.path) }

    /// - Parameters:
    ///   - table: the file's rows where it is a table.
    ///   - gathers: whether what a page says is kept, to be held against what is withheld.
    init(_ file: SiteFile, table: FlatTable?, withChecksum: Bool, gathers: Bool) {
        self.file = file
        self.table = table
        if withChecksum { sha256 = SHA256.hex(of: file.bytes) }
        kind = FileKind(path: file.path)
        switch kind {
        case .workbook:
            workbook = WorkbookOutline(file.bytes)
            identifiers = workbook.identifiers
        case .document:
            document = DocumentOutline(file.bytes, gathers: gathers)
            identifiers = document.identifiers
            page.statements = document.statements
        default: identifiers = PatientIdentifiers.marks(in: file.bytes)
        }
        switch kind {
        case .page, .markup:
            let reader = PageReader.read(file.bytes, gathers: gathers)
            page = reader.outline
            ids = Set(page.ids.map(\.target))
            let path = path
            links = reader.links.map { link in
                Link(link.written, isLoaded: link.isLoaded, line: link.line, in: path)
            }
        case .stylesheet:
            links = StylesheetLinks.links(of: file)
        case .json: json = JSONOutline(file.bytes)
        case .csv, .workbook, .document, .other: break
        }
        searchIndex = SearchIndexOutline(file)
    }
}

/// What a file is, by its name's ending.
enum FileKind: Sendable {
    case page, markup, stylesheet, json, csv, workbook, document, other

    init(path: String) {
        let name = lowercased(path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") })
        switch String(decoding: name.prefix { $0 != UInt8(ascii: ".") }.reversed(), as: UTF8.self) {
        case "html", "htm", "xhtml": self = .page
        case "svg", "xml": self = .markup
        case "css": self = .stylesheet
        case "json", "geojson", "jsonld": self = .json
        case "csv": self = .csv
        case "xlsx": self = .workbook
        case "docx": self = .document
        default: self = .other
        }
    }
}
