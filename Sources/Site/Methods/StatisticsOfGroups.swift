extension StatisticMethod {
    static let groups = [
        StatisticMethod(
            id: "equity-gap", name: "Gaps between groups",
            purpose: "Whether care reaches one group of patients less than another.",
            working: """
                Difference of two proportions with Newcombe’s hybrid score interval, between groups chosen \
                beforehand: most and least deprived fifth, women and men, care home residents and others, \
                aged 90 and over and 50 to 59. Worked out from the published breakdowns, so a group that \
                is withheld or too small has no gap. Crude: groups differ in other ways too. Patients whose group is not \
                known take no part.
                """,
            sources: [.newcombeDifference], used: "KPI pages, the report and equity.csv."),
        StatisticMethod(
            id: "case-mix", name: "Case mix",
            purpose: "What a figure would be with the usual mix of patients.",
            working: """
                Indirect standardisation by age band, sex and site of fracture. Each group of a service’s \
                patients is expected to do as that group does nationally; the adjusted figure is observed \
                over expected times the national figure. Its interval is that of the observed proportion, \
                the expected taken as known. It stands beside the crude figure, never in its place: the \
                verdict of a service is that of its crude figure, and pages say where the adjusted figure \
                would be judged otherwise.
                """,
            formula: "adjusted = observed / expected × national", sources: [.breslowDay, .wilson],
            used: "KPI and service pages beside the crude figures of KPI 4 to 11, and case-mix.csv."
        ),
    ]

    static let numbers = [
        StatisticMethod(
            id: "special-functions", name: "Normal and chi-square quantiles",
            purpose: "The numbers that intervals, limits and tests stand on.",
            working: """
                The normal quantile by algorithm AS 241; chi-square quantiles from the incomplete gamma \
                function by its series and continued fraction. The usual two are constants: 1.96 for \
                95\u{A0}% and 3.09 for 99.8\u{A0}%, to 16 digits.
                """,
            sources: [.wichura, .numericalRecipes],
            used: "Exact Poisson limits and thresholds of a release.")
    ]
}
