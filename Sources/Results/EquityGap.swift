/// How far apart two groups of patients are on one indicator: a row of `equity.csv`.
package struct EquityGapRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// 4 to 11.
    package var kpi: Int
    /// `imd`, `sex`, `care-home` or `age`.
    package var dimension: String
    /// The group that is compared, as in the breakdowns: `1 (most deprived)`.
    package var group: String
    package var groupDenominator: Int?
    package var groupNumerator: Int?
    /// The group that it is compared with: `5 (least deprived)`.
    package var reference: String
    package var referenceDenominator: Int?
    package var referenceNumerator: Int?
    /// Group less reference, percentage points with 4 decimals; nil where either has no figure.
    package var difference: String?
    /// Limits of the 95 % interval of the difference.
    package var lower95: String?
    package var upper95: String?
    package var direction: EquityDirection?
    /// That of the group which keeps the gap from being worked out, else that of the figures.
    package var status: FigureStatus

    package init(
        level: Level, code: String, kpi: Int, dimension: String, group: String,
        groupDenominator: Int? = nil, groupNumerator: Int? = nil, reference: String,
        referenceDenominator: Int? = nil, referenceNumerator: Int? = nil,
        difference: String? = nil, lower95: String? = nil, upper95: String? = nil,
        direction: EquityDirection? = nil, status: FigureStatus
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.dimension = dimension
        self.group = group
        self.groupDenominator = groupDenominator
        self.groupNumerator = groupNumerator
        self.reference = reference
        self.referenceDenominator = referenceDenominator
        self.referenceNumerator = referenceNumerator
        self.difference = difference
        self.lower95 = lower95
        self.upper95 = upper95
        self.direction = direction
        self.status = status
    }
}

/// How the group stands to its reference, beyond what chance alone gives.
package enum EquityDirection: String, Sendable, CaseIterable {
    case higher, lower
    case noClearDifference = "no-clear-difference"
}
