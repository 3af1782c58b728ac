import Charts
import Statistics
import Templates

extension ReadingGuide {
    static var chance: ReadingGuide {
        let audit = InventedAudit.alike
        let chart = audit.funnel(isAdjusted: false)
        let views = audit.services.map { audit.view(of: $0) }
        let flagged = views.count { $0.standing == .better || $0.standing == .worse }
        let expected = ExpectedFlags(tests: views.count)
        let values = views.compactMap { $0.reading?.value }
        let lowest = PercentText.whole(values.min() ?? 0)
        let highest = PercentText.whole(values.max() ?? 0)
        return ReadingGuide(
            lede: """
                Sixty services, all giving exactly the same care. Their figures still differ, and some \
                look better or worse. Nobody did anything: this is chance.
                """,
            short: [
                "Even where nothing differs, about 1 figure in 20 falls outside 95\u{A0}% limits.",
                "The more figures you look at, the more of these false flags you will see.",
                "So a flag is a reason to look, not a finding.",
            ],
            example: Example(
                kind: .funnel, title: "sixty services that are all alike",
                subtitle: "Per cent of patients, by number of patients",
                description: """
                    Sixty services whose patients all have the same chance of 60\u{A0}%. \
                    \(flagged) of them lie outside the 95\u{A0}% limits.
                    """,
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: audit.table("Invented example: services that are all alike")),
            steps: [
                Step(
                    "Every patient here had the same chance.",
                    """
                    A computer drew them: 60 in 100 receive this part of care, at every service. There \
                    are no better and no worse services.
                    """, at: .line(.target, 0)),
                Step(
                    "And yet the figures differ.",
                    "They reach from \(lowest) to \(highest), the small services furthest out.",
                    at: .sign(.similar, 6)),
                Step(
                    "Some fall outside the 95\u{A0}% limits.",
                    """
                    \(flagged) of \(views.count) do. About \(Words.decimal(expected.alerts)) were to \
                    be expected: 5 in every 100.
                    """, at: .sign(.worse, 0), .sign(.better, 0)),
                Step(
                    "None falls outside the 99.8\u{A0}% limits.",
                    """
                    Chance puts only 2 in 1,000 there. That is why an alarm needs these limits, and an \
                    alert the narrower ones.
                    """, at: .curve(.limit998, 1, at: 0.5)),
            ],
            tells: [
                "How many flags to expect when nothing is wrong. Each list of outliers says its number.",
                "Why one flag in eleven indicators is ordinary: among 11 tests, chance alone raises at "
                    + "least one more than four times in ten.",
            ],
            tellsNot: [
                "Which of the flags are false. A closer look at the service has to show that.",
                "That flags can be ignored. More flags than chance would give, or the same flag year "
                    + "after year, is a pattern.",
            ],
            mistake: """
                Congratulating or blaming a service for one flag in one year. Wait, look at the months \
                and the year before, and see whether it stays.
                """,
            question: """
                An audit of 80 services and 11 indicators shows 41 figures outside the 95\u{A0}% limits. \
                Is something wrong?
                """,
            answer: """
                There are 880 comparisons, and 5 in 100 of 880 is 44. Chance alone would give about as \
                many. Which ones, and whether they repeat, is what to look at.
                """,
            technical: """
                Expected flags are the number of comparisons times 5\u{A0}% and times 0.2\u{A0}%. For \
                figures of discrete counts the true share is near these, not exactly at them. Indicators \
                of one service rest on the same patients and are not independent: their flags come in \
                clusters.
                """)
    }
}
