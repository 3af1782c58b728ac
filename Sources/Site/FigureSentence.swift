import DecimalText
import Results

/// A figure and its verdict in plain words, with nothing left for the reader to look up.
struct FigureSentence {
    var words: FigureWords
    var figure: Figure

    var text: String {
        switch figure.status {
        case .ok: measured
        case .provisional: measured + " " + provisional
        case .tooFew:
            measuredPart.map { $0 + "; too few patients for a verdict." }
                ?? "Too few patients for a verdict: fewer than 20."
        case .withheld:
            "Withheld: figures that rest on fewer than 8 patients are not shown."
        case .notCollected:
            "Not collected: the year’s extract lacks the question that decides this indicator."
        case .noExpected: noExpected
        case .noPatients:
            figure.level == .service
                ? "No patients: the service is registered but no record of it is in this year’s audit."
                : "No patients: no record is in this year’s audit."
        }
    }

    private var measured: String {
        if isFieldCount { return fields }
        guard let part = measuredPart else { return "This figure is not defined." }
        return ([part] + comparison).joined(separator: "; ") + "." + spread
    }

    /// `64.9 % (61.2 to 68.4) of 670 patients`.
    private var measuredPart: String? {
        guard let percent = words.percent(figure) else { return nil }
        let shown = words.interval(figure).map { "\(percent) (\($0))" } ?? percent
        guard let denominator = figure.denominator else { return shown }
        let size = DecimalText.grouped(denominator)
        switch words.definition?.kind {
        case .shareOfServices:
            return "\(shown) of \(size) services meet the standard"
        case .ratioToExpected:
            return shown + found(of: size, exceeds: (figure.numerator ?? 0) > denominator)
        case .proportion, nil:
            return "\(shown) of \(size) patients"
        }
    }

    private func found(of size: String, exceeds: Bool) -> String {
        let fractures = words.definition?.kpi == 3 ? "spine fractures" : "fractures"
        let numerator = figure.numerator.map { "\(DecimalText.grouped($0)) found where " } ?? ""
        let excess = exceeds ? ", more than the estimate foresees" : ""
        return ": \(numerator)\(size) \(fractures) are expected\(excess)"
    }

    private var comparison: [String] {
        guard figure.level != .national, let comparison = figure.comparison else { return [] }
        let national = words.national.flatMap(words.percent)
        let against = national.map { ["the national figure is \($0)"] } ?? []
        switch comparison {
        case .better: return against + ["better than expected by chance alone"]
        case .worse: return against + ["worse than expected by chance alone"]
        case .similar: return against + ["no more different than chance can explain"]
        }
    }

    /// Where the verdict and the widened limits say different things, or an alarm stands.
    private var spread: String {
        switch (figure.outlier, figure.comparison) {
        case (.negativeAlarm, _):
            " Far below the usual differences between services (alarm: outside the 99.8\u{A0}% limits)."
        case (.negativeAlert, _):
            " Below the usual differences between services (alert: outside the 95\u{A0}% limits)."
        case (.positiveAlert, _):
            " Above the usual differences between services (outside the 95\u{A0}% limits)."
        case (.positiveAlarm, _):
            " Far above the usual differences between services (outside the 99.8\u{A0}% limits)."
        case (.within, .better), (.within, .worse):
            " Still within the usual differences between services."
        case (.within, _), (nil, _): ""
        }
    }

    private var isFieldCount: Bool {
        words.definition?.kind == .shareOfServices && figure.level == .service
    }

    private var fields: String {
        guard let numerator = figure.numerator, let denominator = figure.denominator else {
            return "This figure is not defined."
        }
        let met = figure.rag == .green ? "meets" : "does not meet"
        return """
            \(numerator) of \(denominator) fields have more than 20\u{A0}% missing; \(met) the \
            standard of fewer than 5.
            """
    }

    private var noExpected: String {
        guard figure.level == .service else {
            return "No estimate: there is no hip fracture count for any service here."
        }
        let found =
            figure.numerator.map { "; \(DecimalText.grouped($0)) patients were found" } ?? ""
        return """
            No estimate: there is no hip fracture count for this service, so the number to expect is \
            not known\(found).
            """
    }

    private var provisional: String {
        switch words.followUpCompleteTo {
        case .some(let month) where !month.isEmpty:
            """
            Provisional: a full year of follow-up has passed only for fractures up to \
            \(DateWords.words(month)).
            """
        case .some: "Provisional: a full year of follow-up has not yet passed for any month."
        case nil: "Provisional: follow-up is not yet complete."
        }
    }
}
