/// Why a run could not finish, where no single room can tell.
package enum PipelineError: Error, CustomStringConvertible {
    case badFreezeDate(Int)
    case noRelease(String)
    case noEdition
    case sameYearTwice(Int)
    case noSuchEdition(Int, folder: String, years: [Int])
    case noSuchRevision(String, folder: String, frozen: [String])
    case folderWithoutResults(String)
    /// An input was written to while it was read.
    case changed(String)

    package var description: String {
        switch self {
        case .badFreezeDate(let year):
            "The release of \(year) has a freeze date that is no calendar date; write YYYY-MM-DD."
        case .noRelease(let folder):
            "\(folder)/releases holds no release file; add one, or name another folder with --data."
        case .noEdition:
            "No results file was named; give at least one with --results."
        case .sameYearTwice(let year):
            "Two of the results files are of \(year); name one file for each edition."
        case .noSuchEdition(let year, let folder, let years):
            "\(folder) has no edition of \(year), neither frozen nor with an extract; it has "
                + "\(years.map { String($0) }.joined(separator: ", ")). Name one of these, or a results file."
        case .noSuchRevision(let name, let folder, let frozen):
            "\(folder) has no frozen revision \(name); it has "
                + (frozen.isEmpty ? "none" : frozen.joined(separator: ", ")) + "."
        case .folderWithoutResults(let folder):
            "\(folder) is a folder and holds no results.json; name a results file, a folder that flsdb "
                + "analyse wrote, or a year of --data."
        case .changed(let file):
            "\(file): the file was changed while it was read; wait until it is written whole, and run "
                + "again."
        }
    }
}
