import CSV
import Disk
import XML

/// Why an extract, or something that its reading needs, stops the run. None holds a patient's value.
package enum ExtractError: Error, Sendable, Equatable {
    case csv(CSVError)
    case xml(XMLStreamError)
    case unreadable(file: String)
    case empty(file: String)
    case noRecords(file: String)
    case missingColumns(file: String, columns: [String])
    case duplicateColumn(file: String, line: Int, column: String)
    case dictionary(file: String, line: Int, problem: String)
}

extension ExtractError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .csv(let error): error.description
        case .xml(let error): error.description
        case .unreadable(let file):
            "\(file): the file cannot be read; check that it exists and may be opened."
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
}

/// The bytes of a small file.
func wholeFile(_ path: String, shownAs name: String) throws(ExtractError) -> [UInt8] {
    do {
        return try WholeFile.bytes(at: path, shownAs: name)
    } catch { throw .unreadable(file: name) }
}
