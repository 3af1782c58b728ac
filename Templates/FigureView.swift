import Charts

/// One figure as every reader meets it: the table's cell, the chart's mark, the sentence and the
/// tooltip all read this one value, so that they cannot disagree.
package struct FigureView: Sendable {
    /// `64.9 %`, or the short word for why there is none: `Too few patients`.
    package var percent: String
    /// `61.2 to 68.4`, or empty.
    package var interval: String
    /// `435`, or empty.
    package var numerator: String
    /// `670`, or empty.
    package var denominator: String
    /// `31`: records whose deciding answer is missing; empty where not known.
    package var missing: String
    /// `12`: records left out by the indicator's own exclusions; empty where not known.
    package var excluded: String
    package var rag: RAGTag
    /// `Green`, `Not rated`.
    package var ragWord: String
    package var standing: Standing
    /// `Higher`, `Similar`, `Lower`, `Not compared`.
    package var standingWord: String
    /// Against limits that allow for the usual differences between services: `Inside`,
    /// `Far below: alarm`; `–` where not assessed.
    package var outlierWord: String
    /// The whole figure in one plain sentence, with its full stop.
    package var sentence: String
    /// The mark on a chart, in per cent; nil where nothing may be drawn.
    package var reading: Reading?
    /// What stands in the place of a count that is not shown: never a blank.
    package var absentCount: String
    /// The denominator, for charts that place a mark by it.
    package var size: Int?

    package init(
        percent: String, interval: String, numerator: String, denominator: String, missing: String,
        excluded: String, rag: RAGTag, ragWord: String, standing: Standing, standingWord: String,
        outlierWord: String, sentence: String, reading: Reading?, size: Int?,
        absentCount: String = "–"
    ) {
        self.percent = percent
        self.interval = interval
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
        self.excluded = excluded
        self.rag = rag
        self.ragWord = ragWord
        self.standing = standing
        self.standingWord = standingWord
        self.outlierWord = outlierWord
        self.sentence = sentence
        self.reading = reading
        self.size = size
        self.absentCount = absentCount
    }

    /// `64.9 % (61.2 to 68.4)`.
    package var percentWithInterval: String {
        interval.isEmpty ? percent : "\(percent) (\(interval))"
    }

    /// `435 of 670`; empty where the counts are not published.
    package var counts: String {
        denominator.isEmpty ? numerator : "\(numerator) of \(denominator)"
    }

    /// A count as a cell of a table: `31`, `Withheld`, `–`.
    package func countCell(_ count: String) -> Cell { .text(count.isEmpty ? absentCount : count) }

    package var ragCell: Cell { .rag(rag, ragWord) }
    package var standingCell: Cell { .standing(standing.tag, standingWord) }
}

extension Standing {
    package var tag: StandingTag {
        switch self {
        case .better: .better
        case .similar: .similar
        case .worse: .worse
        case .notAssessed: .none
        }
    }
}
