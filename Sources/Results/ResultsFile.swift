/// The file between computing and publishing, `results.json`.
package enum ResultsFile {
    /// The layout that this program writes and reads.
    package static let schema = "flsdb-results/1"

    /// The whole file.
    package static func json(of results: PublishableResults) -> [UInt8] { [] }

    /// Reads a results file.
    package static func read(
        _ bytes: [UInt8], file: String
    ) throws(ResultsError) -> PublishableResults {
        throw ResultsError(file: file, line: 1, problem: "Reading results files is not built yet.")
    }
}
