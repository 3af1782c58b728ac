extension ScatterChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 400 : 320
        let plot = Plot(left: 52, right: width.units - 12, top: 14, bottom: height - 50)
        let highest = (services.map(\.y) + levels.map(\.y)).max() ?? 0
        let (y, rows) = plot.rows(Ticks.of(unit, upTo: highest, count: isWide ? 6 : 5), unit)
        let most = services.map(\.x).max() ?? 0
        let (x, columns) = plot.columns(
            Ticks(upTo: most, count: isWide ? 8 : 5, wholeNumbers: true), .count, lines: false)

        var marks = rows + columns
        marks.append(
            .text(
                xLabel, at: Point((plot.left + plot.right) / 2, plot.bottom + 40), .middle, .axis))
        for level in levels {
            let (from, to) = (x.place(level.range.lowerBound), x.place(level.range.upperBound))
            let height = y.place(level.y)
            // A third of equal values still shows as a line.
            let reach = max(0, 8 - (to - from)) / 2
            marks.append(
                .line(from: Point(from - reach, height), to: Point(to + reach, height), .target))
        }
        for service in services {
            marks.append(
                .sign(
                    .disc, at: Point(x.place(service.x), y.place(service.y)), radius: 5,
                    .seriesPoint, words: isWide ? service.words : nil))
        }
        marks += labels(x: x, y: y, plot: plot)
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    private var key: [KeyEntry] {
        var key = [KeyEntry(.sign(.disc, .seriesPoint), "A service")]
        if !levels.isEmpty { key.append(KeyEntry(.line(.target), levelWords)) }
        return key
    }

    /// Each level's label where it covers no sign and no other label; a label without such a place
    /// is left to the table.
    private func labels(x: Scale, y: Scale, plot: Plot) -> [Mark] {
        var taken = services.map { service in
            let point = Point(x.place(service.x), y.place(service.y))
            return Rectangle(
                left: point.x - 5, top: point.y - 5, right: point.x + 5, bottom: point.y + 5)
        }
        for level in levels {
            let height = y.place(level.y)
            taken.append(
                Rectangle(
                    left: x.place(level.range.lowerBound), top: height - 2,
                    right: x.place(level.range.upperBound), bottom: height + 2))
        }
        var marks: [Mark] = []
        for level in levels {
            let middle = x.place((level.range.lowerBound + level.range.upperBound) / 2)
            let label = Placement.label(
                level.label, .strong, beside: Point(middle, y.place(level.y)), distance: 8,
                inside: plot.frame, clearOf: taken)
            guard let label, let box = label.textBox else { continue }
            marks.append(label)
            taken.append(box)
        }
        return marks
    }
}
