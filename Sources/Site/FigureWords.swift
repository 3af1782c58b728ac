import Charts
import DecimalText
import Results
import Templates

/// The one place where a figure becomes words: everything a page says of it comes from here.
struct FigureWords {
    var definition: IndicatorDefinition?
    /// The national figure of the same indicator; nil where there is none to compare with.
    var national: Figure?
    /// See `Edition.followUpCompleteTo`.
    var followUpCompleteTo: String?

    func view(of figure: Figure?) -> FigureView {
        guard let figure else { return unpublished }
        let percent = percent(figure)
        let standing = standing(figure)
        return FigureView(
            percent: percent ?? absence(figure),
            interval: percent == nil ? "" : interval(figure) ?? "",
            numerator: figure.numerator.map(DecimalText.grouped) ?? "",
            denominator: figure.denominator.map(DecimalText.grouped) ?? "",
            missing: figure.missing.map(DecimalText.grouped) ?? "",
            excluded: figure.excluded.map(DecimalText.grouped) ?? "",
            rag: Self.tag(figure.rag), ragWord: ragWord(figure), standing: standing,
            standingWord: Self.word(standing), outlierWord: Self.word(figure.outlier),
            sentence: FigureSentence(words: self, figure: figure).text,
            reading: reading(figure, text: percent), size: figure.denominator,
            absentCount: figure.status == .withheld ? "Withheld" : "–")
    }

    /// `64.9 %`; nil where the figure has no percentage.
    func percent(_ figure: Figure) -> String? {
        guard let published = figure.percent else { return nil }
        if let numerator = figure.numerator, let denominator = figure.denominator, denominator > 0 {
            return PercentText.text(numerator, of: denominator)
        }
        return PercentText.rounded(published, places: places(figure)).map { $0 + PercentText.sign }
    }

    /// `61.2 to 68.4`.
    func interval(_ figure: Figure) -> String? {
        guard let lower = figure.lower95, let upper = figure.upper95,
            let low = PercentText.rounded(lower, places: places(figure)),
            let high = PercentText.rounded(upper, places: places(figure))
        else { return nil }
        return "\(low) to \(high)"
    }

    private func places(_ figure: Figure) -> Int {
        PercentText.places(for: figure.denominator ?? 0)
    }

    private func reading(_ figure: Figure, text: String?) -> Reading? {
        guard let text, let value = PercentText.value(figure.percent) else { return nil }
        return Reading(
            value: value, lower: PercentText.value(figure.lower95),
            upper: PercentText.value(figure.upper95), text: text)
    }

    private func standing(_ figure: Figure) -> Standing {
        switch figure.comparison {
        case .better: .better
        case .similar: .similar
        case .worse: .worse
        case nil: .notAssessed
        }
    }

    private static func word(_ standing: Standing) -> String {
        switch standing {
        case .better: "Better"
        case .similar: "Similar"
        case .worse: "Worse"
        case .notAssessed: "Not compared"
        }
    }

    private static func word(_ outlier: OutlierStatus?) -> String {
        switch outlier {
        case .positiveAlarm: "Far above"
        case .positiveAlert: "Above"
        case .within: "Inside"
        case .negativeAlert: "Below: alert"
        case .negativeAlarm: "Far below: alarm"
        case nil: "–"
        }
    }

    private static func tag(_ rag: RAGRating?) -> RAGTag {
        switch rag {
        case .green: .green
        case .amber: .amber
        case .red: .red
        case nil: .none
        }
    }

    private func ragWord(_ figure: Figure) -> String {
        switch figure.rag {
        case .green: "Green"
        case .amber: "Amber"
        case .red: "Red"
        case nil: "Not rated"
        }
    }

    /// What stands in a cell in place of a percentage.
    private func absence(_ figure: Figure) -> String {
        switch figure.status {
        case .withheld: "Withheld"
        case .tooFew: "Too few patients"
        case .notCollected: "Not collected"
        case .noExpected: "No estimate"
        case .noPatients: "No patients"
        case .provisional: "Provisional"
        case .ok:
            if definition?.kind == .shareOfServices, let fields = figure.numerator {
                "\(fields) of \(figure.denominator ?? 0) incomplete"
            } else {
                "Not published"
            }
        }
    }

    private var unpublished: FigureView {
        FigureView(
            percent: "Not published", interval: "", numerator: "", denominator: "", missing: "",
            excluded: "", rag: .none, ragWord: "Not rated", standing: .notAssessed,
            standingWord: Self.word(.notAssessed), outlierWord: Self.word(nil),
            sentence: "This edition publishes no such figure.", reading: nil, size: nil)
    }
}
