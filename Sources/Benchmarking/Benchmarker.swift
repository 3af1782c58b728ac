import Counts
import Releases
import Results

/// Sets the counts of a year against hip fractures, thresholds and the national figure.
package struct Benchmarker {
    let release: Release

    /// - Parameters:
    ///   - services: those registered for the year.
    ///   - hipFractures: by service code.
    package init(
        release: Release, services: [Service], hipFractures: [String: HipFractures],
        indicators: [IndicatorWords], assumptions: [(id: String, text: String)]
    ) {
        self.release = release
    }

    package func results(
        from counts: AuditCounts, inputs: [InputFile], programVersion: String
    ) -> BenchmarkedResults {
        BenchmarkedResults()
    }
}

/// A year's true results. They cannot be published: only `Disclosure` makes what can.
package struct BenchmarkedResults: Sendable {}
