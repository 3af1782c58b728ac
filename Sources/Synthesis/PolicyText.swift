import Results

/// A disclosure policy as the text of its file.
enum PolicyText {
    static func yaml(of policy: DisclosurePolicy) -> String {
        """
        # How small numbers are kept from being published. Raise the version with any change.
        name: \(policy.name)
        version: "\(policy.version)"
        # A count of 1 or more but fewer than this is small.
        fewest_shown: \(policy.fewestShown)
        # A figure of fewer patients than this is shown without a verdict.
        fewest_judged: \(policy.fewestJudged)
        # What withholds a row: few patients (denominators), or any small count in it (counts).
        withholding: \(policy.withholding.rawValue)
        # Counts go to the nearest multiple of this; 1 leaves them as they are.
        rounded_to: \(policy.roundedTo)
        # The counts of the whole audit: exact, or treated as-others.
        national: \(policy.national.rawValue)
        # What a total is the sum of: the true-counts, or the published-counts of its parts.
        totals: \(policy.totals.rawValue)
        # The policy of tables by group of patients below the level of a nation.
        breakdowns_below_nation: \(policy.breakdownsBelowNation)

        """
    }
}
