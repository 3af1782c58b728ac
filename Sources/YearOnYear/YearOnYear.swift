import Results

/// What needs several editions: changes, recent trends, the months of three years, and outliers of
/// the edition before.
///
/// Made from disclosed results only, so that nothing withheld in one year shows in another.
package enum YearOnYear {
    /// The same results with everything that needs the editions before them.
    ///
    /// - Parameter earlier: disclosed editions in any order; those of this year or later are passed
    ///   over.
    package static func completed(
        _ results: PublishableResults, after earlier: [PublishableResults]
    ) -> PublishableResults {
        let history = EditionHistory(
            results, after: earlier.filter { $0.edition.year < results.edition.year })
        var completed = results.withOutliers(of: history.earlier.last?.results)
        completed.changes = Changes(history: history).rows
        completed.trends = Trends(history: history).rows
        completed.variation = MonthlyVariation(history: history).rows
        return completed
    }

    /// How every figure moved since one earlier edition, in the order of the figures.
    package static func changes(
        of results: PublishableResults, since earlier: PublishableResults
    ) -> [ChangeRow] {
        Changes(history: EditionHistory(results, after: [earlier])).rows
    }
}
