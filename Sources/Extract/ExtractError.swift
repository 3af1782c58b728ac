import CSV
import Disk
import XML

/// Why an extract, or something that its reading needs, stops the run. None holds a patient's value.
package enum ExtractError: Error, Sendable, Equatable {
    case csv(CSVError)
    case xml(XMLStreamError)
    case unreadable(file: String)
    case disk(DiskError)
    case empty(file: String)
    case tooLarge(file: String, most: Int)
    case tooManyRecords(file: String, most: Int)
    case tooManyUnreadable(file: String, line: Int)
    case noRecords(file: String)
    case missingColumns(file: String, columns: [String])
    case duplicateColumn(file: String, line: Int, column: String)
    case dictionary(file: String, line: Int, problem: String)
}

extension ExtractError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .csv(let error): error.description + Self.limit(of: error)
        case .xml(.textTooLong(let file, let line)):
            XMLStreamError.textTooLong(file: file, line: line).description
                + " If it is meant, raise limits.field_bytes in the release."
        case .xml(let error): error.description
        case .unreadable(let file):
            "\(file): the file cannot be read; check that it exists and may be opened."
        case .disk(let error): error.description
        case .tooLarge(let file, let most):
            "\(file): the file is larger than \(most) bytes; look for another kind of file, or raise "
                + "limits.extract_megabytes in the release."
        case .tooManyRecords(let file, let most):
            "\(file): the extract has more than \(most) records; look for records that repeat, or "
                + "raise limits.rows in the release."
        case .tooManyUnreadable(let file, let line):
            "\(file):\(line): so many lines up to this one are no NHS number that this is another "
                + "kind of file; name the list of opt-outs."
        case .empty(let file): "\(file): the file is empty; export the extract again."
        case .noRecords(let file):
            "\(file): the extract has no record, only its beginning; export it again."
        case .missingColumns(let file, let columns):
            "\(file): required but missing: \(columns.joined(separator: ", ")); "
                + "export the extract again with every required column."
        case .duplicateColumn(let file, let line, let column):
            "\(file):\(line): two columns answer \(column); keep the one that is meant."
        case .dictionary(let file, let line, let problem):
            "\(file):\(line): \(problem)."
        }
    }

    /// Which setting lets a file of this size through.
    private static func limit(of error: CSVError) -> String {
        switch error {
        case .fieldTooLong: " If it is meant, raise limits.field_bytes in the release."
        case .tooManyColumns: " If they are meant, raise limits.columns in the release."
        default: ""
        }
    }
}

/// The bytes of a small file.
func wholeFile(_ path: String, shownAs name: String) throws(ExtractError) -> [UInt8] {
    do {
        return try WholeFile.bytes(at: path, shownAs: name)
    } catch { throw .disk(error) }
}
