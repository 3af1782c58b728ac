extension FlowChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let removed = steps.map { TextMeasure.width($0.removedText, .strong) }.max() ?? 0
        let boxWidth: Double = isWide ? width.units - removed - 76 : width.units - 2
        var marks: [Mark] = []
        var y = 1.0
        for (index, step) in steps.enumerated() {
            let lines = TextMeasure.lines(step.rule, .label, room: boxWidth - 32)
            let height = 46 + 18 * Double(lines.count)
            if index > 0 {
                let gap: Double = isWide ? 26 : 40
                marks += arrow(at: isWide ? 60 : 24, from: y, to: y + gap)
                if !step.removedText.isEmpty, !isWide {
                    marks.append(
                        .text(step.removedText, at: Point(42, y + 25), .start, .strong))
                }
                y += gap
            }
            marks.append(
                .box(x: 1, y: y, width: boxWidth, height: height, corner: 4, .box))
            marks.append(.text(step.remainingText, at: Point(16, y + 26), .start, .strong))
            if let first = steps.first?.remaining, first > 0 {
                let share = min(Double(step.remaining) / Double(first), 1)
                marks.append(
                    .box(
                        x: 1, y: y + height - 6, width: boxWidth * share, height: 6, corner: 0, .bar
                    ))
            }
            if !step.code.isEmpty {
                marks.append(.text(step.code, at: Point(boxWidth - 14, y + 26), .end, .axis))
            }
            for (row, line) in lines.enumerated() {
                marks.append(
                    .text(line, at: Point(16, y + 47 + 18 * Double(row)), .start, .label))
            }
            if isWide, !step.removedText.isEmpty {
                let middle = y + height / 2
                marks += removal(step.removedText, from: boxWidth + 1, at: middle, to: width.units)
            }
            y += height
        }
        return Drawing(width: width.units, height: y + 2, marks: marks)
    }

    private func arrow(at x: Double, from top: Double, to bottom: Double) -> [Mark] {
        [
            .line(from: Point(x, top), to: Point(x, bottom - 7), .arrow),
            .area(
                [Point(x - 5, bottom - 8), Point(x + 5, bottom - 8), Point(x, bottom - 1)], .arrow),
        ]
    }

    private func removal(_ text: String, from left: Double, at y: Double, to right: Double)
        -> [Mark]
    {
        let start = left + 40
        return [
            .line(from: Point(left, y), to: Point(start - 7, y), .arrow),
            .area([Point(start - 8, y - 5), Point(start - 8, y + 5), Point(start - 1, y)], .arrow),
            .box(
                x: start, y: y - 20, width: right - start - 1, height: 40, corner: 4, .boxRemoved),
            .text(text, at: Point(start + 14, y + 5), .start, .strong),
        ]
    }
}
