import Results

extension StatisticMethod {
    static func services(_ rules: OutlierRules) -> [StatisticMethod] {
        [
            StatisticMethod(
                id: "funnel", name: "Funnel limits",
                purpose:
                    "How far a service of a given size strays from the national figure by chance.",
                working: """
                    Score limits at 95\u{A0}% and 99.8\u{A0}% about the national figure: the inverse of the \
                    Wilson interval, so that a point outside the 95\u{A0}% limits and the words “better” or \
                    “worse” never disagree. For KPI 2 and 3 interpolated Poisson limits.
                    """,
                formula: "t ± z√(t(1 − t)/n), z = 1.96 and 3.09, cut off at 0 and 100\u{A0}%",
                sources: [.funnels], used: "The dotted lines of funnels; the inner band of spines."),
            StatisticMethod(
                id: "over-dispersion", name: "Over-dispersion of proportions",
                purpose: "How much services differ beyond chance, whatever the reason.",
                working: """
                    Arcsine-root z-scores, winsorised at 10\u{A0}% and 90\u{A0}%; φ is their mean square, and \
                    the variance between services, τ², comes by the method of moments; 0 where φ is 1 or \
                    less. With fewer than three services nothing is estimated.
                    """,
                formula: "sin²(asin√t ± z√(1/(4n) + τ²))",
                sources: [.funnels, .dispersion, .moments],
                used: "The wider limits of funnels and spines of KPI 4 to 11; funnels.csv."),
            StatisticMethod(
                id: "ratio-over-dispersion", name: "Over-dispersion of ratios",
                purpose: "The same for ratios to the number expected.",
                working: """
                    As for proportions, on the square root of the ratio, whose chance variance is 1/(4E), \
                    so that services that found nobody take part. The program also holds the way of SHMI, \
                    logarithms with the outer tenths left out, for comparison; no published figure uses it.
                    """,
                formula: "(√t ± z√(1/(4E) + τ²))²", sources: [.funnels, .shmi, .moments],
                used: "The wider limits of funnels and spines of KPI 2 and 3."),
            StatisticMethod(
                id: "outliers", name: "Outlier status",
                purpose: "Which services lie further off than services usually do.",
                working: """
                    Outside the wider limits: alert at \(rules.alert)\u{A0}%, alarm at \
                    \(rules.alarm)\u{A0}%; negative where the care is worse, positive where it is better. \
                    Not assessed, with the reason, below \(rules.fewestPatients) patients or \
                    \(rules.fewestServices) services. Guidance followed in this edition: \(rules.guidance), \
                    \(rules.version).
                    """,
                sources: [.hqip, .funnels], used: "Rings on funnels and spines; outliers.csv."),
            StatisticMethod(
                id: "expected-flags", name: "Flags that chance alone would give",
                purpose: "How many outliers to expect where all services are alike.",
                working:
                    "The number of services assessed, times the share that chance puts outside.",
                formula:
                    "services × 5\u{A0}% outside the 95\u{A0}% limits, × 0.2\u{A0}% outside the 99.8\u{A0}% limits",
                sources: [.funnels], used: "Beside every funnel and list of outliers; funnels.csv."),
            StatisticMethod(
                id: "quantiles", name: "Median and quartiles of services",
                purpose: "Where the middle service stands, and the middle half.",
                working: "Type 7: by a straight line between the two nearest services.",
                sources: [.hyndman], used: "The spread of services on KPI pages and in the report."),
            StatisticMethod(
                id: "rank-correlation", name: "Rank correlation",
                purpose: "Whether one thing tends to rise with another over services.",
                working: """
                    Spearman’s coefficient from mean ranks, with an interval by Fisher’s transformation \
                    and the variance of Bonett and Wright, from ten services on. It says nothing of cause.
                    """,
                sources: [.spearman, .bonett],
                used: "Staffing against indicators in the facilities audit."),
        ]
    }
}
