/// What an axis counts.
package enum ChartUnit: Sendable, Equatable {
    /// Values are per cent: 64.9 is 64.9 %.
    case percent
    case count
}

/// How a figure stands against its comparator: said by shape and by colour.
package enum Standing: Sendable, Equatable, CaseIterable {
    case better, similar, worse, notAssessed
}

/// How far a service lies beyond what services usually differ by: said by rings around its mark.
package enum OutlierSign: Sendable, Equatable {
    case none
    /// One ring.
    case alert
    /// Two rings.
    case alarm
}

/// A figure to be drawn: its place on the axis and its finished text.
package struct Reading: Sendable, Equatable {
    package var value: Double
    /// The ends of the 95 % interval; nil where there is none.
    package var lower: Double?
    package var upper: Double?
    /// `64.9 %`, as it is printed beside the mark.
    package var text: String

    package init(value: Double, lower: Double? = nil, upper: Double? = nil, text: String) {
        self.value = value
        self.lower = lower
        self.upper = upper
        self.text = text
    }
}

/// A line to compare with, and its label: `England and Wales 52.5 %`.
package struct ReferenceLine: Sendable, Equatable {
    package var value: Double
    package var label: String

    package init(value: Double, label: String) {
        self.value = value
        self.label = label
    }
}
