/// Why a release, or a file that it names, cannot be used. Always one, and it stops the run.
package enum ReleaseError: Error, Equatable, CustomStringConvertible {
    /// The file or folder cannot be read.
    case unreadable(file: String, reason: String)
    /// The text is not YAML.
    case notYAML(file: String, line: Int?, reason: String)
    /// A key, a mapping or a value of the release file is wrong. `remedy` is a sentence.
    case wrongEntry(file: String, line: Int?, key: String, problem: String, remedy: String)
    /// A key that every release needs is not there.
    case missingKey(file: String, key: String, remedy: String)
    /// A table is not CSV. The reason names the file and line.
    case notTable(reason: String)
    /// A row of a table is wrong. `remedy` is a sentence.
    case wrongRow(file: String, line: Int, problem: String, remedy: String)

    package var description: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file): cannot be read (\(reason)). Check the path and its permissions."
        case .notYAML(let file, let line, let reason):
            "\(Self.place(file, line)): not YAML: \(reason). Check indentation, colons and quotes."
        case .wrongEntry(let file, let line, let key, let problem, let remedy):
            "\(Self.place(file, line)): \(key): \(problem). \(remedy)"
        case .missingKey(let file, let key, let remedy):
            "\(file): \(key) is missing. \(remedy)"
        case .notTable(let reason):
            reason
        case .wrongRow(let file, let line, let problem, let remedy):
            "\(file):\(line): \(problem). \(remedy)"
        }
    }

    private static func place(_ file: String, _ line: Int?) -> String {
        line.map { "\(file):\($0)" } ?? file
    }
}
