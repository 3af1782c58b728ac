import Checksums
import Disk
import Findings
import Releases
import Results

/// The files of a report's words: `narrative/<year>/` of a data folder, without `responses`.
package struct NarrativeFolder: Sendable {
    /// More than any chapter needs: 64 KiB.
    package static let mostBytes = YAMLLimits.mostBytes

    /// By file.
    package private(set) var texts: [NarrativeText] = []
    /// One for each file that was read, by name.
    package private(set) var files: [InputFile] = []
    package private(set) var findings: [Finding] = []

    /// Reads every file; none where the folder is not there or holds responses alone.
    package init(in folder: DataFolder, year: Int) throws(DiskError) {
        let path = "narrative/\(year)"
        guard WholeFile.isFolder(at: folder.path(to: path)) else { return }
        for name in try WholeFile.names(inFolder: folder.path(to: path), shownAs: path)
        where name != "responses" && name != "README.md" {
            let file = "\(path)/\(name)"
            guard WholeFile.isFolder(at: folder.path(to: file)) else {
                add(file, in: folder)
                continue
            }
            for name in try WholeFile.names(inFolder: folder.path(to: file), shownAs: file) {
                add("\(file)/\(name)", in: folder)
            }
        }
    }

    private mutating func add(_ file: String, in folder: DataFolder) {
        var fields = NarrativeFields(file: file)
        do throws(DiskError) {
            let bytes = try WholeFile.bytes(
                at: folder.path(to: file), shownAs: file, most: Self.mostBytes)
            files.append(InputFile(path: file, sha256: SHA256.hex(of: bytes), rows: 1))
            if let text = fields.text(of: bytes) {
                if text.unicodeScalars.contains(where: Self.isNoText) {
                    fields.note(
                        "NAR-01", 1, "The file holds signs that no page can show. Remove them.")
                }
                texts.append(NarrativeText(file: file, text: text))
            }
        } catch {
            fields.note("NAR-01", 1, "The file cannot be read: \(error.reason).")
        }
        findings += fields.findings
    }

    /// Signs of control, those of nobody's alphabet, and those that are no character.
    private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n" && scalar != "\t"
        case .privateUse, .unassigned, .surrogate: true
        default: false
        }
    }
}
