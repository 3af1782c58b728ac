import DecimalText

extension GapChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let pitch = 24.0
        let heading = 32.0
        let rows = comparisons.flatMap(\.rows)
        let names = rows.map { TextMeasure.width($0.name, .label) }.max() ?? 0
        let values = rows.map { TextMeasure.width($0.reading?.text ?? "", .strong) }.max() ?? 0
        let top = 24.0
        let plot = Plot(
            left: min(names, isWide ? 200 : 110) + 12, right: width.units - 14 - values, top: top,
            bottom: top + pitch * Double(rows.count) + heading * Double(comparisons.count))
        let (scale, axis) = axis(of: plot, heading: heading, pitch: pitch, steps: isWide ? 3 : 2)
        var marks = axis
        var y = top
        for comparison in comparisons {
            marks.append(
                .text(
                    TextMeasure.fitted(comparison.name, .strong, room: width.units),
                    at: Point(0, y + 22), .start, .strong))
            y += heading
            for row in comparison.rows {
                marks += difference(of: row, at: y, scale: scale, plot: plot, width: width)
                y += pitch
            }
        }
        return Drawing(width: width.units, height: plot.bottom + 26, marks: marks, key: key)
    }

    /// The same reach to both sides of zero, marked in points.
    private func axis(of plot: Plot, heading: Double, pitch: Double, steps: Int) -> (
        scale: Scale, marks: [Mark]
    ) {
        let ends = comparisons.flatMap(\.rows).compactMap(\.reading).flatMap {
            [$0.value, $0.lower ?? $0.value, $0.upper ?? $0.value].map(\.magnitude)
        }
        let ticks = Ticks(upTo: max(ends.max() ?? 0, 5), count: steps)
        let scale = Scale(low: -ticks.end, high: ticks.end, start: plot.left, end: plot.right)
        let values = ticks.values.dropFirst().reversed().map { -$0 } + ticks.values
        var marks: [Mark] = []
        for value in values {
            let x = scale.place(value)
            let ink: Ink = value == 0 ? .target : .grid
            var y = plot.top
            for comparison in comparisons {
                let end = y + heading + pitch * Double(comparison.rows.count)
                marks.append(.line(from: Point(x, y + heading), to: Point(x, end), ink))
                y = end
            }
            let number = DecimalText.short(value.magnitude, places: 1)
            let sign = value < 0 ? "\u{2212}" : value > 0 ? "+" : ""
            marks.append(.text(sign + number, at: Point(x, plot.bottom + 18), .middle, .axis))
        }
        let zero = scale.place(0)
        marks.append(.text("Less often", at: Point(zero - 10, 14), .end, .axis))
        marks.append(.text("More often", at: Point(zero + 10, 14), .start, .axis))
        return (scale, marks)
    }

    private func difference(
        of row: Row, at y: Double, scale: Scale, plot: Plot, width: ChartWidth
    ) -> [Mark] {
        let middle = y + 12
        let name = TextMeasure.fitted(row.name, .label, room: plot.left - 10)
        var marks: [Mark] = [.text(name, at: Point(plot.left - 8, middle + 4.5), .end, .label)]
        guard let reading = row.reading else {
            marks.append(
                .text(row.absence, at: Point(plot.left + 8, middle + 4.5), .start, .note))
            return marks
        }
        if let lower = reading.lower, let upper = reading.upper {
            let (low, high) = (scale.place(lower), scale.place(upper))
            marks.append(.line(from: Point(low, middle), to: Point(high, middle), .interval))
        }
        marks.append(
            .sign(
                row.isClear ? .disc : .ring, at: Point(scale.place(reading.value), middle),
                radius: 5.5, row.isClear ? .seriesPoint : .notAssessed, words: reading.text))
        marks.append(
            .text(reading.text, at: Point(width.units - 4, middle + 4.5), .end, .strong))
        return marks
    }

    private var key: [KeyEntry] {
        let shown = comparisons.flatMap(\.rows).filter { $0.reading != nil }
        var key: [KeyEntry] = []
        if shown.contains(where: \.isClear) {
            key.append(KeyEntry(.sign(.disc, .seriesPoint), "More than chance"))
        }
        if shown.contains(where: { !$0.isClear }) {
            key.append(KeyEntry(.sign(.ring, .notAssessed), "No clear difference"))
        }
        if !shown.isEmpty {
            key.append(KeyEntry(.line(.interval), "95\u{A0}% interval"))
            key.append(KeyEntry(.line(.target), "No difference"))
        }
        return key
    }
}
