import DecimalText
import Narrative
import Results
import Statistics
import Templates

/// What follows from the counts of one figure, fact by fact: how its interval, its verdict, its
/// rating and its change come about.
struct FigureFacts {
    var edition: EditionIndex
    /// Nil for the first edition.
    var before: EditionIndex?
    var place: Place
    /// 1 to 11.
    var kpi: Int

    var all: [TermView] {
        [
            exact, inWords, interval, fields, comparison, rating, limits, spread, change, trend,
            months, gaps, caseMix, disclosure, version,
        ].compactMap { $0 }
    }

    private var figure: Figure? { place.figures[kpi - 1] }
    private var definition: IndicatorDefinition? { edition.definitions[kpi - 1] }
    private var national: Figure? { edition.national.figures[kpi - 1] }

    private var policy: DisclosurePolicy { edition.results.edition.disclosurePolicy }

    private var exact: TermView? {
        guard let figure, let percent = figure.percent else { return nil }
        let limits = [figure.lower95, figure.upper95].compactMap { $0 }.joined(separator: " to ")
        return TermView(
            "As in the files",
            "\(percent) per cent\(limits.isEmpty ? "" : ", interval \(limits)")")
    }

    /// How the words of the report say it.
    private var inWords: TermView? {
        guard place.key.level == .national, !edition.narrative.isEmpty,
            let percent = PercentText.value(figure?.percent),
            let words = NumberWords.share(DecimalText.scaled(percent, places: 4))
        else { return nil }
        return TermView("In words", words)
    }

    private var interval: TermView? {
        guard figure?.lower95 != nil else { return nil }
        return TermView(
            "Interval",
            definition?.kind == .ratioToExpected
                ? """
                95\u{A0}%, of the number found as a Poisson count over the number expected: Byar’s \
                approximation from 10 on, exact below.
                """ : "95\u{A0}%, Wilson’s score interval of numerator over denominator.")
    }

    private var comparison: TermView? {
        guard place.key.level != .national, let figure else { return nil }
        let word = place.words[kpi - 1].standingWord
        guard let target = national?.percent, let comparison = figure.comparison,
            let lower = figure.lower95, let upper = figure.upper95
        else { return TermView("Against national", "\(word)\(notCompared(figure)).") }
        let how =
            switch comparison {
            case .better: "the lower limit, \(lower), is above the national figure, \(target)"
            case .worse: "the upper limit, \(upper), is below the national figure, \(target)"
            case .similar: "the national figure, \(target), lies within the interval"
            }
        return TermView("Against national", "\(word): \(how).")
    }

    private func notCompared(_ figure: Figure) -> String {
        switch figure.status {
        case .tooFew: ": fewer than \(policy.fewestJudged) patients"
        case .withheld: ": withheld"
        case .notCollected, .noExpected, .noPatients: ": there is no figure"
        case .ok, .provisional:
            figure.percent == nil ? ": a count of fields" : ": there is no national figure"
        }
    }

    private var rating: TermView? {
        guard let definition, figure?.rag != nil else { return nil }
        let word = place.words[kpi - 1].ragWord
        return definition.kind == .shareOfServices && place.key.level == .service
            ? TermView("Rating", "\(word): green with fewer than 5 such fields, else red.")
            : TermView("Rating", "\(word). \(IndicatorTerms.rating(definition))")
    }

    /// The funnel's limits at the service's own size.
    private var limits: TermView? {
        guard place.key.level == .service,
            let row = edition.outliers(of: place.key.code).first(where: { $0.kpi == kpi })
        else { return nil }
        let status = OutlierWords(edition: edition).status(row)
        guard row.status != nil, let size = figure?.denominator,
            let limits = edition.funnels[kpi - 1].adjustedLimits(denominator: size)
        else { return TermView("Usual differences", "\(status).") }
        return TermView(
            "Usual differences",
            """
            \(status): at this size the alert limits are \(range(limits.alert)), the alarm limits \
            \(range(limits.alarm)).
            """)
    }

    private func range(_ limits: ControlLimits) -> String {
        let (low, high) = (limits.percent.lowerBound, limits.percent.upperBound)
        return
            "\(DecimalText.fixed(low, places: 1)) to \(DecimalText.fixed(high, places: 1))\(PercentText.sign)"
    }

    private var spread: TermView? {
        let words = place.key.level == .national ? edition.spreadWords(of: kpi) : ""
        return words.isEmpty ? nil : TermView("Services’ own figures", words)
    }

    private var change: TermView? {
        let words = ChangeWords(of: kpi, at: place.key, in: edition, since: before).sentence
        return words.isEmpty ? nil : TermView("Change", words)
    }

    private var trend: TermView? {
        let words = TrendWords.sentence(place.trends[kpi - 1], to: edition.year)
        return words.isEmpty ? nil : TermView("Trend", words)
    }

    private var disclosure: TermView? {
        guard let status = figure?.status else { return nil }
        let words =
            switch status {
            case .withheld: "Withheld: counts, percentage, interval and verdict."
            case .tooFew: "Shown without a verdict."
            case .ok, .provisional, .notCollected, .noExpected, .noPatients:
                hidesField
                    ? "The figure is shown; the numbers of some fields are withheld."
                    : "Nothing withheld."
            }
        return TermView(
            "Disclosure control", "\(words) Policy “\(policy.name)”, version \(policy.version).")
    }

    private var hidesField: Bool {
        kpi == 1 && place.completeness.contains { $0.status == .withheld }
    }

    private var version: TermView? {
        definition.map { definition in
            TermView(
                "Definition",
                """
                Version \(definition.definitionVersion), reviewed \
                \(DateWords.words(definition.reviewed)). Edition \(edition.year), revision \
                \(edition.results.edition.revision).
                """)
        }
    }
}
