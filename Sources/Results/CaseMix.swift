/// One service on one indicator, allowing for the patients that it sees: a row of `case-mix.csv`.
///
/// It stands beside the crude figure, never in its place.
package struct CaseMixRow: Sendable, Equatable {
    package var code: String
    /// 4 to 11.
    package var kpi: Int
    /// The crude figure's numerator.
    package var observed: Int?
    /// Patients who would have met the indicator had each group of patients done as it does
    /// nationally; one decimal, so that it cannot give the groups' sizes back.
    package var expected: String?
    /// Observed over expected, 4 decimals.
    package var ratio: String?
    /// Per cent, 4 decimals: the crude figure, and the ratio times the national figure.
    package var crudePercent: String?
    package var adjustedPercent: String?
    package var lower95: String?
    package var upper95: String?
    /// The adjusted figure against the national one.
    package var comparison: Comparison?
    package var status: FigureStatus

    package init(code: String, kpi: Int, status: FigureStatus) {
        self.code = code
        self.kpi = kpi
        self.status = status
    }
}

extension CaseMixRow: ResultsNoun {
    static var blank: CaseMixRow { CaseMixRow(code: "", kpi: 0, status: .ok) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.decimal("adjusted_percent", &adjustedPercent)
        try visitor.text("code", &code)
        try visitor.word("comparison", &comparison)
        try visitor.decimal("crude_percent", &crudePercent)
        try visitor.decimal("expected", &expected)
        try visitor.count("kpi", &kpi)
        try visitor.decimal("lower95", &lower95)
        try visitor.count("observed", &observed)
        try visitor.decimal("ratio", &ratio)
        try visitor.word("status", &status)
        try visitor.decimal("upper95", &upper95)
    }
}

extension ResultsTable {
    static let caseMix = ResultsTable(
        name: "case-mix", title: "Services' figures allowing for the patients that they see",
        columns: [
            .year, .code, .kpi,
            .whole("observed", "Patients who met the indicator.", unit: "patients"),
            .decimal(
                "expected",
                "Patients who would have met it had each age band, sex and site done as nationally.",
                unit: "patients"),
            .decimal("ratio", "Observed over expected."),
            .decimal("crude_percent", "The crude figure, per cent.", unit: "per cent"),
            .decimal(
                "adjusted_percent", "The ratio times the national figure, per cent.",
                unit: "per cent"),
            .lower95, .upper95,
            .init(
                name: "comparison", kind: .words(Comparison.allCases.map(\.rawValue)),
                meaning: "The adjusted figure against the national one, by its 95 % interval."),
            .status,
        ],
        key: ["year", "code", "kpi"]
    ) { results, row in
        for service in results.caseMix {
            row.field(results.edition.year)
            row.field(service.code)
            row.field(service.kpi)
            row.field(service.observed)
            row.field(service.expected)
            row.field(service.ratio)
            row.field(service.crudePercent)
            row.field(service.adjustedPercent)
            row.field(service.lower95)
            row.field(service.upper95)
            row.field(service.comparison)
            row.field(service.status)
            row.endRow()
        }
    }
}
