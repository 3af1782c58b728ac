import Charts
import DecimalText
import Results
import Statistics
import Templates

/// Outlier statuses, their reasons and their method in plain words.
struct OutlierWords {
    var edition: EditionIndex

    private var rules: OutlierRules { edition.results.edition.outlierRules }
    private var alert: String { "\(rules.alert)\(PercentText.sign)" }
    private var alarm: String { "\(rules.alarm)\(PercentText.sign)" }

    static func name(_ status: OutlierStatus) -> String {
        switch status {
        case .negativeAlarm: "Negative alarm"
        case .negativeAlert: "Negative alert"
        case .positiveAlert: "Positive alert"
        case .positiveAlarm: "Positive alarm"
        case .within: "Within limits"
        }
    }

    static func tag(_ status: OutlierStatus) -> OutlierTag {
        OutlierTag(OutlierSign(status), name(status))
    }

    func reason(_ reason: OutlierReason?) -> String {
        switch reason {
        case .countOfFields: "A count of fields, for which chance has no limits"
        case .notCollected: "Not collected"
        case .noPatients: "No patients"
        case .noExpected: "No hip fracture count, so no number to expect"
        case .withheld: "Withheld"
        case .tooFewPatients: "Fewer than \(rules.fewestPatients) patients"
        case .tooFewExpected: "Fewer than \(rules.fewestPatients) fractures expected"
        case .tooFewServices: "Fewer than \(rules.fewestServices) services to compare"
        case .noTarget: "No national figure to compare with"
        case .noEarlierEdition: "No earlier edition"
        case .notInEdition: "Not in that edition"
        case .definitionChanged: "Defined otherwise that year"
        case nil: "–"
        }
    }

    /// `Negative alert`, or `Not assessed: fewer than 20 patients`.
    func status(_ row: OutlierRow) -> String {
        row.status.map(Self.name) ?? "Not assessed: \(lowered(reason(row.reason)))"
    }

    /// `2020: within limits.`
    func before(_ row: OutlierRow) -> String {
        guard let year = row.previousYear else { return "There is no earlier edition." }
        guard let status = row.previousStatus else {
            return "\(year): not assessed (\(lowered(reason(row.previousReason))))."
        }
        return "\(year): \(lowered(Self.name(status)))."
    }

    private func lowered(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    /// How many outliers there are of how many figures.
    var summary: String {
        let tested = edition.results.funnels.reduce(0) { $0 + $1.assessed }
        guard tested > 0 else {
            return "No service could be assessed in \(edition.year)."
        }
        let rows = edition.results.outliers
        let negative = rows.count { $0.status == .negativeAlarm || $0.status == .negativeAlert }
        let positive = rows.count { $0.status == .positiveAlarm || $0.status == .positiveAlert }
        let alarms = rows.count { $0.status == .negativeAlarm || $0.status == .positiveAlarm }
        return """
            Of \(Words.counted(tested, "figure", "figures")) of services assessed in \
            \(edition.year), \(Words.counted(negative, "lies", "lie")) further below the national \
            figure than services usually differ, and \(positive) further above. \
            \(alarms == 0 ? "None" : DecimalText.grouped(alarms)) of these \
            \(alarms == 1 ? "is an alarm" : "are alarms").
            """
    }

    var meaning: [String] {
        [
            """
            An outlier is a service whose figure lies further from the national figure than chance and \
            the usual differences between services explain. It is a reason to look closer, not a \
            judgement: records, patients and care can all be behind it.
            """,
            """
            Beyond the \(alert) limits it is called an alert, beyond the \(alarm) limits an alarm. \
            Negative means worse for patients, positive better. Alarms call for an answer from the \
            service; what services have answered stands below and on their own pages.
            """,
            """
            Better and worse, as the rest of this site says them, allow for chance alone. So a service \
            can be worse than the national figure and yet no outlier.
            """,
        ]
    }

    /// The warning beside every list of outliers.
    var chance: String {
        let tested = edition.results.funnels.reduce(0) { $0 + $1.assessed }
        let flags = ExpectedFlags(
            tests: tested, alert: rules.alertLevel, alarm: rules.alarmLevel)
        let found = edition.results.funnels.reduce(0) { $0 + $1.flags }
        return """
            With \(Words.counted(tested, "figure", "figures")) looked at, about \
            \(Words.decimal(flags.alerts)) would lie outside the \(alert) limits, and about \
            \(Words.decimal(flags.alarms)) outside the \(alarm) limits, if nothing but chance and the \
            usual differences were at work. \(DecimalText.grouped(found)) do. Which of them are chance \
            no figure tells: a service that is an outlier on one indicator in one year is weak \
            evidence, one that is so year after year is strong.
            """
    }

    /// How it is done, for this page and the methods page.
    var method: [TermView] {
        [
            TermView("Guidance", "\(rules.guidance), \(rules.version)"),
            TermView(
                "Thresholds",
                """
                Alert beyond the two-sided \(alert) limits, alarm beyond the \(alarm) limits: the \
                conventional two and three standard deviations are 95\u{A0}% and 99.8\u{A0}%.
                """),
            TermView(
                "Assessed",
                """
                KPI 2 to 11 of services with \(rules.fewestPatients) patients or more (for KPI 2 and 3, \
                fractures expected), where there are \(rules.fewestServices) such services or more. \
                KPI 1 of a service is a count of fields and is not assessed.
                """),
            TermView("Target", "The national figure of the same year."),
            TermView(
                "Limits",
                """
                Adjusted for over-dispersion: z-scores about the target on the arcsine-root scale (for \
                ratios to expected, the square-root scale), winsorised at 10\u{A0}% and 90\u{A0}%; φ is \
                their mean square, and where it is above 1 the variance between services τ² is \
                estimated by the method of moments. Spiegelhalter 2005.
                """),
            TermView(
                "Made from",
                """
                Published figures alone. A withheld figure takes no part, so that neither the limits \
                nor a status gives it back, and the funnels on this site are drawn from the same \
                numbers.
                """),
        ]
    }
}
