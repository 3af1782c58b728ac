/// The level that a figure is pooled at, in the order of publication.
package enum Level: String, Sendable, Codable, CaseIterable, Comparable {
    case national, nation, region, service

    private var rank: Int {
        switch self {
        case .national: 0
        case .nation: 1
        case .region: 2
        case .service: 3
        }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}

/// One indicator at one place: a row of `indicators.csv`.
package struct Figure: Sendable, Equatable {
    package var level: Level
    /// `ALL`, a nation's name, a region's name or a service's code.
    package var code: String
    package var name: String
    /// 1 to 11.
    package var kpi: Int
    package var denominator: Int?
    package var numerator: Int?
    package var missing: Int?
    package var excluded: Int?
    /// Per cent with 4 decimals; nil when withheld or not defined.
    package var percent: String?
    /// Lower limit of the 95 % interval, per cent with 4 decimals.
    package var lower95: String?
    package var upper95: String?
    package var rag: RAGRating?
    package var comparison: Comparison?
    package var outlier: OutlierStatus?
    package var status: FigureStatus

    package init(
        level: Level, code: String, name: String, kpi: Int, denominator: Int?, numerator: Int?,
        missing: Int?, excluded: Int?, percent: String?, lower95: String?, upper95: String?,
        rag: RAGRating?, comparison: Comparison?, outlier: OutlierStatus?, status: FigureStatus
    ) {
        self.level = level
        self.code = code
        self.name = name
        self.kpi = kpi
        self.denominator = denominator
        self.numerator = numerator
        self.missing = missing
        self.excluded = excluded
        self.percent = percent
        self.lower95 = lower95
        self.upper95 = upper95
        self.rag = rag
        self.comparison = comparison
        self.outlier = outlier
        self.status = status
    }
}

package enum RAGRating: String, Sendable, Codable, CaseIterable { case green, amber, red }

/// Against the national figure, by the 95 % interval.
package enum Comparison: String, Sendable, Codable, CaseIterable { case better, similar, worse }

/// Against over-dispersion-adjusted funnel limits.
package enum OutlierStatus: String, Sendable, Codable, CaseIterable {
    case positiveAlarm = "positive-alarm"
    case positiveAlert = "positive-alert"
    case within
    case negativeAlert = "negative-alert"
    case negativeAlarm = "negative-alarm"
}

package enum FigureStatus: String, Sendable, Codable, CaseIterable {
    case ok
    /// 1 to 7 patients: nothing is shown.
    case withheld
    /// 8 to 19 patients: counts without a verdict.
    case tooFew = "too-few"
    /// The extract lacks the question.
    case notCollected = "not-collected"
    /// The service has no hip-fracture count.
    case noExpected = "no-expected"
    /// Registered, but no record in the cohort.
    case noPatients = "no-patients"
    /// The follow-up year has not passed for every patient.
    case provisional
}

/// How the services' own percentages are spread at one level, over those with a published one.
package struct Distribution: Sendable, Equatable {
    package var level: Level
    package var code: String
    package var kpi: Int
    package var services: Int
    /// Type 7 quartiles, per cent with 4 decimals; nil where no service has a percentage.
    package var lowerQuartile: String?
    package var median: String?
    package var upperQuartile: String?

    package init(
        level: Level, code: String, kpi: Int, services: Int, lowerQuartile: String?,
        median: String?, upperQuartile: String?
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.services = services
        self.lowerQuartile = lowerQuartile
        self.median = median
        self.upperQuartile = upperQuartile
    }
}

/// One month of one indicator at one place: a row of `series.csv`.
///
/// KPI 2 and 3 have a monthly count but no monthly denominator; KPI 1 has no months.
package struct SeriesPoint: Sendable, Equatable {
    /// 1 to 12: the month of diagnosis.
    package var month: Int
    package var level: Level
    package var code: String
    package var kpi: Int
    package var denominator: Int?
    package var numerator: Int?
    package var percent: String?
    package var status: FigureStatus

    package init(
        month: Int, level: Level, code: String, kpi: Int, denominator: Int?, numerator: Int?,
        percent: String?, status: FigureStatus
    ) {
        self.month = month
        self.level = level
        self.code = code
        self.kpi = kpi
        self.denominator = denominator
        self.numerator = numerator
        self.percent = percent
        self.status = status
    }
}

/// One group of patients within one indicator: a row of `breakdowns.csv`.
package struct BreakdownRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    package var kpi: Int
    /// `age`, `sex`, `care-home`, `site` or `imd`.
    package var dimension: String
    /// The group as a reader says it: `50–59`, `Female`, `Spine`, `1 (most deprived)`, `Not known`.
    package var group: String
    package var denominator: Int?
    package var numerator: Int?
    package var percent: String?
    package var lower95: String?
    package var upper95: String?
    package var status: FigureStatus

    package init(
        level: Level, code: String, kpi: Int, dimension: String, group: String, denominator: Int?,
        numerator: Int?, percent: String?, lower95: String?, upper95: String?, status: FigureStatus
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.dimension = dimension
        self.group = group
        self.denominator = denominator
        self.numerator = numerator
        self.percent = percent
        self.lower95 = lower95
        self.upper95 = upper95
        self.status = status
    }
}

/// How complete one of the 17 completeness fields is at one place.
package struct CompletenessRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// The question number and column name: `1.07 DateFLSAssess`.
    package var field: String
    package var applicable: Int?
    package var missing: Int?
    /// Missing, per cent with 4 decimals.
    package var percentMissing: String?
    package var status: FigureStatus

    package init(
        level: Level, code: String, field: String, applicable: Int?, missing: Int?,
        percentMissing: String?, status: FigureStatus
    ) {
        self.level = level
        self.code = code
        self.field = field
        self.applicable = applicable
        self.missing = missing
        self.percentMissing = percentMissing
        self.status = status
    }
}

/// Patients who would be on treatment at 12 months under 80/50/80, less those who are.
package struct MissedOpportunity: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// 1.6 × hip fractures, one decimal as text.
    package var expected: String?
    /// On bone therapy at 12 months (KPI 11's numerator).
    package var observed: Int?
    /// Expected less observed, one decimal as text; negative where the service does better.
    package var missed: String?
    package var status: FigureStatus

    package init(
        level: Level, code: String, expected: String?, observed: Int?, missed: String?,
        status: FigureStatus
    ) {
        self.level = level
        self.code = code
        self.expected = expected
        self.observed = observed
        self.missed = missed
        self.status = status
    }
}
