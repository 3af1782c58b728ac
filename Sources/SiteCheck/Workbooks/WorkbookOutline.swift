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
            let parts = try ZipArchive.parts(of: bytes)
            identifiers = parts.flatMap { PatientIdentifiers.marks(in: $0.bytes) }
            hidden = try HiddenContent.found(in: parts)
            tables = try SheetTable.all(in: WorkbookSheets(parts))
        } catch {
            fault = error.reason
        }
    }
}
