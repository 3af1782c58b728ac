/// Where two workbooks or two documents differ.
package enum WorkbookDifference {
    /// Whether a file is a workbook or a document, by its name.
    package static func tells(_ path: String) -> Bool {
        switch FileKind(path: path) {
        case .workbook, .document: true
        default: false
        }
    }

    /// The parts of `found` that are not those of `made`, in the order of the archives:
    /// `xl/worksheets/sheet5.xml`, `docProps/core.xml`; empty where only the packing differs or one cannot be read.
    package static func parts(of found: [UInt8], from made: [UInt8]) -> [String] {
        do throws(ZipFault) {
            let (ours, theirs) = (try ZipArchive.parts(of: found), try ZipArchive.parts(of: made))
            let made = Dictionary(
                theirs.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
            let held = Set(ours.map(\.name))
            let other = ours.filter { made[$0.name] != $0.bytes }
            let absent = theirs.filter { !held.contains($0.name) }
            return (other + absent).map(\.name)
        } catch {
            return []
        }
    }
}
