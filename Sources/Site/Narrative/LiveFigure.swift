import DecimalText
import Narrative
import Results

/// A figure that a text of the narrative names.
struct LiveFigure: Sendable {
    enum Value: Sendable {
        /// `50.5 %`, and the same in ten-thousandths of a per cent.
        case share(String, Int)
        case count(Int)
        /// `+8.7 points`, the same as a reader says it, `rose by 8.7 points`, and in ten-thousandths.
        case change(String, words: String, points: Int)
        /// What is no number, or has no other words: `49.3 to 51.7`.
        case text(String)
    }

    /// Where it leads.
    enum Origin: Sendable {
        /// The section of a place's figure; the year is that of the edition that it is of.
        case figure(kpi: Int, PlaceKey, year: Int)
        case missed(PlaceKey)
        /// The list of the numbers that the report's words name: what it is, and the data file that
        /// it can be counted in.
        case told(meaning: String, table: String)
        /// Nowhere: a year or a day.
        case plain
    }

    var name: String
    var value: Value
    var origin: Origin

    /// The figure as text; nil where it cannot be said so.
    func text(_ manner: Placeholder.Manner) -> String? {
        guard manner != .figures else { return figures }
        return words.map { manner == .capitalWords ? Words.sentenceStart($0) : $0 }
    }

    var figures: String {
        switch value {
        case .share(let text, _), .change(let text, _, _), .text(let text): text
        case .count(let count): DecimalText.grouped(count)
        }
    }

    /// In ten-thousandths; nil where it is no number.
    var measure: Int? {
        switch value {
        case .share(_, let share): share
        case .count(let count): count * 10_000
        case .change(_, _, let points): points
        case .text: nil
        }
    }

    private var words: String? {
        switch value {
        case .share(_, let share): NumberWords.share(share)
        case .count(let count): NumberWords.count(count)
        case .change(_, let words, _): words
        case .text: nil
        }
    }
}

/// Why a name leads to no figure.
enum LiveFigureFault: Error, Equatable {
    /// A part of the name is not known; what stands before it, and what may follow that.
    case unknown(String, after: String, known: [String])
    /// A sentence: the figure has no value that may be said.
    case absent(String)
}
