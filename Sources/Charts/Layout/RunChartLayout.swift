extension RunChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 280 : 196
        let margin =
            (isWide ? endLabels : Array(endLabels.prefix(1))).map { TextMeasure.width($0, .strong) }
            .max() ?? 0
        let plot = Plot(
            left: 48, right: width.units - 10 - min(margin, isWide ? 200 : 60), top: 22,
            bottom: height - 28)
        let largest = months.compactMap(\.value).max() ?? 0
        let ticks = Ticks.of(
            unit, upTo: max(largest, median?.value ?? 0, target?.value ?? 0), count: isWide ? 5 : 4)
        let (scale, axis) = plot.rows(ticks, unit)
        let step = (plot.right - plot.left) / Double(max(months.count, 1))
        let places = months.indices.map { plot.left + step * (Double($0) + 0.5) }

        var marks = axis
        for (index, month) in months.enumerated() where isWide || index % 3 == 0 {
            marks.append(
                .text(month.name, at: Point(places[index], plot.bottom + 19), .middle, .axis))
        }
        marks += limits(places: places, scale: scale)
        for (line, ink) in [(median, Ink.median), (target, .target)] {
            guard let line else { continue }
            let y = scale.place(line.value)
            marks.append(.line(from: Point(plot.left, y), to: Point(plot.right, y), ink))
        }
        let points = zip(places, months).map { x, month in
            month.value.map { Point(x, scale.place($0)) }
        }
        for run in runs(of: points) where run.count > 1 { marks.append(.path(run, .series)) }
        for (point, month) in zip(points, months) {
            guard let point else { continue }
            marks.append(
                .sign(
                    .disc, at: point, radius: isWide ? 4.5 : 3.5, .seriesPoint,
                    words: "\(month.name): \(month.text)"))
        }
        marks += labels(plot: plot, scale: scale, points: points, isWide: isWide)
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    /// The last value and the lines, as they are printed at the right of a wide chart.
    private var endLabels: [String] {
        let last = months.last { $0.value != nil }
        return [last?.text, median?.label, target?.label].compactMap { $0 }
    }

    private var hasLimits: Bool { months.contains { $0.lower != nil || $0.upper != nil } }

    private var key: [KeyEntry] {
        var key = [KeyEntry(.sign(.disc, .seriesPoint), "Month of diagnosis")]
        if let median { key.append(KeyEntry(.line(.median), median.label)) }
        if let target { key.append(KeyEntry(.line(.target), target.label)) }
        if hasLimits { key.append(KeyEntry(.line(.plainLimit998), "Control limits")) }
        return key
    }

    private func limits(places: [Double], scale: Scale) -> [Mark] {
        var marks: [Mark] = []
        for side in [\Month.lower, \Month.upper] {
            let points = zip(places, months).map { x, month in
                month[keyPath: side].map { Point(x, scale.place($0)) }
            }
            for run in runs(of: points) where run.count > 1 {
                marks.append(.path(run, .plainLimit998))
            }
        }
        return marks
    }

    private func labels(plot: Plot, scale: Scale, points: [Point?], isWide: Bool) -> [Mark] {
        guard let index = points.lastIndex(where: { $0 != nil }), let last = points[index] else {
            return [
                .text(
                    months.first?.text ?? "",
                    at: Point((plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2), .middle,
                    .note)
            ]
        }
        let text = months[index].text
        var labels: [(y: Double, text: String, Lettering)] = [(last.y, text, .strong)]
        for line in isWide ? [median, target] : [] {
            if let line { labels.append((scale.place(line.value), line.label, .label)) }
        }
        return plot.labelsAtRight(labels)
    }
}

/// The unbroken stretches of a line with gaps.
func runs(of points: [Point?]) -> [[Point]] {
    points.split(whereSeparator: { $0 == nil }).map { $0.compactMap { $0 } }
}
