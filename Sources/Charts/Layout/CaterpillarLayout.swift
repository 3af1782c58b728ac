extension CaterpillarChart {
    /// Rows with the name beside the interval; on a narrow drawing of few rows, above it.
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isStacked = width == .narrow && rows.count <= 60
        let pitch: Double = isStacked ? 38 : rows.count > 60 ? 17 : 22
        let nameWidths = rows.map { TextMeasure.width($0.name, $0.isEmphasised ? .strong : .label) }
        let nameRoom = isStacked ? 0 : min(nameWidths.max() ?? 0, width == .wide ? 230 : 104) + 10
        let values = rows.map { TextMeasure.width($0.reading?.text ?? "", .strong) }.max() ?? 0
        let top: Double = rows.count > 30 ? 48 : reference == nil ? 6 : 30
        let plot = Plot(
            left: isStacked ? 10 : nameRoom, right: width.units - 16 - (isStacked ? 0 : values),
            top: top, bottom: top + pitch * Double(rows.count) + 6)
        let largest = rows.compactMap { $0.reading?.upper ?? $0.reading?.value }.max() ?? 0
        let ticks = Ticks.of(
            unit, upTo: max(largest, reference?.value ?? 0), count: width == .wide ? 5 : 4)
        let (scale, axis) = plot.columns(ticks, unit, numbersAbove: rows.count > 30)

        var marks: [Mark] = []
        for (index, row) in rows.enumerated() where row.isEmphasised || index % 2 == 1 {
            marks.append(
                .box(
                    x: 0, y: plot.top + 3 + pitch * Double(index), width: width.units,
                    height: pitch, corner: 2, row.isEmphasised ? .emphasis : .stripe))
        }
        marks += axis
        if let reference {
            let x = scale.place(reference.value)
            marks.append(
                .line(from: Point(x, plot.top - 4), to: Point(x, plot.bottom), .target))
            let half = TextMeasure.width(reference.label, .strong) / 2
            let middle = min(max(x, half + 2), width.units - half - 2)
            marks.append(
                .text(
                    reference.label, at: Point(middle, plot.top - (rows.count > 30 ? 26 : 10)),
                    .middle, .strong))
        }
        // One kind after the other, so that a template says once what each looks like.
        var (names, figures): ([Mark], [Mark]) = ([], [])
        var (intervals, signs): ([Mark], [Mark]) = ([], [])
        for (index, row) in rows.enumerated() {
            let top = plot.top + 3 + pitch * Double(index)
            let y = isStacked ? top + 27 : top + pitch / 2
            let words = words(
                of: row, at: isStacked ? top + 15 : y + 4.5, nameRoom: nameRoom, plot: plot,
                width: width, isStacked: isStacked)
            names.append(words.name)
            figures.append(words.figure)
            guard let reading = row.reading else { continue }
            if let lower = reading.lower, let upper = reading.upper {
                let (from, to) = (Point(scale.place(lower), y), Point(scale.place(upper), y))
                intervals.append(.line(from: from, to: to, .interval))
            }
            signs.append(
                .sign(
                    row.standing.sign, at: Point(scale.place(reading.value), y),
                    radius: row.isEmphasised ? 6 : 4.5, row.standing.ink, words: nil))
        }
        marks += names + figures + intervals + signs
        return Drawing(
            width: width.units, height: plot.bottom + 28, marks: marks, key: key)
    }

    private var key: [KeyEntry] {
        var key = Standing.key(rows.filter { $0.reading != nil }.map(\.standing))
        if rows.contains(where: { $0.reading?.lower != nil }) {
            key.append(KeyEntry(.line(.interval), "95\u{A0}% interval"))
        }
        if let reference { key.append(KeyEntry(.line(.target), reference.label)) }
        return key
    }

    private func words(
        of row: Row, at y: Double, nameRoom: Double, plot: Plot, width: ChartWidth, isStacked: Bool
    ) -> (name: Mark, figure: Mark) {
        let lettering: Lettering = row.isEmphasised ? .strong : .label
        let room = isStacked ? width.units - 100 : nameRoom - 8
        let name = TextMeasure.fitted(row.name, lettering, room: room)
        let figure: Mark =
            if let reading = row.reading {
                .text(reading.text, at: Point(width.units - 4, y), .end, lettering)
            } else if isStacked {
                .text(row.absence, at: Point(width.units - 4, y), .end, .note)
            } else {
                .text(row.absence, at: Point(plot.left + 8, y), .start, .note)
            }
        return (.text(name, at: Point(isStacked ? 15 : 4, y), .start, lettering), figure)
    }
}
