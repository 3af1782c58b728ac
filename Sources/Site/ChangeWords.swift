import DecimalText
import Results

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
    let change: ChangeVerdict?

    /// - Parameters:
    ///   - kpi: 1 to 11.
    ///   - before: nil for the first edition.
    init(of kpi: Int, at key: PlaceKey, in edition: EditionIndex, since before: EditionIndex?) {
        let place = edition.place(key.level, key.code)
        guard let before, let row = place.changes[kpi - 1], row.previousYear == before.year else {
            self.init(size: "", word: "", sentence: "")
            return
        }
        let earlier = before.place(key.level, key.code).figures[kpi - 1]
        switch row.reason {
        case .definitionChanged:
            self.init(
                size: "", word: "Not comparable",
                sentence: "Not comparable with \(before.year): the definition changed.")
        case .noFigure:
            self.init(
                size: "", word: "Not compared",
                sentence: "Not compared with \(before.year): one of the two years has no figure.")
        case .provisional:
            let percent = earlier.flatMap { FigureWords().percent($0) } ?? ""
            self.init(
                size: "", word: "Provisional",
                sentence: """
                    Not compared with \(before.year) (\(percent)): until follow-up is complete a \
                    figure may still rise.
                    """)
        case nil:
            let isRatio = edition.definitions[kpi - 1]?.kind == .ratioToExpected
            self.init(
                row, from: earlier, to: place.figures[kpi - 1], isRatio: isRatio)
        }
    }

    private init(
        size: String, word: String, sentence: String, points: Double? = nil,
        change: ChangeVerdict? = nil
    ) {
        self.size = size
        self.word = word
        self.sentence = sentence
        self.points = points
        self.change = change
    }

    /// The points are those of the two figures as published; for a ratio to expected the interval
    /// is one of the ratio, and is given in the files only.
    private init(_ row: ChangeRow, from first: Figure?, to second: Figure?, isRatio: Bool) {
        guard let verdict = row.verdict, let from = PercentText.value(first?.percent),
            let to = PercentText.value(second?.percent)
        else {
            self.init(size: "", word: "Not compared", sentence: "")
            return
        }
        let size = "\(Words.signed(points: to - from)) points"
        let word = Self.word(verdict)
        let since = verdict == .noClearChange ? " since" : " than in"
        let interval = isRatio ? "" : Self.interval(row)
        let before = first.flatMap { FigureWords().percent($0) } ?? ""
        self.init(
            size: size, word: word,
            sentence: """
                \(word)\(since) \(row.previousYear): \(size)\(interval); it was \(before) in \
                \(row.previousYear).
                """, points: to - from, change: verdict)
    }

    private static func interval(_ row: ChangeRow) -> String {
        guard let lower = PercentText.value(row.lower95), let upper = PercentText.value(row.upper95)
        else { return "" }
        return " (\(Words.signed(points: lower)) to \(Words.signed(points: upper)))"
    }

    private static func word(_ verdict: ChangeVerdict) -> String {
        switch verdict {
        case .better: "Better"
        case .worse: "Worse"
        case .noClearChange: "No clear change"
        }
    }
}
