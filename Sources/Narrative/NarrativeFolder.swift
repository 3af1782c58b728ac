import Checksums
import Disk
import Findings
import FrontMatter
import Releases
import Results
import YAML

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
        for place in ["narrative", path] where !WholeFile.isFolder(at: folder.path(to: place)) {
            if !WholeFile.isNothing(at: folder.path(to: place)) {
                note(
                    "NAR-01", place,
                    "This is no folder that can be read. Make it one, or remove it.")
            }
            return
        }
        let names = try WholeFile.names(inFolder: folder.path(to: path), shownAs: path)
        if !names.contains(where: { $0 != "README.md" }) {
            note(
                "NAR-13", path, "The folder holds no text. Write the report, or remove the folder.")
        }
        for name in names where name != "responses" && name != "README.md" {
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

    /// Folders of words that belong to no edition, which nobody would miss: one warning each.
    package static func strays(in folder: DataFolder, years: [Int]) throws(DiskError) -> [Finding] {
        guard WholeFile.isFolder(at: folder.path(to: "narrative")) else { return [] }
        let known = ["README.md"] + years.map(String.init)
        let names = try WholeFile.names(
            inFolder: folder.path(to: "narrative"), shownAs: "narrative")
        return names.filter { !known.contains($0) }.map { name in
            Finding(
                rule: "NAR-22", severity: .warning,
                location: Location(file: "narrative/\(name)", line: 1),
                summary:
                    "No release is of this year, so that its words are published nowhere. Name the "
                    + "folder by the year of a release.")
        }
    }

    private mutating func note(_ rule: String, _ place: String, _ summary: String) {
        var fields = NarrativeFields(file: place)
        fields.note(rule, 1, summary)
        findings += fields.findings
    }

    private mutating func add(_ file: String, in folder: DataFolder) {
        var fields = NarrativeFields(file: file)
        do throws(DiskError) {
            let bytes = try WholeFile.bytes(
                at: folder.path(to: file), shownAs: file, most: Self.mostBytes)
            files.append(InputFile(path: file, sha256: SHA256.hex(of: bytes), rows: 1))
            if let text = fields.text(of: bytes) {
                if let line = UnshownSigns.firstLine(in: text) {
                    fields.note("NAR-01", line, UnshownSigns.summary)
                }
                texts.append(NarrativeText(file: file, text: text))
            }
        } catch {
            fields.note("NAR-01", 1, "The file cannot be read: \(error.reason).")
        }
        findings += fields.findings
    }
}
