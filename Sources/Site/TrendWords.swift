import Results
import Templates

/// The recent trend of a figure in words, from its published row.
enum TrendWords {
    /// One sentence; empty where the edition says nothing of trends.
    static func sentence(_ row: TrendRow?, to year: Int) -> String {
        guard let row, let trend = row.trend else { return "" }
        let span = "from \(row.firstYear) to \(year)"
        switch trend {
        case .increasing: return "Recent trend \(span): increasing\(meaning(row))."
        case .decreasing: return "Recent trend \(span): decreasing\(meaning(row))."
        case .noSignificantChange:
            return row.reason == .oneYearAlone
                ? "Recent trend \(span): none; one year alone differs."
                : "Recent trend \(span): no more change than chance gives."
        case .cannotBeCalculated:
            return "Recent trend: cannot be calculated, \(reason(row.reason))."
        }
    }

    /// For a table: an arrow and a word.
    static func cell(_ row: TrendRow?) -> Cell {
        switch (row?.trend, row?.meaning) {
        case (.increasing, let meaning): .trend(tag(meaning), "Increasing")
        case (.decreasing, let meaning): .trend(tag(meaning), "Decreasing")
        case (.noSignificantChange, _): .trend(.level, "No clear trend")
        case (.cannotBeCalculated, _): .trend(.none, "Cannot be calculated")
        case (nil, _): .trend(.none, "–")
        }
    }

    /// Whether an edition has the four years before it that a trend needs.
    static func hasFiveYears(_ rows: [TrendRow?]) -> Bool {
        rows.contains { $0?.trend != nil && $0?.reason != .fewerThanFiveYears }
    }

    private static func tag(_ meaning: TrendMeaning?) -> TrendTag {
        switch meaning {
        case .improving: .improving
        case .worsening: .worsening
        case nil: .level
        }
    }

    private static func meaning(_ row: TrendRow) -> String {
        switch row.meaning {
        case .improving: ", and so improving"
        case .worsening: ", and so getting worse"
        case nil: ""
        }
    }

    private static func reason(_ reason: TrendReason?) -> String {
        switch reason {
        case .fewerThanFiveYears: "as it needs five annual editions"
        case .definitionChanged: "as the definition changed within the five years"
        case .yearWithoutFigure, .withinChance, .oneYearAlone, nil:
            "as one of the five years has no final figure"
        }
    }
}
