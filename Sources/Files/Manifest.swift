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

    /// The manifest of `files` and `inputs`, both in the order of their paths' bytes.
    package static func file(of files: [SiteFile], inputs: [Input]) -> SiteFile {
        let listed = files.mapInParallel { file in
            Input(path: file.path, sha256: SHA256.hex(of: file.bytes), bytes: file.bytes.count)
        }
        let text = """
            {"schema":"flsdb-manifest/1","files":[
            \(lines(listed))
            ],"inputs":[
            \(lines(inputs))
            ]}

            """
        return SiteFile(path: path, bytes: Array(text.utf8))
    }

    private static func lines(_ entries: [Input]) -> String {
        entries
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            .map { entry in
                let size = entry.bytes.map { #","bytes":\#($0)"# } ?? ""
                return #"{"path":\#(quoted(entry.path))\#(size),"sha256":\#(quoted(entry.sha256))}"#
            }
            .joined(separator: ",\n")
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
