/// Told what a run is doing, so that a person who waits can see it.
package struct Progress: Sendable {
    private let report: @Sendable (Step) -> Void

    /// One thing that a run does.
    package enum Step: Sendable, Equatable {
        /// A stage begins: `Read extracts/2021/patients.csv`.
        case began(String)
        /// Records read so far in this stage.
        case records(Int)
    }

    package init(_ report: @escaping @Sendable (Step) -> Void) { self.report = report }

    /// A progress that nobody watches.
    package static let silent = Progress { _ in }

    package func records(_ count: Int) { report(.records(count)) }

    /// Names a stage and does it.
    package func stage<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
        report(.began(name))
        return try work()
    }
}
