import Results

/// Disclosure control: the only maker of `PublishableResults` besides the reader of a results file.
package struct Disclosure: Sendable {
    private let policy: DisclosurePolicy

    /// - Parameter policy: the policy's name in the release file.
    package init(policy name: String) throws(DisclosureError) {
        guard
            let policy = DisclosurePolicy.all.first(where: {
                $0.name.utf8.elementsEqual(name.utf8)
            })
        else { throw .unknownPolicy(name) }
        self.policy = policy
    }

    /// Marks what cannot be shown, then makes everything that is published from what remains.
    package func apply(to results: BenchmarkedResults) -> PublishableResults {
        var marks = DisclosureMarks(for: results)
        policy.markSmallNumbers(of: results, on: &marks)
        return DisclosedView(results: results, marks: marks, policy: policy).publishable()
            .assessed().withEquity()
    }
}
