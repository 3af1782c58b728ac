extension PathwayChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let pitch: Double = isWide ? 88 : 104
        let top = 8.0
        let plot = Plot(
            left: 2, right: width.units - 22, top: top,
            bottom: top + pitch * Double(stages.count))
        let largest = stages.compactMap(\.value).max() ?? 0
        let end = min(max(largest * 1.05, 100), 160)
        let ticks = Ticks(Ticks.percent(upTo: end, count: isWide ? 8 : 5), endingAt: end)
        let (scale, axis) = plot.columns(ticks, .percent)

        var marks = axis
        for (index, stage) in stages.enumerated() {
            let y = top + pitch * Double(index)
            marks.append(.text(stage.name, at: Point(8, y + 20), .start, .strong))
            if isWide {
                let end = 8 + TextMeasure.width(stage.name, .strong) + 12
                marks.append(.text(stage.text, at: Point(end, y + 20), .start, .label))
            } else {
                marks.append(.text(stage.text, at: Point(8, y + 37), .start, .label))
            }
            let bar = isWide ? y + 30 : y + 45
            let whole = scale.place(100) - plot.left
            marks.append(
                .box(x: plot.left, y: bar, width: whole, height: 26, corner: 0, .barRest))
            if let value = stage.value {
                marks.append(
                    .box(
                        x: plot.left, y: bar, width: scale.place(value) - plot.left, height: 26,
                        corner: 0, .bar))
            }
            let x = scale.place(stage.target)
            for ink in [Ink.halo, .barTarget] {
                marks.append(.line(from: Point(x, bar - 5), to: Point(x, bar + 31), ink))
            }
            let isLate = x + TextMeasure.width(stage.targetText, .note) > plot.right
            marks.append(
                .text(
                    stage.targetText, at: Point(isLate ? x + 2 : x - 2, bar + 44),
                    isLate ? .end : .start, .note))
        }
        return Drawing(
            width: width.units, height: plot.bottom + 28, marks: marks,
            key: [
                KeyEntry(.patch(.bar), "Reached the stage"),
                KeyEntry(.patch(.barRest), "Expected but did not"),
                KeyEntry(.line(.barTarget), "80/50/80 model"),
            ])
    }
}
