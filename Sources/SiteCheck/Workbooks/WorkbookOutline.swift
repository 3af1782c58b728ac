/// What the rules need to know of a workbook.
struct WorkbookOutline: Sendable {
    /// Why it cannot be read.
    var fault: String?
    /// What looks like a patient's, in any of its parts.
    var identifiers: [PatientIdentifiers.Mark] = []
    /// What it hides.
    var hidden: [String] = []
    var tables: [SheetTable] = []

    init() {}

    init(_ bytes: [UInt8]) {
        do throws(ZipFault) {
            self = try WorkbookOutline(of: ZipArchive.parts(of: bytes))
        } catch {
            fault = error.reason
        }
    }

    init(of parts: [ZipArchive.Part]) throws(ZipFault) {
        identifiers = parts.flatMap { PatientIdentifiers.marks(in: $0.bytes) }
        var hidden = try HiddenContent.found(in: parts)
        let sheets = try WorkbookSheets(parts)
        tables = try SheetTable.all(in: sheets) { place, tag in
            guard let words = HiddenContent.words(of: tag) else { return }
            let sheet = sheets.name(of: place)
            if hidden.last != "\(sheet) has \(words)" { hidden.append("\(sheet) has \(words)") }
        }
        self.hidden = hidden
    }
}
