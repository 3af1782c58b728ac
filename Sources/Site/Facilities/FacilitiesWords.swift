import DecimalText
import Results
import Statistics

/// Facilities answers as a reader meets them.
enum FacilitiesWords {
    /// `81 %`, by the whole counts; `–` where nobody answered.
    static func percent(_ share: FacilitiesShare) -> String {
        share.denominator > 0
            ? PercentText.text(share.numerator, of: share.denominator) : "–"
    }

    /// `81 % (63 to 92)`
    static func percentWithInterval(_ share: FacilitiesShare) -> String {
        let places = PercentText.places(for: share.denominator)
        guard let lower = share.lower95.flatMap({ PercentText.rounded($0, places: places) }),
            let upper = share.upper95.flatMap({ PercentText.rounded($0, places: places) })
        else { return percent(share) }
        return "\(percent(share)) (\(lower) to \(upper))"
    }

    /// `22 of 27`
    static func counts(_ share: FacilitiesShare) -> String {
        "\(DecimalText.grouped(share.numerator)) of \(DecimalText.grouped(share.denominator))"
    }

    /// A service's answer in a cell: `Acute hospital`, `69,000`, `May 2016`, or why there is none.
    static func cell(_ answer: FacilitiesAnswer?, of question: FacilitiesQuestion?) -> String {
        guard let answer, let question else { return "–" }
        switch answer.status {
        case .answered: return value(answer.answer ?? "", of: question)
        case .open: return "Left open"
        case .unusable: return "Not usable"
        case .notAsked: return "–"
        }
    }

    static func value(_ text: String, of question: FacilitiesQuestion) -> String {
        switch question.kind {
        case .choice, .yesNo: text
        case .month: DateWords.words(text)
        case .whole, .decimal: number(text)
        }
    }

    /// `69,000`, `1.4`: at most two decimals, thousands grouped.
    static func number(_ text: String) -> String {
        guard let value = PercentText.value(text) else { return text }
        let hundredths = DecimalText.scaled(value, places: 2)
        let whole = DecimalText.grouped(hundredths / 100)
        let fraction = DecimalText.short(Double(hundredths % 100) / 100, places: 2).dropFirst()
        return hundredths % 100 == 0 ? whole : whole + fraction
    }

    /// How many services took part and what most of them are like, for the report.
    static func summary(_ survey: FacilitiesSurvey) -> [String] {
        guard survey.wasHeld else { return [FacilitiesSurvey.none] }
        guard !survey.services.isEmpty else { return ["No service answered the facilities audit."] }
        var sentences = [takingPart(survey)]
        let staffing = survey.services.compactMap(survey.staffing).sorted()
        if let middle = Quantile.type7(staffing, 0.5) {
            sentences.append(
                """
                The median service has \(Words.decimal(middle)) whole-time equivalents of staff for \
                every 1,000 fractures expected.
                """)
        }
        if let share = survey.question(FacilitiesSurvey.Column.spine)?.share(of: "Not identified") {
            sentences.append("\(percent(share)) have no way of finding spine fractures.")
        }
        if let share = survey.question(FacilitiesSurvey.Column.monitoring)?.share(of: "Nobody") {
            sentences.append("At \(percent(share)) nobody monitors whether treatment goes on.")
        }
        return sentences
    }

    static func takingPart(_ survey: FacilitiesSurvey) -> String {
        """
        \(Words.counted(survey.services.count, "service", "services")) of \
        \(DecimalText.grouped(survey.edition.services.count)) registered for \
        \(survey.edition.year) told how \(survey.services.count == 1 ? "it is" : "they are") set up.
        """
    }
}
