/// Why a results file cannot be read.
package struct ResultsError: Error, Equatable, CustomStringConvertible {
    /// As the caller names it.
    package var file: String
    /// From 1.
    package var line: Int
    /// One sentence: what is wrong and what to do about it.
    package var problem: String

    package init(file: String, line: Int, problem: String) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    package var description: String { "\(file):\(line): \(problem)" }
}
