import Checksums
import Disk
import Findings
import Releases
import Results
import YAML

/// What services answered to being named outliers: `narrative/<year>/responses/*.md` of a data
/// folder.
package struct Responses: Sendable {
    /// By service, then date, then file name.
    package private(set) var responses: [ServiceResponse] = []
    /// One for each file that was read, by name.
    package private(set) var files: [InputFile] = []
    package private(set) var findings: [Finding] = []

    /// Reads every response of an edition; none where the folder is not there.
    ///
    /// - Parameter results: the edition, with its outliers.
    package init(in folder: DataFolder, for results: PublishableResults) throws(DiskError) {
        let path = "narrative/\(results.edition.year)/responses"
        guard WholeFile.exists(at: folder.path(to: path)) else { return }
        for name in try WholeFile.names(inFolder: folder.path(to: path), shownAs: path) {
            try add("\(path)/\(name)", in: folder, to: results)
        }
        responses = responses.enumerated().sorted { left, right in
            if !left.element.service.utf8.elementsEqual(right.element.service.utf8) {
                return left.element.service.utf8.lexicographicallyPrecedes(
                    right.element.service.utf8)
            }
            return left.element.received == right.element.received
                ? left.offset < right.offset
                : left.element.received.utf8.lexicographicallyPrecedes(
                    right.element.received.utf8)
        }.map(\.element)
    }

    private mutating func add(
        _ file: String, in folder: DataFolder, to results: PublishableResults
    ) throws(DiskError) {
        var reader = ResponseFile(file: file, results: results)
        guard file.hasSuffix(".md") else {
            reader.fields.note(
                "NAR-01", 1, "A response is a file that ends with .md. Rename or remove it.")
            findings += reader.findings
            return
        }
        let bytes = try WholeFile.bytes(
            at: folder.path(to: file), shownAs: file, most: YAMLLimits.mostBytes)
        files.append(InputFile(path: file, sha256: SHA256.hex(of: bytes), rows: 1))
        if let response = reader.response(bytes) {
            for kpi in response.kpis where isAnswered(response.service, kpi) {
                reader.fields.note(
                    "NAR-12", 1,
                    "\(response.service) has another response on KPI \(kpi). Keep one, or write both "
                        + "answers into it.")
            }
            responses.append(response)
        }
        findings += reader.findings
    }

    private func isAnswered(_ service: String, _ kpi: Int) -> Bool {
        responses.contains { $0.service.utf8.elementsEqual(service.utf8) && $0.kpis.contains(kpi) }
    }
}
