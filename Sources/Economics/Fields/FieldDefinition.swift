/// What a field means, what it may hold, and where its default comes from.
package struct FieldDefinition: Sendable {
    package enum Group: String, CaseIterable, Sendable {
        case activity, pathway, refracture, people, effect, mortality, life, costs, service,
            economics
    }

    /// What a number counts; its text is what stands beside the field.
    package enum Unit: String, Sendable {
        case patients = "patients a year"
        case percent = "%"
        case months
        case years
        case year = "calendar year"
        case ratio
        case percentYear = "% a person-year"
        case index = "index, 0 to 1"
        case days
        case pounds = "£"
        case poundsYear = "£ a year"
        case staff = "whole-time equivalents"
        case choice
    }

    /// How sure the default is: read in the source, worked out from it, or assumed.
    package enum Confidence: String, Sendable {
        case read = "Read in the source"
        case derived = "Worked out from the source"
        case assumed = "Assumed here"
        case local = "For you to fill in"
    }

    /// The shape of the draws of an uncertain number; `low` and `high` are its 95 % limits.
    package enum Spread: String, Sendable { case none, lognormal, beta, gamma }

    package var field: Field
    package var group: Group
    package var label: String
    package var unit: Unit
    package var standard: Double
    /// The lowest and highest plausible value, for sensitivity; equal to `standard` where unknown.
    package var low: Double
    package var high: Double
    package var spread: Spread
    /// What is accepted at all.
    package var least: Double
    package var most: Double
    package var isWhole: Bool
    /// The year of the price or of the data: `2012/13`.
    package var year: String
    package var source: String
    package var address: String
    package var confidence: Confidence

    init(
        _ field: Field, _ group: Group, _ label: String, _ unit: Unit, _ standard: Double,
        _ accepted: ClosedRange<Double>, range: ClosedRange<Double>? = nil,
        spread: Spread = .none, whole: Bool = false, year: String = "",
        source: Source
    ) {
        self.field = field
        self.group = group
        self.label = label
        self.unit = unit
        self.standard = standard
        low = range?.lowerBound ?? standard
        high = range?.upperBound ?? standard
        self.spread = spread
        least = accepted.lowerBound
        most = accepted.upperBound
        isWhole = whole
        self.year = year
        self.source = source.words
        address = source.address
        confidence = source.confidence
    }
}

/// A paper, a report or a decision of ours.
package struct Source: Sendable {
    package var words: String
    package var address: String
    package var confidence: FieldDefinition.Confidence

    init(
        _ words: String, _ address: String = "",
        _ confidence: FieldDefinition.Confidence = .read
    ) {
        self.words = words
        self.address = address
        self.confidence = confidence
    }

    /// The same source for a number that was worked out from it.
    func derived(_ how: String) -> Source { Source("\(words); \(how)", address, .derived) }

    static let local = Source("Your own figure", "", .local)
    static func assumed(_ words: String, _ address: String = "") -> Source {
        Source(words, address, .assumed)
    }
}
