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
            (measuredPart.map { $0 + "; too few patients for a verdict." }
                ?? "Too few patients for a verdict: fewer than 20.") + missing
        case .withheld:
            "Withheld: figures that rest on fewer than 8 patients are not shown."
        case .notCollected:
            "Not collected: this year’s records lack the question that decides this indicator."
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
        return ([part] + comparison).joined(separator: "; ") + "." + spread + missing
    }

    /// ` 31 of 670 had no answer, which counts as not met.`
    private var missing: String {
        guard words.definition?.kind != .ratioToExpected,
            words.definition?.kind != .shareOfServices, let missing = figure.missing, missing > 0,
            let denominator = figure.denominator, missing <= denominator
        else { return "" }
        return """
             \(DecimalText.grouped(missing)) of \(DecimalText.grouped(denominator)) had no answer, \
            which counts as not met.
            """
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
            return found(shown, of: size, exceeds: (figure.numerator ?? 0) > denominator)
        case .proportion, nil:
            return "\(shown) of \(size) patients"
        }
    }

    /// `51.4 % (47.3 to 55.7): 588 fractures found of 1,145 expected`.
    private func found(_ shown: String, of size: String, exceeds: Bool) -> String {
        let fractures = words.definition?.kpi == 3 ? "spine fractures" : "fractures"
        let numerator = DecimalText.grouped(figure.numerator ?? 0)
        return exceeds
            ? """
            Found more \(fractures) than expected: \(shown), \(numerator) found where \(size) were \
            expected
            """ : "\(shown): \(numerator) \(fractures) found of \(size) expected"
    }

    private var comparison: [String] {
        guard figure.level != .national else { return [] }
        let national = words.national.flatMap(words.percent)
        let against =
            national.map { "the national figure is \($0)" }
            ?? "there is no national figure to compare with"
        switch figure.comparison {
        case .better: return [against, "better than expected by chance alone"]
        case .worse: return [against, "worse than expected by chance alone"]
        case .similar: return [against, "similar: chance alone can explain the difference"]
        case nil: return national == nil ? [against] : [against, "not compared with it"]
        }
    }

    /// Where the verdict and the widened limits say different things, or an alarm stands.
    private var spread: String {
        switch (figure.outlier, figure.comparison) {
        case (.negativeAlarm, _):
            " Far lower than the usual differences between services explain: an alarm."
        case (.negativeAlert, _):
            " Lower than the usual differences between services explain: an alert."
        case (.positiveAlert, _):
            " Higher than the usual differences between services explain."
        case (.positiveAlarm, _):
            " Far higher than the usual differences between services explain."
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
