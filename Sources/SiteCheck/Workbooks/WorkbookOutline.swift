/// What the rules need to know of a workbook.
struct WorkbookOutline: Sendable {
    /// Why it cannot be read.
    var fault: String?
    /// What looks like a patient's, in any of its parts.
    var identifiers: [PatientIdentifiers.Mark] = []
    var leaks: [SheetLeaks.Leak] = []

    init() {}

    init(_ bytes: [UInt8]) {
        do throws(ZipFault) {
            let parts = try ZipArchive.parts(of: bytes)
            identifiers = parts.flatMap { PatientIdentifiers.marks(in: $0.bytes) }
            leaks = try SheetLeaks.leaks(in: WorkbookSheets(parts))
        } catch {
            fault = error.reason
        }
    }
}
