import Checksums
import Parallel

/// The list of every file of the output and of every input, with checksums: one fact a line, so
/// that two manifests can be compared with `diff`.
package struct Manifest {
    /// Where the manifest stands in the output. It does not list itself.
    package static let path = "manifest.json"

    /// A file that the output was made from.
    package struct Input: Sendable, Equatable {
        package var path: String
        /// SHA-256 as 64 lower-case hexadecimal digits.
        package var sha256: String
        /// Its size; nil where it was not counted.
        package var bytes: Int?

        package init(path: String, sha256: String, bytes: Int? = nil) {
            self.path = path
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    /// In the order of their paths' bytes, as are the inputs.
    private let files: [Input]
    private let inputs: [Input]

    /// The manifest of `files` and `inputs`, in any order.
    package init(of files: [SiteFile], inputs: [Input]) {
        self.files = Self.ordered(
            files.mapInParallel { file in
                Input(path: file.path, sha256: SHA256.hex(of: file.bytes), bytes: file.bytes.count)
            })
        self.inputs = Self.ordered(inputs)
    }

    package static func file(of files: [SiteFile], inputs: [Input]) -> SiteFile {
        Manifest(of: files, inputs: inputs).file
    }

    private static let betweenLists = #"],"inputs":["#

    package var file: SiteFile {
        let text = """
            {"schema":"flsdb-manifest/1","files":[
            \(Self.lines(files))
            \(Self.betweenLists)
            \(Self.lines(inputs))
            ]}

            """
        return SiteFile(path: Self.path, bytes: Array(text.utf8))
    }

    /// The paths of the files that another manifest lists with the same checksum.
    package func pathsListedAlike(in other: [UInt8]) -> [String] {
        let lines = Set(Self.lines(of: other).map { $0.last == comma ? $0.dropLast() : $0 })
        return files.filter { lines.contains(ArraySlice(Self.line($0).utf8)) }.map(\.path)
    }

    /// A manifest with other checksums for some of the files and inputs that it lists.
    ///
    /// - Returns: nil where it does not list one of them.
    package static func file(
        replacing files: [SiteFile], inputs: [Input], in manifest: [UInt8]
    ) -> SiteFile? {
        let changed = Manifest(of: files, inputs: inputs)
        var entries = byOpening(changed.files)
        var bytes: [UInt8] = []
        for line in lines(of: manifest) {
            if line.starts(with: betweenLists.utf8) {
                guard entries.isEmpty else { return nil }
                entries = byOpening(changed.inputs)
            }
            if let key = key(of: line), let entry = entries.removeValue(forKey: key) {
                bytes += Array(self.line(entry).utf8) + (line.last == comma ? [comma] : [])
            } else {
                bytes += line
            }
            bytes.append(newline)
        }
        guard entries.isEmpty else { return nil }
        // What follows the last line's end was taken for a line.
        return SiteFile(path: path, bytes: bytes.dropLast())
    }

    /// Entries by what a line begins with that lists their path.
    private static func byOpening(_ entries: [Input]) -> [ArraySlice<UInt8>: Input] {
        Dictionary(
            entries.map { (ArraySlice(#"{"path":\#(quoted($0.path)),"#.utf8), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What a line begins with that lists a path; nil for the others.
    private static func key(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.starts(with: #"{"path":""#.utf8) else { return nil }
        var place = line.startIndex + 9
        while place < line.endIndex, line[place] != UInt8(ascii: "\"") {
            place += line[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return place + 1 < line.endIndex ? line[...(place + 1)] : nil
    }

    private static func ordered(_ entries: [Input]) -> [Input] {
        entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func lines(_ entries: [Input]) -> String {
        entries.map(line).joined(separator: ",\n")
    }

    private static func line(_ entry: Input) -> String {
        let size = entry.bytes.map { #","bytes":\#($0)"# } ?? ""
        return #"{"path":\#(quoted(entry.path))\#(size),"sha256":\#(quoted(entry.sha256))}"#
    }

    private static func lines(of manifest: [UInt8]) -> [ArraySlice<UInt8>] {
        manifest.split(separator: newline, omittingEmptySubsequences: false)
    }

    /// - Reference: RFC 8259, section 7.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

private let newline = UInt8(ascii: "\n")
private let comma = UInt8(ascii: ",")
