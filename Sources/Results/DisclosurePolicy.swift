/// How small numbers are kept from being published: a named and versioned value, chosen in the
/// release file and stated in full by the results that it was applied to.
package struct DisclosurePolicy: Sendable, Equatable {
    /// As the release file names it.
    package var name: String
    /// Such as `1.0`. It changes with any of the values below.
    package var version: String
    /// A count of 1 or more but fewer than this is small.
    package var fewestShown: Int
    /// A figure of fewer patients than this is shown without a verdict.
    package var fewestJudged: Int
    package var withholding: Withholding
    /// Counts are published to the nearest multiple of this; 1 where they are exact. Odd, so that
    /// no count lies half-way.
    package var roundedTo: Int
    package var national: National
    package var totals: Totals
    /// The policy that tables by group of patients follow below the level of a nation.
    package var breakdownsBelowNation: String

    /// Which small counts withhold a row.
    package enum Withholding: String, Sendable, CaseIterable {
        /// A row of few patients. Among many patients a small count is shown.
        case denominators
        /// A row with any small denominator or numerator.
        case counts
    }

    /// What is done to the counts of the whole audit.
    package enum National: String, Sendable, CaseIterable {
        /// They are exact and none is small.
        case exact
        /// The same as to all others.
        case asOthers = "as-others"
    }

    /// What a total is the sum of.
    package enum Totals: String, Sendable, CaseIterable {
        /// The true counts; then it is rounded as they are, so that rows need not add up.
        case trueCounts = "true-counts"
        /// What is published of its parts.
        case publishedCounts = "published-counts"
    }

    package init(
        name: String, version: String, fewestShown: Int, fewestJudged: Int,
        withholding: Withholding, roundedTo: Int, national: National, totals: Totals,
        breakdownsBelowNation: String
    ) {
        self.name = name
        self.version = version
        self.fewestShown = fewestShown
        self.fewestJudged = fewestJudged
        self.withholding = withholding
        self.roundedTo = roundedTo
        self.national = national
        self.totals = totals
        self.breakdownsBelowNation = breakdownsBelowNation
    }

    /// True where a count is small. None at all is not: nobody is told of.
    package func isSmall(_ count: Int) -> Bool { (1..<fewestShown).contains(count) }

    /// A count to the nearest multiple of what the policy rounds to.
    package func rounded(_ count: Int) -> Int { (count + roundedTo / 2) / roundedTo * roundedTo }

    /// True where the counts of a level are published as they are.
    package func isExact(at level: Level) -> Bool {
        roundedTo == 1 || (level == .national && national == .exact)
    }

    /// What is published of a count; nil where it is withheld.
    package func published(_ count: Int, at level: Level) -> Int? {
        if level == .national, national == .exact { return count }
        return isSmall(count) ? nil : rounded(count)
    }
}

extension DisclosurePolicy {
    /// As the audit's own benchmark table works, made safe.
    package static let audit = DisclosurePolicy(
        name: "audit", version: "1.0", fewestShown: 8, fewestJudged: 20,
        withholding: .denominators, roundedTo: 1, national: .asOthers, totals: .trueCounts,
        breakdownsBelowNation: "hes-2018")

    /// - Reference: NHS Digital, Hospital Episode Statistics analysis guide 2018: national counts
    ///   unchanged; below, 0 stays 0, 1 to 7 are suppressed, others go to the nearest 5.
    package static let hes2018 = DisclosurePolicy(
        name: "hes-2018", version: "1.0", fewestShown: 8, fewestJudged: 20,
        withholding: .counts, roundedTo: 5, national: .exact, totals: .trueCounts,
        breakdownsBelowNation: "hes-2018")

    /// - Reference: OpenSAFELY documentation, statistical disclosure control: counts of 7 or fewer
    ///   redacted, others to the nearest 5, totals made from rounded counts.
    package static let openSAFELY = DisclosurePolicy(
        name: "opensafely", version: "1.0", fewestShown: 8, fewestJudged: 20,
        withholding: .counts, roundedTo: 5, national: .asOthers, totals: .publishedCounts,
        breakdownsBelowNation: "hes-2018")

    /// Those that `Data/policies` and every synthetic data folder hold.
    package static let shipped = [audit, hes2018, openSAFELY]
}

extension DisclosurePolicy: ResultsNoun {
    static var blank: DisclosurePolicy {
        DisclosurePolicy(
            name: "", version: "", fewestShown: 0, fewestJudged: 0, withholding: .denominators,
            roundedTo: 1, national: .asOthers, totals: .trueCounts, breakdownsBelowNation: "")
    }

    /// All but the name, which the edition states.
    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("breakdowns_below_nation", &breakdownsBelowNation)
        try visitor.count("fewest_judged", &fewestJudged)
        try visitor.count("fewest_shown", &fewestShown)
        try visitor.word("national", &national)
        try visitor.count("rounded_to", &roundedTo)
        try visitor.word("totals", &totals)
        try visitor.text("version", &version)
        try visitor.word("withholding", &withholding)
    }
}
