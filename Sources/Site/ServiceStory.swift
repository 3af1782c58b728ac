import DecimalText
import Results
import Templates

/// What a service's page says in sentences.
struct ServiceStory {
    var edition: EditionIndex
    var entry: ServiceEntry?
    var code: String

    var place: Place {
        var place = edition.place(.service, code)
        if let entry { place.name = entry.name }
        return place
    }

    /// `Airedale NHS Foundation Trust · Yorkshire and the Humber, England · code RCF`.
    var whereabouts: String {
        guard let entry else { return "Code \(code)" }
        let area = [entry.region, entry.nation].filter { !$0.isEmpty }
        let unique = area.count == 2 && area[0].utf8.elementsEqual(area[1].utf8) ? [area[0]] : area
        return [entry.provider, unique.joined(separator: ", "), entry.icb, "code \(code)"]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    var summary: String {
        guard edition.takesPart(code) else {
            return """
                This service was registered for \(edition.year) but no record of it is in the audit, so \
                there are no figures to show.
                """
        }
        let tally = StandingTally(place.words.map(\.standing))
        let compared = tally.better + tally.similar + tally.worse
        guard compared > 0 else {
            return place.figures.contains { $0.map { $0.status != .withheld } ?? false }
                ? "\(patients)None of its indicators could be compared with the national figures."
                : "It took part, but too few patients stand behind its figures to show any of them."
        }
        let indicators = Words.counted(compared, "indicator", "indicators")
        return """
            \(patients)Of \(indicators) that can be compared with the national figures, \
            \(Self.standing(tally.better)) better and \(Self.standing(tally.worse)) worse by more than \
            chance explains; \(Self.standing(tally.similar)) similar.
            """
    }

    /// `none is`, `1 is`, `4 are`.
    private static func standing(_ count: Int) -> String {
        count == 0 ? "none is" : count == 1 ? "1 is" : "\(count) are"
    }

    /// `420 patients. `, where their number is published.
    private var patients: String {
        guard let count = place.figures[3]?.denominator else { return "" }
        return "\(Words.counted(count, "patient", "patients")) in \(edition.year). "
    }

    var notes: [String] {
        [left, merged, noExpected, smallNumbers, provisional].compactMap { $0 }
    }

    private var left: String? {
        guard let entry, !entry.left.isEmpty else { return nil }
        return "This service left the audit on \(DateWords.words(entry.left))."
    }

    private var merged: String? {
        guard let entry, !entry.mergedInto.isEmpty else { return nil }
        let name = edition.services
            .first { $0.code.utf8.elementsEqual(entry.mergedInto.utf8) }?.name
        return "It has since merged into \(name ?? entry.mergedInto)."
    }

    private var noExpected: String? {
        guard place.figures[1]?.status == .noExpected else { return nil }
        return """
            There is no hip fracture count for this service, so it has no expected number of \
            fractures, no KPI 2 and 3, and no missed opportunities.
            """
    }

    private var smallNumbers: String? {
        let withheld = place.figures.count { $0?.status == .withheld }
        let few = place.figures.count { $0?.status == .tooFew }
        guard withheld + few > 0 else { return nil }
        let parts = [
            withheld > 0
                ? """
                \(Words.counted(withheld, "indicator is", "indicators are")) withheld because few \
                patients stand behind them
                """ : nil,
            few > 0
                ? """
                \(Words.counted(few, "indicator rests", "indicators rest")) on fewer than 20 patients \
                and \(few == 1 ? "is" : "are") shown without a verdict
                """ : nil,
        ].compactMap { $0 }
        return "Small numbers: \(Words.list(parts))."
    }

    private var provisional: String? {
        guard place.figures[10]?.status == .provisional else { return nil }
        return DataNotes(edition: edition).provisional
    }

    /// What the expected number rests on; empty where there is none.
    private var expected: String {
        guard let entry, let hips = entry.hipFractures,
            let expected = place.figures[1]?.denominator
        else { return "" }
        let basis = entry.hipFractureBasis.isEmpty ? "" : " (\(entry.hipFractureBasis))"
        return """
            \(Words.counted(hips, "hip fracture", "hip fractures")) a year\(basis) make \
            \(DecimalText.grouped(expected)) fragility fractures to be expected.
            """ + " "
    }

    var missed: String {
        guard edition.takesPart(code) else {
            return "Without records there is no pathway to show."
        }
        return expected + missedOpportunities
    }

    private var missedOpportunities: String {
        guard let missed = place.missed, let value = PercentText.value(missed.missed),
            let expected = missed.expected.flatMap(Words.grouped), let observed = missed.observed
        else {
            return "The number of missed opportunities of this service is not known or not shown."
        }
        let count = DecimalText.grouped(observed)
        guard value > 0 else {
            return """
                The 80/50/80 model asks for \(expected) people on treatment a year after their fracture; \
                \(count) are known to be, so no opportunity was missed on this count.
                """
        }
        return """
            The 80/50/80 model asks for \(expected) people on treatment a year after their fracture. \
            \(count) are known to be: about \(Words.grouped(missed.missed ?? "") ?? "") missed \
            opportunities.
            """
    }

    var completeness: String {
        edition.takesPart(code)
            ? place.words[0].sentence + " A missing answer counts as not met in every indicator."
            : "Without records there is nothing to be complete."
    }
}
