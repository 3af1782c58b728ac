extension StatisticMethod {
    static let time = [
        StatisticMethod(
            id: "run-rules", name: "Run chart rules (Anhøj)",
            purpose: "Whether the months of a year wander more steadily than chance makes them.",
            working: """
                On the median of the months, those on the line left out: a run on one side that is too \
                long, or too few crossings.
                """,
            formula: """
                longest run > round(log₂ n) + 3, or crossings < 5\u{A0}% quantile of the binomial (n − 1, ½)
                """,
            sources: [.anhoej], used: "The sentence below every run chart."),
        StatisticMethod(
            id: "laney", name: "Monthly limits (Laney P′)",
            purpose: "Whether a single month stands out.",
            working: """
                The limits of a proportion chart, stretched by how much the months vary in truth: the mean \
                moving range of their z-scores divided by 1.128. Months that never vary have no limits.
                """,
            formula: "p ± 3 σz √(p(1 − p)/n), σz = mean |Δz| / 1.128", sources: [.laney],
            used: "The dotted lines of run charts of KPI 4 to 11."),
        StatisticMethod(
            id: "xmr", name: "Plot-the-dots (XmR)",
            purpose: "NHS England’s view: how a series varies, and whether it meets its target.",
            working: """
                Mean and limits from the mean moving range. Special cause, in this order: outside the \
                limits; seven in a row rising or falling; two of three near one limit; seven on one side \
                of the mean. Two variants, each named where it stands: with and without leaving out moving \
                ranges of 3.267 times their mean or more. A series that never changes has no limits; one of \
                fewer than 12 points has provisional ones. The variation icon tells what the last point \
                shows, the assurance icon on which side of the target the limits lie.
                """,
            formula: "mean ± 2.66 × mean moving range", sources: [.makingDataCount, .nelson],
            used: "The months of up to three years; variation.csv."),
        StatisticMethod(
            id: "recent-trend", name: "Recent trend of a proportion",
            purpose: "Whether five years go one way.",
            working: """
                Chi-square for trend over the last five years of one definition, called where it passes \
                9.5495 (a risk of 0.2\u{A0}%) and the slope of the log odds keeps its direction whichever \
                single year is left out. A year of 0 or 100\u{A0}% takes the log odds of its counts with \
                half a patient added to each side. With fewer than five years: cannot be calculated.
                """,
            sources: [.fingertips, .armitage], used: "KPI 4 to 11 over editions; trends.csv."),
        StatisticMethod(
            id: "ratio-trend", name: "Recent trend of a ratio",
            purpose: "The same for KPI 2 and 3.",
            working: """
                The Poisson test for trend of counts against what was expected, with the threshold and the \
                year left out of the trend of proportions.
                """,
            sources: [.breslowDay, .fingertips], used: "KPI 2 and 3 over editions; trends.csv."),
    ]
}
