/// What stops the audit before a record is read.
package enum AuditError: Error, Equatable, CustomStringConvertible {
    /// A rule names a code that the data dictionary does not list for the question.
    case unknownCode(question: String, code: String)
    /// The release asks for a version of a definition that this program does not hold.
    case unknownDefinition(kpi: Int, asked: String, known: String)
    /// The release's year is not a year.
    case unknownYear(Int)
    /// The release says something of a validation rule that there is not.
    case unknownRule(String, year: Int, line: Int)
    /// More services than a record's key has room for.
    case tooManyServices(Int)

    package var description: String {
        switch self {
        case .unknownCode(let question, let code):
            "The data dictionary lists no code '\(code)' for question \(question), which an "
                + "indicator or a validation rule needs; add it to codes.csv."
        case .unknownDefinition(let kpi, let asked, let known):
            "The release asks for version \(asked) of KPI \(kpi), but this program holds version "
                + "\(known); correct 'definitions' in the release file."
        case .unknownYear(let year):
            "The release's year \(year) is outside 1800 to 2199; correct 'year' in the release file."
        case .unknownRule(let rule, let year, let line):
            "Line \(line) of the release of \(year) names a validation rule '\(rule)', but there is "
                + "none; the rules stand on the data quality page."
        case .tooManyServices(let count):
            "The register holds \(count) services, but at most 65,535 can be counted."
        }
    }
}
