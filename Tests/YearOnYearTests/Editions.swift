import Results

/// Small editions of one invented service.
enum Editions {
    static func indicator(
        _ kpi: Int, version: String = "1.0", kind: IndicatorKind = .proportion
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            kpi: kpi, name: "KPI \(kpi)", shortName: "KPI \(kpi)", question: "",
            definitionVersion: version, kind: kind, denominator: "", numerator: "", exclusions: "",
            missingRule: "", standards: [], green: 80, amber: 50, author: "", reviewed: "")
    }

    static func figure(
        _ kpi: Int, _ numerator: Int?, _ denominator: Int?, status: FigureStatus = .ok
    ) -> Figure {
        let hasPercent = numerator != nil && (denominator ?? 0) > 0
        return Figure(
            level: .service, code: "A01", name: "A", kpi: kpi, denominator: denominator,
            numerator: numerator, missing: nil, excluded: nil,
            percent: hasPercent ? "1.0000" : nil, lower95: nil, upper95: nil, rag: nil,
            comparison: nil, outlier: nil, status: status)
    }

    static func edition(
        _ year: Int, _ indicators: [IndicatorDefinition], _ figures: [Figure],
        months: [SeriesPoint] = []
    ) -> PublishableResults {
        PublishableResults(
            edition: Edition(
                year: year, revision: 1, freezeDate: "", publishedOn: "", programVersion: "",
                disclosurePolicy: .audit,
                outlierRules: OutlierRules(
                    guidance: "", version: "", alert: "95", alarm: "99.8", fewestPatients: 20,
                    fewestServices: 3), synthetic: true, followUpCompleteTo: nil, inputs: []),
            indicators: indicators, services: [], figures: figures, distributions: [],
            series: months, breakdowns: [], completeness: [], missedOpportunities: [],
            cohortFlow: [], dataQualityRules: [], dataQuality: [], assumptions: [], withheld: [])
    }

    /// One month of each count.
    static func months(_ kpi: Int, _ counts: [(Int?, Int?)]) -> [SeriesPoint] {
        counts.enumerated().map { month, count in
            SeriesPoint(
                month: month + 1, level: .service, code: "A01", kpi: kpi, denominator: count.1,
                numerator: count.0, percent: nil, status: count.0 == nil ? .withheld : .ok)
        }
    }
}
