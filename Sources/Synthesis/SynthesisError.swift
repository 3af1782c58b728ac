import CSV
import Disk

/// Why synthetic data cannot be made.
package enum SynthesisError: Error, CustomStringConvertible {
    /// An option is outside what can be made. The text is a sentence that says what to give.
    case wrongOption(String)
    /// A file cannot be read or written.
    case disk(DiskError)
    /// The dictionary cannot be used.
    case dictionary(folder: String, reason: String)
    /// The benchmark rows are not a table.
    case notTable(CSVError)
    /// A benchmark row cannot be met by any extract.
    case wrongRow(file: String, line: Int, problem: String)

    package var description: String {
        switch self {
        case .wrongOption(let sentence): sentence
        case .disk(let error): error.description
        case .dictionary(let folder, let reason):
            "\(folder): not a data dictionary (\(reason)). "
                + "Give the project's Data/dictionary with --dictionary."
        case .notTable(let error): error.description
        case .wrongRow(let file, let line, let problem):
            "\(file):\(line): \(problem). Correct the row or take it out."
        }
    }
}
