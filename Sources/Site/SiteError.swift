/// Why a site cannot be laid out at all.
package enum SiteError: Error, Equatable, CustomStringConvertible {
    case noEdition
    case repeatedYear(Int)
    case repeatedPath(year: Int, path: String)

    package var description: String {
        switch self {
        case .noEdition:
            "There is no edition to publish: give the results of at least one year."
        case .repeatedYear(let year):
            "The year \(year) is given twice: leave one of its results files out."
        case .repeatedPath(let year, let path):
            """
            Two services of \(year) need the same page \(path): give each a code of its own that \
            differs in letters or digits, not only in case or punctuation.
            """
        }
    }
}
