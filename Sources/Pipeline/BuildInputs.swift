import Checksums
import Disk
import Releases

/// What a site is made from, as it stood before a run.
struct BuildInputs {
    /// SHA-256 of the stamps of the program, the release and every file of the data folder but the texts
    /// of the repository: the same where none has been written to, moved or replaced. Nil where the
    /// folder cannot be looked through.
    let stamps: String?
    /// SHA-256 of the texts of the repository, by their bytes. Nil where they cannot be read.
    let texts: String?
    /// False where a file is so new that another write could leave its stamp as it is.
    let areSettled: Bool

    private static let repository = "resources"

    init(_ release: Release, in folder: DataFolder) {
        texts = Self.texts(in: folder)
        let program = FileStamp(of: WholeFile.program)
        guard program.isOfFile,
            let paths = try? WholeFile.paths(below: folder.path, skipping: Self.repository)
        else {
            (stamps, areSettled) = (nil, false)
            return
        }
        // Of folders the name counts: an empty one may be missing something.
        let files = paths.map { $0.hasSuffix("/") ? nil : FileStamp(of: folder.path(to: $0)) }
        stamps = Self.checksum(
            of: ["program \(program.text)", "edition \(release.year)"]
                + zip(files, paths).map { "\($0?.text ?? "folder") \($1)" })
        areSettled = files.allSatisfy { $0?.isSettled ?? true }
    }

    /// Whether nothing has changed between the two looks.
    func areSame(as other: BuildInputs) -> Bool {
        stamps == other.stamps && texts == other.texts
    }

    private static func texts(in folder: DataFolder) -> String? {
        let root = folder.path(to: repository)
        guard !WholeFile.isNothing(at: root) else { return checksum(of: []) }
        guard let paths = try? WholeFile.paths(below: root) else { return nil }
        var lines: [String] = []
        for path in paths {
            guard !path.hasSuffix("/") else {
                lines.append(path)
                continue
            }
            guard let bytes = try? WholeFile.bytes(at: "\(root)/\(path)", shownAs: path) else {
                return nil
            }
            lines.append("\(SHA256.hex(of: bytes)) \(path)")
        }
        return checksum(of: lines)
    }

    private static func checksum(of lines: [String]) -> String {
        SHA256.hex(of: Array(lines.joined(separator: "\n").utf8))
    }

    /// Whether a path of a data folder is that of a text of the repository.
    static func isText(_ path: String) -> Bool { path.hasPrefix("\(repository)/") }
}
