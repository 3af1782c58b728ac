import CSV

/// Why a file of counts is not taken. A file that is wrong in one place is not taken at all.
package enum CountsError: Error, Equatable, CustomStringConvertible {
    case csv(CSVError)
    case header(file: String)
    /// A number that is none, is below zero or is beyond what can be counted.
    case number(file: String, line: Int, column: String)
    case unknownRow(file: String, line: Int)
    case repeatedRow(file: String, line: Int, first: Int)
    case missingRow(file: String, row: String)
    case otherYear(file: String, line: Int, year: Int)
    case otherQuery(file: String, line: Int)
    /// Numbers that cannot be true together.
    case contradiction(file: String, problem: String)

    package var description: String {
        switch self {
        case .csv(let error): error.description
        case .header(let file):
            "\(file):1: the header is not '\(CountsRow.columns.joined(separator: ","))'; save the "
                + "rows of the query that flsdb sql prints, with their header."
        case .number(let file, let line, let column):
            "\(file):\(line): '\(column)' is not a whole number from 0 to \(CountsRow.most); save the "
                + "rows as the query gives them."
        case .unknownRow(let file, let line):
            "\(file):\(line): the query of this release gives no such row; print it anew with flsdb "
                + "sql and run it again."
        case .repeatedRow(let file, let line, let first):
            "\(file):\(line): the row stands on line \(first) already; save the rows of one run."
        case .missingRow(let file, let row):
            "\(file): the row '\(row)' is missing; save all rows of the query."
        case .otherYear(let file, let line, let year):
            "\(file):\(line): these are the counts of another year than \(year); name the release that "
                + "the query was printed for."
        case .otherQuery(let file, let line):
            "\(file):\(line): the counts are of another query than this release's: its rules, "
                + "register, dates or data dictionary have changed since, or the edition before; print "
                + "the query anew with flsdb sql and run it again."
        case .contradiction(let file, let problem):
            "\(file): \(problem); a row is missing or was changed. Save all rows of the query as it "
                + "gives them."
        }
    }
}
