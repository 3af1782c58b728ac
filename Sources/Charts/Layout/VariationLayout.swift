extension VariationChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 300 : 210
        let margin =
            isWide
            ? ([months.last?.text] + [mean.label, target?.label]).compactMap { $0 }
                .map { TextMeasure.width($0, .strong) }.max() ?? 0
            : TextMeasure.width(months.last?.text ?? "", .strong)
        let plot = Plot(
            left: 48, right: width.units - 10 - min(margin, isWide ? 200 : 60), top: 22,
            bottom: height - 28)
        let largest =
            ([mean.value, upper, target?.value].compactMap { $0 } + months.map(\.value))
            .max() ?? 0
        let ticks = Ticks.of(unit, upTo: largest, count: isWide ? 5 : 4)
        let (scale, axis) = plot.rows(ticks, unit)
        let step = (plot.right - plot.left) / Double(years * 12)

        var marks = axis + timeMarks(plot, step: step)
        marks += lines(plot, scale)
        let points = months.map {
            Point(plot.left + step * (Double($0.place) + 0.5), scale.place($0.value))
        }
        for run in unbroken(points) where run.count > 1 { marks.append(.path(run, .series)) }
        for (point, month) in zip(points, months) {
            marks.append(sign(of: month, at: point, isWide: isWide))
        }
        marks += endLabels(plot, scale, last: points.last, isWide: isWide)
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    /// A line and a name at the start of each year.
    private func timeMarks(_ plot: Plot, step: Double) -> [Mark] {
        (0..<years).flatMap { year -> [Mark] in
            let start = plot.left + step * Double(year * 12)
            let name = Mark.text(
                String(firstYear + year), at: Point(start + step * 6, plot.bottom + 19), .middle,
                .axis)
            guard year > 0 else { return [name] }
            return [
                .line(from: Point(start, plot.top), to: Point(start, plot.bottom), .grid), name,
            ]
        }.wordsLast
    }

    private func lines(_ plot: Plot, _ scale: Scale) -> [Mark] {
        func across(_ value: Double, _ ink: Ink) -> Mark {
            let y = scale.place(value)
            return .line(from: Point(plot.left, y), to: Point(plot.right, y), ink)
        }
        var marks: [Mark] = []
        // Below nothing there are no patients: the lower limit is drawn at zero at the lowest.
        if let lower, lower > 0 { marks.append(across(lower, .plainLimit998)) }
        if let upper { marks.append(across(upper, .plainLimit998)) }
        if let target { marks.append(across(target.value, .target)) }
        marks.append(across(mean.value, .median))
        return marks
    }

    private func sign(of month: Month, at point: Point, isWide: Bool) -> Mark {
        let words = "\(month.name): \(month.text)"
        return switch month.cause {
        case .common:
            .sign(.disc, at: point, radius: isWide ? 3.5 : 2.6, .similar, words: words)
        case .improvement:
            .sign(.triangleUp, at: point, radius: isWide ? 5 : 4, .better, words: words)
        case .concern:
            .sign(.triangleDown, at: point, radius: isWide ? 5 : 4, .worse, words: words)
        }
    }

    /// The stretches of months without a gap.
    private func unbroken(_ points: [Point]) -> [[Point]] {
        var runs: [[Point]] = []
        for (index, point) in points.enumerated() {
            if index > 0, months[index].place == months[index - 1].place + 1 {
                runs[runs.count - 1].append(point)
            } else {
                runs.append([point])
            }
        }
        return runs
    }

    private func endLabels(
        _ plot: Plot, _ scale: Scale, last: Point?, isWide: Bool
    ) -> [Mark] {
        guard let last, let month = months.last else { return [] }
        var labels: [(y: Double, text: String, Lettering)] = [(last.y, month.text, .strong)]
        for line in isWide ? [mean, target] : [] {
            if let line { labels.append((scale.place(line.value), line.label, .label)) }
        }
        return plot.labelsAtRight(labels)
    }

    private var key: [KeyEntry] {
        var key = [KeyEntry(.sign(.disc, .similar), "Month within chance")]
        if months.contains(where: { $0.cause == .improvement }) {
            key.append(KeyEntry(.sign(.triangleUp, .better), "Better than chance explains"))
        }
        if months.contains(where: { $0.cause == .concern }) {
            key.append(KeyEntry(.sign(.triangleDown, .worse), "Worse than chance explains"))
        }
        key.append(KeyEntry(.line(.median), mean.label))
        if let target { key.append(KeyEntry(.line(.target), target.label)) }
        if upper != nil { key.append(KeyEntry(.line(.plainLimit998), "Process limits")) }
        return key
    }
}
