extension BreakdownChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let pitch = 24.0
        let heading = 32.0
        let groups = dimensions.flatMap(\.groups)
        let names = groups.map { TextMeasure.width($0.name, .label) }.max() ?? 0
        let values = groups.map { TextMeasure.width($0.reading?.text ?? "", .strong) }.max() ?? 0
        let top: Double = reference == nil ? 8 : 28
        let plot = Plot(
            left: min(names, isWide ? 200 : 110) + 12, right: width.units - 14 - values, top: top,
            bottom: top + pitch * Double(groups.count) + heading * Double(dimensions.count))
        let largest = groups.compactMap { $0.reading?.upper ?? $0.reading?.value }.max() ?? 0
        let ticks = Ticks.of(
            unit, upTo: max(largest, reference?.value ?? 0), count: isWide ? 5 : 2)
        let (scale, axis) = plot.columns(ticks, unit)

        var marks = axis
        var y = top
        for dimension in dimensions {
            marks.append(.text(dimension.name, at: Point(0, y + 22), .start, .strong))
            y += heading
            for group in dimension.groups {
                marks += bar(of: group, at: y, scale: scale, plot: plot, width: width)
                y += pitch
            }
        }
        if let reference {
            let x = scale.place(reference.value)
            marks.append(.line(from: Point(x, top - 6), to: Point(x, plot.bottom), .target))
            let half = TextMeasure.width(reference.label, .strong) / 2
            let middle = min(max(x, half + 2), width.units - half - 2)
            marks.append(.text(reference.label, at: Point(middle, top - 12), .middle, .strong))
        }
        return Drawing(width: width.units, height: plot.bottom + 26, marks: marks, key: key)
    }

    private var key: [KeyEntry] {
        var key = [KeyEntry(.patch(.groupBar), barWords)]
        let readings = dimensions.flatMap(\.groups).compactMap(\.reading)
        if readings.contains(where: { $0.lower != nil }) {
            key.append(KeyEntry(.line(.interval), "95\u{A0}% interval"))
        }
        if let reference { key.append(KeyEntry(.line(.target), reference.label)) }
        return key.count > 1 ? key : []
    }

    private func bar(of group: Group, at y: Double, scale: Scale, plot: Plot, width: ChartWidth)
        -> [Mark]
    {
        let middle = y + 12
        let name = TextMeasure.fitted(group.name, .label, room: plot.left - 10)
        var marks: [Mark] = [.text(name, at: Point(plot.left - 8, middle + 4.5), .end, .label)]
        guard let reading = group.reading else {
            marks.append(
                .text(group.absence, at: Point(plot.left + 8, middle + 4.5), .start, .note))
            return marks
        }
        let end = scale.place(reading.value)
        marks.append(
            .box(
                x: plot.left, y: middle - 8, width: max(end - plot.left, 0), height: 16, corner: 0,
                .groupBar))
        if let lower = reading.lower, let upper = reading.upper {
            let (low, high) = (scale.place(lower), scale.place(upper))
            marks.append(.line(from: Point(low, middle), to: Point(high, middle), .interval))
        }
        marks.append(
            .text(reading.text, at: Point(width.units - 4, middle + 4.5), .end, .strong))
        return marks
    }
}
