import Results
import Workbook

/// A column of a published table as a person reads it: its heading with the unit, and how its
/// numbers are shown.
struct ColumnHeading {
    var text: String
    var kind: Sheet.Kind

    init(_ column: PublishedTable.Column, in table: String) {
        let own = Self.own["\(table).\(column.name)"] ?? Self.shared[column.name]
        text = own ?? Self.words(of: column)
        switch column.kind {
        case .text, .word: kind = .text
        case .whole: kind = column.name.hasSuffix("year") ? .year : .whole
        case .year: kind = .year
        case .decimal: kind = .decimal(Self.places[column.name] ?? 1)
        }
    }

    /// The column's own name as words, with the unit of its numbers.
    private static func words(of column: PublishedTable.Column) -> String {
        let words = Words.sentenceStart(
            column.name.split(separator: "_").joined(separator: " "))
        switch column.kind {
        case .text, .word, .year: return words
        case .whole, .decimal: return "\(words) (\(column.unit ?? "number"))"
        }
    }

    /// Decimal places shown where they are not one.
    private static let places = ["ratio": 2, "phi": 2, "tau": 3, "latitude": 4, "longitude": 4]

    /// By column, for tables that mean the same by it.
    private static let shared = [
        "year": "Audit year",
        "level": "Level",
        "code": "Code",
        "name": "Name",
        "kpi": "KPI number",
        "kpis": "KPI numbers",
        "month": "Month of fracture (1 to 12)",
        "denominator": "Denominator (number)",
        "numerator": "Numerator (number)",
        "missing": "Missing answers (number)",
        "excluded": "Left out by the rules (number)",
        "percent": "Figure (%)",
        "lower95": "Lower limit of 95% interval (%)",
        "upper95": "Upper limit of 95% interval (%)",
        "rag": "Rating",
        "comparison": "Against the national figure",
        "outlier": "Outlier status",
        "status": "Status",
        "group": "Group",
        "dimension": "Patients grouped by",
        "field": "Question",
        "applicable": "Patients it applies to (number)",
        "percent_missing": "Missing (%)",
        "expected": "Expected (patients)",
        "observed": "Observed (patients)",
        "missed": "Missed (patients)",
        "ratio": "Observed over expected (ratio)",
        "crude_percent": "Crude figure (%)",
        "adjusted_percent": "Adjusted figure (%)",
        "previous_year": "Year compared with",
        "findings": "Findings (number)",
        "rule": "Rule",
        "target": "National figure (%)",
        "assessed": "Services assessed (number)",
        "phi": "Over-dispersion phi (ratio)",
        "tau": "Spread between services tau (root scale)",
        "negative_alarms": "Alarms on the worse side (services)",
        "negative_alerts": "Alerts on the worse side (services)",
        "positive_alerts": "Alerts on the better side (services)",
        "positive_alarms": "Alarms on the better side (services)",
        "expected_flags": "Alerts and alarms by chance (services)",
        "expected_alarms": "Alarms by chance (services)",
        "months": "Months with a value (number)",
        "mean": "Mean of the months (% or patients)",
        "lower": "Lower process limit (% or patients)",
        "upper": "Upper process limit (% or patients)",
        "asked": "Services asked (number)",
        "answered": "Services that answered (number)",
        "lower_quartile": "Lower quartile (in the unit of the question)",
        "median": "Median (in the unit of the question)",
        "upper_quartile": "Upper quartile (in the unit of the question)",
        "remaining": "Records left (number)",
        "removed": "Records removed (number)",
        "service": "Service code",
        "green": "Green at or above (%)",
        "amber": "Amber at or above (%)",
    ]

    /// By table and column, where the same name means something else.
    private static let own = [
        "changes.change": "Change (percentage points; KPI 2 and 3: ratio)",
        "changes.lower95": "Lower limit of 95% interval (as the change)",
        "changes.upper95": "Upper limit of 95% interval (as the change)",
        "equity.difference": "Difference (percentage points)",
        "equity.lower95": "Lower limit of 95% interval (percentage points)",
        "equity.upper95": "Upper limit of 95% interval (percentage points)",
        "equity.group_denominator": "Group: denominator (number)",
        "equity.group_numerator": "Group: numerator (number)",
        "equity.reference_denominator": "Reference: denominator (number)",
        "equity.reference_numerator": "Reference: numerator (number)",
        "outliers.status": "Outlier status",
        "facilities-questions.unit": "Unit of the answer",
    ]
}
