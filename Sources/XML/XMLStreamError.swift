/// Why an XML stream cannot be read further. Each says where; none holds text of the file.
///
/// `code` is libxml2's own number of the fault (xmlerror.h).
package enum XMLStreamError: Error, Sendable, Equatable {
    case unreadable(file: String)
    case schema(file: String)
    case doctype(file: String, line: Int)
    case cutShort(file: String, line: Int)
    case notWellFormed(file: String, line: Int, code: Int)
    case notValid(file: String, line: Int, code: Int)
    case textTooLong(file: String, line: Int)
}

extension XMLStreamError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file):
            "\(file): the file cannot be read; check that it exists and may be opened."
        case .schema(let file): "\(file): this is not a usable XML schema; restore the file."
        case .doctype(let file, let line):
            "\(file):\(line): the file has a DOCTYPE, which is refused; export it without one."
        case .cutShort(let file, let line):
            "\(file):\(line): the file ends before its last element does; export it again."
        case .notWellFormed(let file, let line, let code):
            "\(file):\(line): this is not well-formed XML (libxml2 fault \(code)); export it again."
        case .notValid(let file, let line, let code):
            "\(file):\(line): the structure is not that of the schema (libxml2 fault \(code)); "
                + "check the element and its attributes."
        case .textTooLong(let file, let line):
            "\(file):\(line): an element's text is longer than it may be; look for a lost end tag."
        }
    }
}
