/// How one figure moved since the edition before: a row of `changes.csv`.
package struct ChangeRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// 1 to 11.
    package var kpi: Int
    /// The year of the edition before.
    package var previousYear: Int
    /// The difference in percentage points, or for a ratio to expected the ratio of the two years'
    /// ratios; 4 decimals. Nil with a reason.
    package var change: String?
    /// Limits of the 95 % interval; the upper is nil too where no ratio is too large.
    package var lower95: String?
    package var upper95: String?
    package var verdict: ChangeVerdict?
    /// Why there is no verdict; nil where there is one.
    package var reason: ChangeReason?

    package init(
        level: Level, code: String, kpi: Int, previousYear: Int, change: String? = nil,
        lower95: String? = nil, upper95: String? = nil, verdict: ChangeVerdict? = nil,
        reason: ChangeReason? = nil
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.previousYear = previousYear
        self.change = change
        self.lower95 = lower95
        self.upper95 = upper95
        self.verdict = verdict
        self.reason = reason
    }
}

/// Whether a change is clearer than chance alone gives.
package enum ChangeVerdict: String, Sendable, CaseIterable {
    case better, worse
    case noClearChange = "no-clear-change"
}

/// Why two years are not compared.
package enum ChangeReason: String, Sendable, CaseIterable {
    case definitionChanged = "definition-changed"
    /// One of the two years has no figure, or nothing was counted in either.
    case noFigure = "no-figure"
    /// Follow-up of one of the two years is not complete.
    case provisional
}

/// Where a figure has been going over five editions: a row of `trends.csv`.
package struct TrendRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// 2 to 11.
    package var kpi: Int
    /// The first of the five years; the last is the edition's own.
    package var firstYear: Int
    package var trend: TrendDirection?
    /// What the trend is for patients; nil where none is called.
    package var meaning: TrendMeaning?
    /// Why no trend is called; nil where one is.
    package var reason: TrendReason?

    package init(
        level: Level, code: String, kpi: Int, firstYear: Int, trend: TrendDirection? = nil,
        meaning: TrendMeaning? = nil, reason: TrendReason? = nil
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.firstYear = firstYear
        self.trend = trend
        self.meaning = meaning
        self.reason = reason
    }
}

package enum TrendDirection: String, Sendable, CaseIterable {
    case increasing, decreasing
    case noSignificantChange = "no-significant-change"
    case cannotBeCalculated = "cannot-be-calculated"
}

package enum TrendMeaning: String, Sendable, CaseIterable { case improving, worsening }

package enum TrendReason: String, Sendable, CaseIterable {
    /// The changes are within chance.
    case withinChance = "within-chance"
    /// One year alone makes the trend.
    case oneYearAlone = "one-year-alone"
    case fewerThanFiveYears = "fewer-than-five-years"
    /// One of the five years has no figure, or no final one.
    case yearWithoutFigure = "year-without-figure"
    case definitionChanged = "definition-changed"
}

/// What an XmR chart of months says of one figure: a row of `variation.csv`.
package struct VariationRow: Sendable, Equatable {
    package var level: Level
    package var code: String
    /// 2 to 11.
    package var kpi: Int
    package var variant: VariationVariant
    /// Months with a value, of up to three years.
    package var months: Int
    /// `2019-04`; empty where there is no month.
    package var firstMonth: String
    package var lastMonth: String
    /// Per cent with 4 decimals, or for KPI 2 and 3 patients a month.
    package var mean: String?
    package var lower: String?
    package var upper: String?
    package var variation: Variation?
    /// Against the green threshold; nil where there is none to meet.
    package var assurance: AssuranceWord?
    /// Why there are no limits or no assurance; nil where there are both.
    package var reason: VariationReason?

    package init(
        level: Level, code: String, kpi: Int, variant: VariationVariant, months: Int,
        firstMonth: String, lastMonth: String, mean: String? = nil, lower: String? = nil,
        upper: String? = nil, variation: Variation? = nil, assurance: AssuranceWord? = nil,
        reason: VariationReason? = nil
    ) {
        self.level = level
        self.code = code
        self.kpi = kpi
        self.variant = variant
        self.months = months
        self.firstMonth = firstMonth
        self.lastMonth = lastMonth
        self.mean = mean
        self.lower = lower
        self.upper = upper
        self.variation = variation
        self.assurance = assurance
        self.reason = reason
    }
}

/// Whether very large moving ranges take part in the limits.
package enum VariationVariant: String, Sendable, CaseIterable {
    case screened
    case unscreened
}

/// What the last month shows.
package enum Variation: String, Sendable, CaseIterable {
    case commonCause = "common-cause"
    case improvementHigh = "improvement-high"
    case improvementLow = "improvement-low"
    case concernHigh = "concern-high"
    case concernLow = "concern-low"
}

package enum AssuranceWord: String, Sendable, CaseIterable {
    case consistentlyMet = "consistently-met"
    case consistentlyMissed = "consistently-missed"
    case hitAndMiss = "hit-and-miss"
}

package enum VariationReason: String, Sendable, CaseIterable {
    case noMonths = "no-months"
    /// Fewer months than limits are drawn from.
    case tooFewMonths = "too-few-months"
    /// Every month has the same value.
    case constant
    /// A count of patients has no threshold to meet.
    case noTarget = "no-target"
}
