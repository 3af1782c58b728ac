/// Why a CSV file cannot be read further. Each says where, and what to do; none holds a value.
package enum CSVError: Error, Sendable, Equatable {
    case unreadable(file: String)
    case empty(file: String)
    case endsInsideQuote(file: String, line: Int)
    case cutLastLine(file: String, line: Int)
    case fieldTooLong(file: String, line: Int)
    case tooManyColumns(file: String, line: Int)
    case nulByte(file: String, line: Int)
    case textAfterQuote(file: String, line: Int)
    case ragged(file: String, line: Int, columns: Int, expected: Int)
    case notUTF8(file: String, line: Int)
}

extension CSVError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file):
            "\(file): the file cannot be read; check that it exists and may be opened."
        case .empty(let file):
            "\(file): the file is empty; it needs a header line with the column names."
        case .endsInsideQuote(let file, let line):
            "\(file):\(line): the file ends inside a quoted field that begins on this line; "
                + "it is cut short or a closing quote is missing."
        case .cutLastLine(let file, let line):
            "\(file):\(line): the last line is cut short; export the file again."
        case .fieldTooLong(let file, let line):
            "\(file):\(line): a field is longer than this file may hold; "
                + "look for a quote that is never closed."
        case .tooManyColumns(let file, let line):
            "\(file):\(line): the line has more columns than any extract; "
                + "look for a lost line break or another kind of file."
        case .nulByte(let file, let line):
            "\(file):\(line): the line holds a NUL byte; save the file as UTF-8 text."
        case .textAfterQuote(let file, let line):
            "\(file):\(line): text follows a closing quote; double the quotes inside the field."
        case .ragged(let file, let line, let columns, let expected):
            "\(file):\(line): the line has \(columns) columns where the header has \(expected)."
        case .notUTF8(let file, let line):
            "\(file):\(line): the line is not UTF-8 text; save the file as UTF-8."
        }
    }
}
