import DecimalText
import Results
import Statistics

/// How a figure moved since the edition before, with the verdict of its interval.
struct ChangeWords {
    /// `+2.3 points`, `×1.08`; empty where the years cannot be compared.
    let size: String
    /// `Better`, `Worse`, `No clear change`, `Provisional`, `Not compared`, `Not comparable`; empty
    /// with no year before.
    let word: String
    /// The whole change in one sentence; empty with no year before.
    let sentence: String
    /// Percentage points; nil where the years cannot be compared.
    let points: Double?
    let change: Change?

    /// - Parameters:
    ///   - kpi: 1 to 11.
    ///   - before: nil for the first edition.
    init(of kpi: Int, at key: PlaceKey, in edition: EditionIndex, since before: EditionIndex?) {
        guard let before else {
            self.init(size: "", word: "", sentence: "")
            return
        }
        let versions = [before, edition].map { $0.definitions[kpi - 1]?.definitionVersion }
        guard versions[0] == versions[1] else {
            self.init(
                size: "", word: "Not comparable",
                sentence: "Not comparable with \(before.year): the definition changed.")
            return
        }
        let figures = [before, edition].map { $0.place(key.level, key.code).figures[kpi - 1] }
        guard let first = figures[0], let second = figures[1], first.percent != nil,
            second.percent != nil
        else {
            self.init(
                size: "", word: "Not compared",
                sentence: "Not compared with \(before.year): one of the two years has no figure.")
            return
        }
        guard ![first, second].contains(where: { $0.status == .provisional }) else {
            let earlier = FigureWords().percent(first) ?? ""
            self.init(
                size: "", word: "Provisional",
                sentence: """
                    Not compared with \(before.year) (\(earlier)): until follow-up is complete a \
                    figure may still rise.
                    """)
            return
        }
        let isRatio = edition.definitions[kpi - 1]?.kind == .ratioToExpected
        self = Self.comparing(first, second, isRatio: isRatio, year: before.year)
    }

    private init(
        size: String, word: String, sentence: String, points: Double? = nil, change: Change? = nil
    ) {
        self.size = size
        self.word = word
        self.sentence = sentence
        self.points = points
        self.change = change
    }

    private static func comparing(
        _ first: Figure, _ second: Figure, isRatio: Bool, year: Int
    ) -> ChangeWords {
        guard let from = PercentText.value(first.percent),
            let to = PercentText.value(second.percent)
        else { return ChangeWords(size: "", word: "Not comparable", sentence: "") }
        let size = "\(Words.signed(points: to - from)) points"
        let before = "it was \(FigureWords().percent(first) ?? "") in \(year)"
        guard let (change, interval) = verdict(first, second, isRatio: isRatio) else {
            return ChangeWords(
                size: size, word: "Not compared", sentence: "\(size): \(before).", points: to - from
            )
        }
        let word = word(change)
        let since = change == .noClearChange ? " since \(year)" : " than in \(year)"
        return ChangeWords(
            size: size, word: word,
            sentence: "\(word)\(since): \(size)\(interval); \(before).", points: to - from,
            change: change)
    }

    /// The change and, for proportions, its interval in points.
    private static func verdict(
        _ first: Figure, _ second: Figure, isRatio: Bool
    ) -> (Change, String)? {
        guard let x = first.numerator, let n = first.denominator, let y = second.numerator,
            let m = second.denominator, n > 0, m > 0
        else { return nil }
        if isRatio {
            let ratio = PoissonRateRatio(
                from: (observed: x, expected: Double(n)), to: (observed: y, expected: Double(m)))
            return ratio.map { ($0.change(polarity: .higherIsBetter), "") }
        }
        guard let from = Proportion(numerator: x, denominator: n),
            let to = Proportion(numerator: y, denominator: m)
        else { return nil }
        let difference = NewcombeDifference(from: from, to: to)
        let limits = [difference.interval.lower, difference.interval.upper]
            .map { Words.signed(points: $0 * 100) }
        return (
            difference.change(polarity: .higherIsBetter), " (\(limits[0]) to \(limits[1]))"
        )
    }

    private static func word(_ change: Change) -> String {
        switch change {
        case .better: "Better"
        case .worse: "Worse"
        case .noClearChange: "No clear change"
        case .higher: "Higher"
        case .lower: "Lower"
        }
    }
}
