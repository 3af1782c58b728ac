import DecimalText

/// An axis that may reach below zero, with round steps: 1, 2 or 5 times a power of ten.
struct SignedScale {
    let scale: Scale
    let ticks: [Double]
    private let step: Double

    /// - Parameters:
    ///   - values: what must fit; zero always does.
    ///   - start: where on the drawing the lowest tick lies, and `end` the highest.
    init(_ values: [Double], steps: Int, start: Double, end: Double) {
        let low = min(0, values.min() ?? 0)
        let high = max(0, values.max() ?? 0)
        let reach = high - low > 0 ? high - low : 1
        var step = 1e-6
        var turn = 0
        while reach / step > Double(steps) {
            step *= turn % 3 == 1 ? 2.5 : 2
            turn += 1
        }
        let first = (low / step).rounded(.down)
        let last = max((high / step).rounded(.up), first + 1)
        self.step = step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        scale = Scale(low: first * step, high: last * step, start: start, end: end)
    }

    func place(_ value: Double) -> Double { scale.place(value) }

    /// `−£20k` is for the caller; here `-20,000`, `0.5`.
    func text(_ value: Double) -> String {
        guard step < 1 else {
            let whole = DecimalText.grouped(abs(DecimalText.scaled(value, places: 0)))
            return value < 0 ? "\u{2212}\(whole)" : whole
        }
        let text = DecimalText.short(abs(value), places: 6)
        return value < 0 ? "\u{2212}\(text)" : text
    }

    /// Marks of an upright axis: lines across and numbers at the left.
    func rows(left: Double, right: Double) -> [Mark] {
        ticks.flatMap { value -> [Mark] in
            let y = place(value)
            return [
                .line(from: Point(left, y), to: Point(right, y), value == 0 ? .axis : .grid),
                .text(text(value), at: Point(left - 6, y + 4.5), .end, .axis),
            ]
        }.wordsLast
    }

    /// Marks of a lying axis: lines down and numbers below.
    func columns(top: Double, bottom: Double) -> [Mark] {
        ticks.flatMap { value -> [Mark] in
            let x = place(value)
            return [
                .line(from: Point(x, top), to: Point(x, bottom), value == 0 ? .axis : .grid),
                .text(text(value), at: Point(x, bottom + 18), .middle, .axis),
            ]
        }.wordsLast
    }
}
