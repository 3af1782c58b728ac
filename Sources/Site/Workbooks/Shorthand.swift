import Results

/// What stands in a cell that holds no figure, so that no cell is empty.
///
/// - Reference: Government Analysis Function, Symbols in tables: definitions and help.
enum Shorthand: String, CaseIterable {
    case confidential = "[c]"
    case unreliable = "[u]"
    case notAvailable = "[x]"
    case notApplicable = "[z]"

    var meaning: String {
        switch self {
        case .confidential:
            "Confidential: withheld so that no patient can be recognised."
        case .unreliable:
            """
            Low reliability: too few patients, fractures expected or services for this. The counts \
            stand where they may be shown.
            """
        case .notAvailable:
            """
            Not available: not asked, not known, not answered, or there is no year to compare with. \
            The column Status or Reason says which.
            """
        case .notApplicable:
            "Not applicable: there is nothing to tell here, or nothing that was asked of this place."
        }
    }

    /// The shorthand for an absent field, by the word that says why.
    ///
    /// - Parameter reason: the row's status or reason as its table writes it.
    init(reason: String?) {
        switch reason {
        case "withheld": self = .confidential
        case "too-few", "too-few-patients", "too-few-expected", "too-few-services",
            "too-few-months":
            self = .unreliable
        case "not-collected", "no-expected", "no-figure", "no-target", "no-months",
            "no-earlier-edition", "not-in-edition", "definition-changed", "year-without-figure",
            "fewer-than-five-years", "provisional", "open", "unusable":
            self = .notAvailable
        default: self = .notApplicable
        }
    }
}
