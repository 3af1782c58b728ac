extension ResultsTable {
    static let changes = ResultsTable(
        name: "changes", title: "Change of each figure since the edition before",
        columns: [
            .year, .level, .code, .kpi,
            .previousYear,
        ] + Column.change,
        key: ["year", "level", "code", "kpi"]
    ) { results, row in
        for change in results.changes {
            row.field(results.edition.year)
            row.field(change.level)
            row.field(change.code)
            row.field(change.kpi)
            row.field(change.previousYear)
            row.field(change.change)
            row.field(change.lower95)
            row.field(change.upper95)
            row.field(change.verdict)
            row.field(change.reason)
            row.endRow()
        }
    }

    static let trends = ResultsTable(
        name: "trends", title: "Recent trend of each figure over five editions",
        columns: [
            .year, .level, .code, .kpi,
            .init(name: "first_year", kind: .year, meaning: "First of the five years."),
            .init(
                name: "trend", kind: .words(TrendDirection.allCases.map(\.rawValue)),
                meaning: "Where the figure has been going."),
            .init(
                name: "meaning", kind: .words(TrendMeaning.allCases.map(\.rawValue)),
                meaning: "What that is for patients."),
            .init(
                name: "reason", kind: .words(TrendReason.allCases.map(\.rawValue)),
                meaning: "Why no trend is called."),
        ],
        key: ["year", "level", "code", "kpi"]
    ) { results, row in
        for trend in results.trends {
            row.field(results.edition.year)
            row.field(trend.level)
            row.field(trend.code)
            row.field(trend.kpi)
            row.field(trend.firstYear)
            row.field(trend.trend)
            row.field(trend.meaning)
            row.field(trend.reason)
            row.endRow()
        }
    }

    static let variation = ResultsTable(
        name: "variation", title: "XmR limits, variation and assurance of the months",
        columns: [
            .year, .level, .code, .kpi,
            .init(
                name: "variant", kind: .words(VariationVariant.allCases.map(\.rawValue)),
                meaning: "Whether very large moving ranges are left out of the limits."),
            .whole("months", "Months with a value.", unit: "months"),
            .text("first_month", "First month, YYYY-MM."),
            .text("last_month", "Last month, YYYY-MM."),
            .decimal("mean", "Mean of the months, per cent; for KPI 2 and 3 patients a month."),
            .decimal("lower", "Lower process limit, in the unit of the mean."),
            .decimal("upper", "Upper process limit, in the unit of the mean."),
            .init(
                name: "variation", kind: .words(Variation.allCases.map(\.rawValue)),
                meaning: "What the last month shows."),
            .init(
                name: "assurance", kind: .words(AssuranceWord.allCases.map(\.rawValue)),
                meaning: "Whether the green threshold would be met whatever chance does."),
            .init(
                name: "reason", kind: .words(VariationReason.allCases.map(\.rawValue)),
                meaning: "Why limits or assurance are lacking."),
        ],
        key: ["year", "level", "code", "kpi", "variant"]
    ) { results, row in
        for variation in results.variation {
            row.field(results.edition.year)
            row.field(variation.level)
            row.field(variation.code)
            row.field(variation.kpi)
            row.field(variation.variant)
            row.field(variation.months)
            row.field(variation.firstMonth)
            row.field(variation.lastMonth)
            row.field(variation.mean)
            row.field(variation.lower)
            row.field(variation.upper)
            row.field(variation.variation)
            row.field(variation.assurance)
            row.field(variation.reason)
            row.endRow()
        }
    }
}
