/// A finished chart: marks on a plane whose unit is one CSS pixel at full width.
///
/// It says what is drawn where, and in which role; the template decides how a role looks.
package struct Drawing: Sendable, Equatable {
    package var width: Double
    package var height: Double
    package var marks: [Mark]
    /// What the marks mean, in reading order, shown above the chart.
    package var key: [KeyEntry]

    package init(width: Double, height: Double, marks: [Mark] = [], key: [KeyEntry] = []) {
        self.width = width
        self.height = height
        self.marks = marks
        self.key = key
    }
}

/// The two widths that a chart is laid out for.
package enum ChartWidth: Sendable {
    /// 320 units: a telephone, or one of several charts side by side.
    case narrow
    /// 720 units: the full column.
    case wide

    package var units: Double { self == .narrow ? 320 : 720 }
}

/// A place on the drawing; y grows downwards.
package struct Point: Sendable, Equatable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// One stroke, shape or word of a drawing.
package enum Mark: Sendable, Equatable {
    case line(from: Point, to: Point, Ink)
    /// An open line through points.
    case path([Point], Ink)
    /// A closed, filled outline.
    case area([Point], Ink)
    case box(x: Double, y: Double, width: Double, height: Double, corner: Double, Ink)
    /// Squares of one size by their upper left corners: a cloud whose single points have no name.
    case dots([Point], size: Double, Ink)
    /// A small sign centred on a point; `words` name it under the pointer.
    case sign(Sign, at: Point, radius: Double, Ink, words: String?)
    /// `at` is the baseline's start, middle or end.
    case text(String, at: Point, TextAnchor, Lettering)
}

package enum Sign: Sendable, Equatable {
    case triangleUp, triangleDown, disc, ring, doubleRing, diamond
    /// A diamond and a square as large as a disc of the same radius.
    case lozenge, square
}

package enum TextAnchor: Sendable, Equatable { case start, middle, end }

/// How a word reads: the template gives size, weight and colour.
package enum Lettering: Sendable, Equatable, CaseIterable {
    /// The number of a callout, light on its dark disc.
    case callout
    /// Numbers and names along an axis.
    case axis
    /// A direct label.
    case label
    /// A direct label that carries the message.
    case strong
    /// A remark in small grey.
    case note
}

/// The role of a stroke or fill: the template gives the colour.
package enum Ink: Sendable, Equatable, CaseIterable {
    case axis, grid, median, target, limit95, limit998, plainLimit95, plainLimit998
    case series, seriesPoint, comparator, ghost, interval, range
    /// A service's slice of a funnel: chance alone, usual differences, up to an alarm.
    case chance, usual, unusual
    /// The rings around an outlier's mark.
    case outlier
    case better, similar, worse, notAssessed, emphasis
    case bar, barRest, barTarget, groupBar, halo, box, boxRemoved, arrow, stripe
    case callout, calloutEdge
    /// A map: the land, and signs by a band of their share.
    case land, bandHigh, bandMiddle, bandLow, bandNone
}

/// One entry of a chart's key: a sign, a line or a patch, and what it means.
package struct KeyEntry: Sendable, Equatable {
    package enum Swatch: Sendable, Equatable {
        case sign(Sign, Ink)
        case line(Ink)
        case patch(Ink)
    }

    package var swatch: Swatch
    package var words: String

    package init(_ swatch: Swatch, _ words: String) {
        self.swatch = swatch
        self.words = words
    }
}

extension [Mark] {
    /// What is drawn, then what is written, each in its order: a template says what they look like once.
    var wordsLast: [Mark] { filter { !$0.isWords } + filter(\.isWords) }
}

extension Mark {
    fileprivate var isWords: Bool {
        if case .text = self { true } else { false }
    }
}
