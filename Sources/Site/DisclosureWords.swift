import DecimalText
import Results
import Templates

/// Disclosure policies in the words of a reader.
enum DisclosureWords {
    static func terms(of policy: DisclosurePolicy) -> [TermView] {
        [
            TermView("Policy", "\(policy.name), version \(policy.version)"),
            TermView("1 to \(policy.fewestShown - 1) patients", withheld(under: policy)),
            TermView(
                "\(policy.fewestShown) to \(policy.fewestJudged - 1) patients",
                "Shown, but neither rated nor compared."),
            TermView("Counts", counts(under: policy)),
            TermView("Totals", totals(under: policy)),
            TermView(
                "Groups of patients",
                "Below the level of a nation, tables by age, sex, care home, site and deprivation "
                    + "follow the policy \(policy.breakdownsBelowNation)."),
        ]
    }

    private static func withheld(under policy: DisclosurePolicy) -> String {
        switch policy.withholding {
        case .denominators:
            "Withheld: counts, percentage, interval and everything that depends on them."
        case .counts:
            "Withheld, and so is every figure with a count of 1 to \(policy.fewestShown - 1) in it."
        }
    }

    private static func counts(under policy: DisclosurePolicy) -> String {
        guard policy.roundedTo > 1 else { return "Exact." }
        let rounded =
            "To the nearest \(policy.roundedTo); percentages are made from the rounded counts."
        return policy.national == .exact
            ? "Of the whole audit exact, all others rounded. \(rounded)" : rounded
    }

    private static func totals(under policy: DisclosurePolicy) -> String {
        switch policy.totals {
        case .publishedCounts:
            "The sums of the published counts, so that nothing follows from them."
        case .trueCounts where policy.roundedTo > 1:
            "Made from exact counts and then rounded, so that rows need not add up."
        case .trueCounts:
            "Shown as they are. Where a single figure within a total is withheld, the smallest "
                + "further one is withheld too, so that it cannot be worked out from the rest."
        }
    }

    /// What the attack on the published tables came to.
    static func attack(_ attack: AttackStatement) -> String {
        let method = """
            The tables were attacked before they were published, as somebody would who has nothing but \
            them: every sum over services, regions, months and groups, and every count that two \
            indicators share, was turned into an equation and solved.
            """
        guard attack.cells > 0 else {
            return "\(method) No count was withheld that could be attacked."
        }
        let found =
            "\(method) \(Words.counted(attack.cells, "withheld count was", "withheld counts were")) attacked"
        let narrowest = attack.narrowest.map {
            ": of a count of few patients at least \($0) numbers remain possible, and \(attack.fewestValues) must."
        }
        guard attack.exposed == 0 else {
            return
                "\(found), and \(attack.exposed) could be worked out. This edition must not be published."
        }
        return "\(found), and none could be worked out\(narrowest ?? ".")"
    }

    /// How many cells were withheld and why; nil where none was.
    static func withheld(_ results: PublishableResults, year: Int) -> DataTable? {
        guard !results.withheld.isEmpty else { return nil }
        return DataTable(
            caption: "Cells withheld, \(year)",
            columns: [.init("Reason"), .init("Cells", isNumeric: true)],
            rows: results.withheld.map { row in
                [.text(Words.sentenceStart(row.reason)), .text(DecimalText.grouped(row.cells))]
            })
    }
}
