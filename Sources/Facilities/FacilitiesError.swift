import CSV

/// Why the facilities audit cannot be read at all. Never holds an answer.
package enum FacilitiesError: Error, Sendable, Equatable, CustomStringConvertible {
    case csv(CSVError)
    /// The dictionary's own fault, on a line of it.
    case dictionary(file: String, line: Int, problem: String)
    /// The answers' header lacks the column of the service's code.
    case noServiceColumn(file: String)

    package var description: String {
        switch self {
        case .csv(let error): "\(error)"
        case .dictionary(let file, let line, let problem):
            "\(file):\(line): \(problem). Correct the dictionary of the facilities audit."
        case .noServiceColumn(let file):
            "\(file):1: the column fls_code is missing or stands twice; "
                + "it says which service a row is from."
        }
    }
}
