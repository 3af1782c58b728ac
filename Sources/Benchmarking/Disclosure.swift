import AttackCheck
import Results

/// Disclosure control: the only maker of `PublishableResults` besides the reader of a results file.
package struct Disclosure: Sendable {
    let policy: DisclosurePolicy
    let breakdowns: DisclosurePolicy
    /// After so many attacks a stronger measure is taken than the smallest further count.
    private static let sparingAttacks = 6

    /// - Parameters:
    ///   - policy: the one that the release names.
    ///   - breakdowns: the one that tables by group of patients follow below the level of a nation.
    package init(policy: DisclosurePolicy, breakdowns: DisclosurePolicy) {
        self.policy = policy
        self.breakdowns = breakdowns
    }

    /// Marks what cannot be shown, hides what would give it away, and makes everything that is
    /// published from what remains. What an attacker could still work out is hidden further, until
    /// nothing is left or nothing more can be hidden; that the check of the build refuses.
    package func apply(to results: BenchmarkedResults) -> PublishableResults {
        var marks = DisclosureMarks(for: results)
        markSmallNumbers(of: results, on: &marks)
        var counts = LinkedCounts(results, isExact: policy.roundedTo == 1)
        counts.hide(marks, under: policy)
        var complement = Complement(counts)
        complement.settle()
        complement.counts.mark(&marks)
        var view = DisclosedView(
            results: results, marks: marks, policy: policy, breakdowns: breakdowns)
        var report = AttackCheck.attack([view.counts()])
        var measure = Complement.Measure.smallestFurther
        var attacks = 0
        while !report.exposed.isEmpty {
            attacks += 1
            let hidden = complement.counts.hiddenCount
            complement.hideMore(around: report, by: measure)
            if complement.counts.hiddenCount == hidden || attacks == Self.sparingAttacks {
                guard let stronger = measure.stronger else { break }
                measure = stronger
            }
            complement.settle()
            complement.counts.mark(&view.marks)
            report = AttackCheck.attack([view.counts()])
        }
        var publishable = view.publishable()
        publishable.attackCheck = report.statement
        return publishable
    }
}
