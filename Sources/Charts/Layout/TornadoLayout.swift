extension TornadoChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let pitch: Double = isWide ? 30 : 48
        let (left, right) = (isWide ? 262.0 : 8, width.units - 10)
        let top = 30.0
        let bottom = top + pitch * Double(rows.count)
        let ends = rows.flatMap { [$0.low, $0.high] } + [base]
        // Room for the texts at the bars' ends.
        let room: Double = isWide ? 116 : 92
        let axis = SignedScale(
            ends, steps: isWide ? 5 : 3, start: left + (isWide ? room : 30), end: right - room)
        var marks = axis.columns(top: top, bottom: bottom)
        for (place, row) in rows.enumerated() {
            let y = top + pitch * Double(place)
            let bar = isWide ? y + 6 : y + 24
            marks.append(
                isWide
                    ? .text(row.name, at: Point(left - 8, y + 19), .end, .label)
                    : .text(
                        TextMeasure.fitted(row.name, .label, room: right - left),
                        at: Point(left, y + 17), .start, .label))
            for (value, text, ink) in [
                (row.low, row.lowText, Ink.groupBar), (row.high, row.highText, .bar),
            ] {
                let (from, to) = (axis.place(base), axis.place(value))
                marks.append(
                    .box(
                        x: min(from, to), y: bar, width: abs(to - from), height: 18, corner: 0, ink)
                )
                guard isWide else { continue }
                let isLeft = ink == .groupBar ? row.low <= row.high : row.high < row.low
                marks.append(
                    .text(
                        text, at: Point(isLeft ? min(from, to) - 5 : max(from, to) + 5, bar + 13),
                        isLeft ? .end : .start, .note))
            }
        }
        let x = axis.place(base)
        marks.append(.line(from: Point(x, top - 6), to: Point(x, bottom), .target))
        marks.append(.text(baseText, at: Point(x, top - 12), .middle, .strong))
        return Drawing(
            width: width.units, height: bottom + 28, marks: marks,
            key: [
                KeyEntry(.patch(.groupBar), "The first value of the input"),
                KeyEntry(.patch(.bar), "The second"), KeyEntry(.line(.target), "As entered"),
            ])
    }
}
