extension StatisticMethod {
    static let figures = [
        StatisticMethod(
            id: "wilson", name: "Interval of a proportion",
            purpose:
                "How far a percentage of patients may lie from its usual level by chance alone.",
            working: """
                The 95\u{A0}% Wilson score interval, without continuity correction. It never leaves 0 to \
                100\u{A0}%: none of n has 0 as its lower end, n of n has 100\u{A0}% as its upper.
                """,
            formula: "(2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)), x of n patients, z = 1.96",
            sources: [.wilson, .newcombeSingle],
            used: "Every percentage of KPI 1 and 4 to 11, in tables, charts and files."),
        StatisticMethod(
            id: "poisson", name: "Interval of a ratio to expected",
            purpose: "The same for the number found against the number expected.",
            working: """
                Byar’s interval of the number found, divided by the number expected, which is taken as \
                known; exact Poisson limits where fewer than 10 were found.
                """,
            formula: "O(1 − 1/(9O) ∓ z/(3√O))³ / E, with O + 1 in place of O for the upper end",
            sources: [.breslowDay, .dobson], used: "KPI 2 and 3."),
        StatisticMethod(
            id: "verdict", name: "Better, similar, worse",
            purpose: "Whether a figure differs from the national one by more than chance.",
            working: """
                Better or worse where the 95\u{A0}% interval leaves the national figure out, by the \
                direction that is good; similar where it holds it. Fewer than 20 patients are not \
                compared. Made once from whole counts; every page and file repeats it.
                """,
            sources: [.wilson, .breslowDay],
            used: "Every figure of a service, region or nation that can be compared."),
        StatisticMethod(
            id: "change", name: "Change of a proportion between years",
            purpose: "Whether a percentage moved by more than chance.",
            working: """
                Newcombe’s hybrid score interval of the difference. A change is clear where the interval \
                leaves out 0. Not given where either year is provisional or the definition changed; what \
                a new version alone did is then told by counting the year by the former version too \
                (definition-effects.csv).
                """,
            formula: """
                d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), l and u being Wilson limits \
                and d = p₁ − p₂
                """,
            sources: [.newcombeDifference], used: "KPI 1 and 4 to 11 against the year before."),
        StatisticMethod(
            id: "rate-ratio", name: "Change of a ratio between years",
            purpose: "The same for KPI 2 and 3.",
            working: """
                Given both years’ counts together, the later count is binomial; its Wilson interval \
                becomes that of the ratio of the two rates. A change is clear where it leaves out 1.
                """,
            sources: [.przyborowski, .wilson], used: "KPI 2 and 3 against the year before."),
    ]
}
