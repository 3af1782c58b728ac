extension ResultsTable {
    static let indicators = ResultsTable(
        name: "indicators", title: "Indicators by nation, region and service",
        columns: [
            .year, .level, .code, .text("name", "Name of the place."), .kpi, .denominator,
            .numerator,
            .whole(
                "missing", "Patients of the denominator whose deciding answer is missing.",
                unit: "patients"),
            .whole(
                "excluded", "Patients left out of the denominator by the indicator's rules.",
                unit: "patients"),
            .percent, .lower95, .upper95,
            .init(
                name: "rag", kind: .words(RAGRating.allCases.map(\.rawValue)),
                meaning: "Rating against the audit's thresholds."),
            .init(
                name: "comparison", kind: .words(Comparison.allCases.map(\.rawValue)),
                meaning: "Against the national figure, by the 95 % interval."),
            .init(
                name: "outlier", kind: .words(OutlierStatus.allCases.map(\.rawValue)),
                meaning: "Against funnel limits adjusted for over-dispersion."),
            .status,
        ],
        key: ["year", "level", "code", "kpi"]
    ) { results, row in
        for figure in results.figures {
            row.field(results.edition.year)
            row.field(figure.level)
            row.field(figure.code)
            row.field(figure.name)
            row.field(figure.kpi)
            row.field(figure.denominator)
            row.field(figure.numerator)
            row.field(figure.missing)
            row.field(figure.excluded)
            row.field(figure.percent)
            row.field(figure.lower95)
            row.field(figure.upper95)
            row.field(figure.rag)
            row.field(figure.comparison)
            row.field(figure.outlier)
            row.field(figure.status)
            row.endRow()
        }
    }

    static let series = ResultsTable(
        name: "series", title: "Indicators by month of fracture",
        columns: [
            .year, .month, .level, .code, .kpi, .denominator, .numerator, .percent, .status,
        ],
        key: ["year", "month", "level", "code", "kpi"]
    ) { results, row in
        for point in results.series {
            row.field(results.edition.year)
            row.field(point.month)
            row.field(point.level)
            row.field(point.code)
            row.field(point.kpi)
            row.field(point.denominator)
            row.field(point.numerator)
            row.field(point.percent)
            row.field(point.status)
            row.endRow()
        }
    }

    static let breakdowns = ResultsTable(
        name: "breakdowns", title: "Indicators by group of patients",
        columns: [
            .year, .level, .code, .kpi,
            .init(
                name: "dimension", kind: .words(["age", "sex", "care-home", "site", "imd"]),
                meaning: "What the patients are grouped by."),
            .text("group", "The group of patients."), .denominator, .numerator, .percent, .lower95,
            .upper95, .status,
        ],
        key: ["year", "level", "code", "kpi", "dimension", "group"]
    ) { results, row in
        for group in results.breakdowns {
            row.field(results.edition.year)
            row.field(group.level)
            row.field(group.code)
            row.field(group.kpi)
            row.field(group.dimension)
            row.field(group.group)
            row.field(group.denominator)
            row.field(group.numerator)
            row.field(group.percent)
            row.field(group.lower95)
            row.field(group.upper95)
            row.field(group.status)
            row.endRow()
        }
    }

    static let missedOpportunities = ResultsTable(
        name: "missed-opportunities", title: "Missed opportunities for treatment",
        columns: [
            .year, .level, .code,
            .decimal(
                "expected", "Patients on treatment at 12 months under 80/50/80.", unit: "patients"),
            .whole(
                "observed", "Patients on treatment at 12 months: the numerator of KPI 11.",
                unit: "patients"),
            .decimal(
                "missed", "Expected less observed; below zero where more were treated.",
                unit: "patients"),
            .status,
        ],
        key: ["year", "level", "code"]
    ) { results, row in
        for missed in results.missedOpportunities {
            row.field(results.edition.year)
            row.field(missed.level)
            row.field(missed.code)
            row.field(missed.expected)
            row.field(missed.observed)
            row.field(missed.missed)
            row.field(missed.status)
            row.endRow()
        }
    }
}
