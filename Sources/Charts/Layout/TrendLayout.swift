extension TrendChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 280 : 220
        let top: Double = years.contains(where: \.isBreak) ? 42 : 24
        let plot = Plot(left: 48, right: width.units - 8, top: top, bottom: height - 28)
        let largest = years.flatMap { year in
            [year.reading?.value, year.reading?.upper, year.comparator].compactMap { $0 }
        }.max()
        let (scale, axis) = plot.rows(Ticks.of(unit, upTo: largest ?? 0, count: 5), unit)
        let step = (plot.right - plot.left) / Double(max(years.count, 1))

        var marks = axis
        var line: [Point?] = []
        for (index, year) in years.enumerated() {
            let x = plot.left + step * (Double(index) + 0.5)
            marks.append(.text(year.name, at: Point(x, plot.bottom + 19), .middle, .axis))
            if year.isBreak {
                if index > 0 { line.append(nil) }
                let edge = x - step / 2
                let isLate = edge > plot.right - 115
                marks.append(
                    .line(from: Point(edge, 6), to: Point(edge, plot.bottom), .median))
                marks.append(
                    .text(
                        "Definition changed", at: Point(edge + (isLate ? -5 : 5), 14),
                        isLate ? .end : .start, .note))
            }
            if let comparator = year.comparator {
                let y = scale.place(comparator)
                let half = min(step * 0.32, 34)
                marks.append(.line(from: Point(x - half, y), to: Point(x + half, y), .target))
            }
            line.append(year.reading.map { Point(x, scale.place($0.value)) })
            marks += dot(of: year, at: x, scale: scale, plot: plot)
        }
        let path = runs(of: line).filter { $0.count > 1 }.map { Mark.path($0, .ghost) }
        marks.insert(contentsOf: path, at: axis.count)
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    private var key: [KeyEntry] {
        var key = [KeyEntry(.sign(.disc, .seriesPoint), "Figure of the year")]
        if years.contains(where: { $0.reading?.lower != nil }) {
            key.append(KeyEntry(.line(.interval), "95\u{A0}% interval"))
        }
        if years.contains(where: { $0.comparator != nil }) {
            key.append(KeyEntry(.line(.target), comparatorName))
        }
        return key
    }

    private func dot(of year: Year, at x: Double, scale: Scale, plot: Plot) -> [Mark] {
        guard let reading = year.reading else {
            return [.text(year.absence, at: Point(x, plot.bottom - 10), .middle, .note)]
        }
        let y = scale.place(reading.value)
        var marks: [Mark] = []
        var highest = y
        if let lower = reading.lower, let upper = reading.upper {
            highest = scale.place(upper)
            let low = scale.place(lower)
            marks.append(.line(from: Point(x, low), to: Point(x, highest), .interval))
            for end in [low, highest] {
                marks.append(.line(from: Point(x - 5, end), to: Point(x + 5, end), .interval))
            }
        }
        marks.append(.sign(.disc, at: Point(x, y), radius: 5.5, .seriesPoint, words: nil))
        var top = min(highest, y - 6)
        if let comparator = year.comparator {
            let line = scale.place(comparator)
            if line < top, line > top - 26 { top = line }
        }
        marks.append(
            .text(reading.text, at: Point(x, max(top - 8, plot.top - 8)), .middle, .strong))
        return marks
    }
}
