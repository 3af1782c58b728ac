/// A frame with a horizontal and a vertical scale, to which a chart adds its marks.
struct Plot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    var frame: Rectangle { Rectangle(left: left, top: top, right: right, bottom: bottom) }

    /// A vertical axis: its lines across the frame and its numbers at the left.
    func rows(_ ticks: Ticks, _ unit: ChartUnit) -> (scale: Scale, marks: [Mark]) {
        let scale = Scale(low: 0, high: ticks.high, start: bottom, end: top)
        var marks: [Mark] = []
        for value in ticks.values {
            let y = scale.place(value)
            let ink: Ink = value == 0 ? .axis : .grid
            marks.append(.line(from: Point(left, y), to: Point(right, y), ink))
            marks.append(.text(unit.tick(value), at: Point(left - 6, y + 4.5), .end, .axis))
        }
        return (scale, marks.wordsLast)
    }

    /// A horizontal axis: its lines down the frame and its numbers below, and above when asked.
    func columns(_ ticks: Ticks, _ unit: ChartUnit, numbersAbove: Bool = false, lines: Bool = true)
        -> (scale: Scale, marks: [Mark])
    {
        let scale = Scale(low: 0, high: ticks.end, start: left, end: right)
        var marks: [Mark] = []
        for value in ticks.values {
            let x = scale.place(value)
            if lines {
                let ink: Ink = value == 0 ? .axis : .grid
                marks.append(.line(from: Point(x, top), to: Point(x, bottom), ink))
            } else {
                marks.append(.line(from: Point(x, bottom), to: Point(x, bottom + 5), .axis))
            }
            let text = unit.tick(value)
            marks.append(.text(text, at: Point(x, bottom + 18), .middle, .axis))
            if numbersAbove {
                marks.append(.text(text, at: Point(x, top - 8), .middle, .axis))
            }
        }
        return (scale, marks.wordsLast)
    }

    /// Labels at the right of the frame, each as near its value as the others let it be.
    func labelsAtRight(_ labels: [(y: Double, text: String, Lettering)]) -> [Mark] {
        let places = Placement.spread(
            labels.map(\.y), gap: 16, low: top + 4, high: bottom)
        return zip(labels, places).map { label, y in
            .text(label.text, at: Point(right + 8, y + 4.5), .start, label.2)
        }
    }
}

extension OutlierSign {
    /// Drawn around the mark.
    var ring: Sign? {
        switch self {
        case .none: nil
        case .alert: .ring
        case .alarm: .doubleRing
        }
    }

    /// How much further than the mark the rings reach.
    var reach: Double {
        switch self {
        case .none: 0
        case .alert: 6
        case .alarm: 9.5
        }
    }
}

extension Standing {
    var ink: Ink {
        switch self {
        case .better: .better
        case .similar: .similar
        case .worse: .worse
        case .notAssessed: .notAssessed
        }
    }

    var sign: Sign {
        switch self {
        case .better: .triangleUp
        case .similar: .disc
        case .worse: .triangleDown
        case .notAssessed: .ring
        }
    }

    /// The words of the key.
    var words: String {
        switch self {
        case .better: "Better than expected by chance"
        case .similar: "Similar"
        case .worse: "Worse than expected by chance"
        case .notAssessed: "Not assessed"
        }
    }

    /// The key entries of the standings that occur, in a fixed order.
    static func key(_ standings: [Standing]) -> [KeyEntry] {
        allCases.filter(standings.contains).map { KeyEntry(.sign($0.sign, $0.ink), $0.words) }
    }
}
