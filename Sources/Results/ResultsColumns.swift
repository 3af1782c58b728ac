/// Columns that several tables share.
extension ResultsTable.Column {
    static let year = Self(
        name: "year", kind: .year, meaning: "Audit year: the year in which the fracture was found.")
    static let month = Self(
        name: "month", kind: .whole, meaning: "Month of the index fracture, 1 to 12.",
        bounds: 1...12)
    static let level = Self(
        name: "level", kind: .words(Level.allCases.map(\.rawValue)),
        meaning: "What the row is pooled over.")
    static let code = Self(
        name: "code", kind: .text,
        meaning: "ALL, a nation's name, a region's name or a service's code.")
    static let kpi = Self(
        name: "kpi", kind: .whole, meaning: "Number of the key performance indicator, 1 to 11.",
        bounds: 1...11)
    static let denominator = Self(
        name: "denominator", kind: .whole,
        meaning: "Patients asked about; for KPI 2 and 3 the fractures expected; for KPI 1 the "
            + "services, or the fields of one service.")
    static let numerator = Self(
        name: "numerator", kind: .whole,
        meaning: "Patients who met the indicator; for KPI 1 the services that met it, or the "
            + "fields of one service with more than 20 % missing.")
    static let percent = Self(
        name: "percent", kind: .decimal,
        meaning: "Numerator of denominator in per cent; empty where withheld or not defined.",
        unit: perCent)
    static let lower95 = Self(
        name: "lower95", kind: .decimal, meaning: "Lower limit of the 95 % interval, per cent.",
        unit: perCent)
    static let upper95 = Self(
        name: "upper95", kind: .decimal, meaning: "Upper limit of the 95 % interval, per cent.",
        unit: perCent)
    static let status = Self(
        name: "status", kind: .words(FigureStatus.allCases.map(\.rawValue)),
        meaning: "Whether the figure is shown, and why not.")
    static let rule = Self(
        name: "rule", kind: .text, meaning: "Stable id of the validation rule.")

    /// The service that a finding is about.
    static let findingService = Self(
        name: "service", kind: .text,
        meaning: "Code of the service; empty where no registered service is meant.",
        mayBeEmpty: true)

    static let previousYear = Self(
        name: "previous_year", kind: .year, meaning: "Year of the edition before.")

    /// A figure's change since the edition before, with its interval and what is made of it.
    static let change: [Self] = [
        .decimal(
            "change",
            "Difference in percentage points; for KPI 2 and 3 the ratio of the two years' ratios."),
        .decimal("lower95", "Lower limit of the 95 % interval of the change."),
        .decimal("upper95", "Upper limit of the 95 % interval of the change."),
        .init(
            name: "verdict", kind: .words(ChangeVerdict.allCases.map(\.rawValue)),
            meaning: "Whether the change is clearer than chance alone gives."),
        .init(
            name: "reason", kind: .words(ChangeReason.allCases.map(\.rawValue)),
            meaning: "Why the years are not compared."),
    ]

    static let perCent = "per cent"
    static let percentagePoints = "percentage points"

    static func text(_ name: String, _ meaning: String) -> Self {
        Self(name: name, kind: .text, meaning: meaning)
    }

    static func whole(_ name: String, _ meaning: String, unit: String? = nil) -> Self {
        Self(name: name, kind: .whole, meaning: meaning, unit: unit)
    }

    static func decimal(_ name: String, _ meaning: String, unit: String? = nil) -> Self {
        Self(name: name, kind: .decimal, meaning: meaning, unit: unit)
    }
}
