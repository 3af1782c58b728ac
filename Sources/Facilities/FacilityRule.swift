import Findings

/// A rule that the reading of the facilities audit applies.
package struct FacilityRule: Sendable, Equatable {
    package let id: String
    package let severity: Severity
    /// One plain sentence for the data quality page.
    package let wording: String

    package static let all = [
        unknownService, repeatedService, raggedRow, unknownCode, unreadable, outOfRange, open,
        notAsked, otherCapitals, unknownColumn, lackingColumn, silentService,
    ]

    static let unknownService = FacilityRule(
        id: "FAC-01", severity: .error,
        wording: "Facilities: a row's service is not registered for the year; the row is left out.")
    static let repeatedService = FacilityRule(
        id: "FAC-02", severity: .error,
        wording: "Facilities: a service has several rows; none is used, because nobody can tell "
            + "which is right.")
    static let raggedRow = FacilityRule(
        id: "FAC-03", severity: .error,
        wording: "Facilities: a row has fewer or more columns than the header, or is not UTF-8 "
            + "text; it is left out.")
    static let unknownCode = FacilityRule(
        id: "FAC-04", severity: .warning,
        wording: "Facilities: an answer is not in its question's list; it counts as not given.")
    static let unreadable = FacilityRule(
        id: "FAC-05", severity: .warning,
        wording: "Facilities: a number or month cannot be read; it counts as not given.")
    static let outOfRange = FacilityRule(
        id: "FAC-06", severity: .warning,
        wording: "Facilities: a number or month lies outside what is possible; it counts as not "
            + "given.")
    static let open = FacilityRule(
        id: "FAC-07", severity: .note, wording: "Facilities: a question was left open.")
    static let notAsked = FacilityRule(
        id: "FAC-08", severity: .warning,
        wording: "Facilities: a question is answered that, by another answer, does not apply; the "
            + "answer is not used.")
    static let otherCapitals = FacilityRule(
        id: "FAC-09", severity: .note,
        wording: "Facilities: an answer is written with other capitals than the list has; it was "
            + "read.")
    static let unknownColumn = FacilityRule(
        id: "FAC-10", severity: .warning,
        wording: "Facilities: a column is not in the dictionary or stands twice; it is not read.")
    static let lackingColumn = FacilityRule(
        id: "FAC-11", severity: .warning,
        wording: "Facilities: the file lacks the column of a question; nobody counts as asked.")
    static let silentService = FacilityRule(
        id: "FAC-12", severity: .warning,
        wording: "Facilities: a registered service sent no answers.")

    func finding(_ location: Location, _ summary: String) -> Finding {
        Finding(rule: id, severity: severity, location: location, summary: summary)
    }
}
