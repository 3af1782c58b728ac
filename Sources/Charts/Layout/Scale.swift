import DecimalText

/// A straight axis: values to places on the drawing. Values beyond its ends are held at the end.
struct Scale {
    /// The axis' values, lowest and highest; it always begins at or below zero.
    let low: Double
    let high: Double
    /// Where on the drawing the lowest and the highest value lie.
    let start: Double
    let end: Double

    func place(_ value: Double) -> Double {
        let held = min(max(value, low), high)
        return start + (held - low) / (high - low) * (end - start)
    }

    func contains(_ value: Double) -> Bool { value >= low && value <= high }
}

/// The values at which an axis is marked: round steps from zero to a round end.
struct Ticks {
    let step: Double
    let values: [Double]
    /// Where the axis ends: at the last tick, or a little beyond the largest value.
    let end: Double

    var high: Double { values.last ?? 1 }

    /// Steps for values up to `largest`: at most `count` of them.
    ///
    /// - Parameter wholeNumbers: true where a step below 1 has no meaning.
    init(upTo largest: Double, count: Int, wholeNumbers: Bool = false) {
        let largest = max(largest, wholeNumbers ? 1 : 0.01)
        var step = wholeNumbers ? 1.0 : 0.001
        var round = 0
        let factors = [2.0, 2.5, 2.0]
        while (largest / step).rounded(.up) > Double(count) {
            step *= factors[round % 3]
            round += 1
            if wholeNumbers, step != step.rounded() { step = step * 2 }
        }
        let steps = Int((largest / step - 1e-9).rounded(.up))
        self.step = step
        values = (0...max(steps, 1)).map { Double($0) * step }
        end = values.last ?? 1
    }

    /// The same steps on an axis that ends at `end`, between two of them.
    init(_ ticks: Ticks, endingAt end: Double) {
        step = ticks.step
        values = ticks.values.filter { $0 <= end }
        self.end = end
    }

    /// Per cent: 0 to 100 unless something lies above, so that equal charts have equal axes.
    static func percent(upTo largest: Double, count: Int) -> Ticks {
        Ticks(upTo: max(largest, 100), count: count)
    }

    static func of(_ unit: ChartUnit, upTo largest: Double, count: Int) -> Ticks {
        switch unit {
        case .percent: percent(upTo: largest, count: count)
        case .count: Ticks(upTo: largest, count: count, wholeNumbers: true)
        }
    }
}

extension ChartUnit {
    /// The text of a tick: `50 %`, with a space that does not break, or `1,200`.
    func tick(_ value: Double) -> String {
        switch self {
        case .percent: DecimalText.short(value, places: 1) + "\u{A0}%"
        case .count: DecimalText.grouped(DecimalText.scaled(value, places: 0))
        }
    }
}
