import Counts

/// When a service's data are complete enough: KPI 1.
enum CompletenessStandard {
    /// A field fails where more than this share of its patients lack it, per cent.
    static let mostMissingPercent = 20
    /// A service meets the standard with fewer failing fields than this.
    static let failingFields = 5

    /// How many of a service's completeness fields fail. A field that applies to nobody does not.
    static func failing(_ fields: [CompletenessCount]) -> Int {
        fields.count { $0.missing * 100 > mostMissingPercent * $0.applicable }
    }

    static func isMet(failing: Int) -> Bool { failing < failingFields }
}
