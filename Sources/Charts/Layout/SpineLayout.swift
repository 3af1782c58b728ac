extension SpineChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let pitch: Double = isWide ? 23 : 50
        let top: Double = isWide ? 18 : 8
        let plot = Plot(
            left: isWide ? 332 : 10, right: width.units - 18, top: top,
            bottom: top + pitch * Double(rows.count) + 2)
        let end = min(max(largest * 1.05, 100), 160)
        let ticks = Ticks(Ticks.percent(upTo: end, count: isWide ? 8 : 5), endingAt: end)
        let (scale, axis) = plot.columns(ticks, .percent)

        var marks: [Mark] = []
        for index in rows.indices where index % 2 == 1 {
            marks.append(
                .box(
                    x: 0, y: top + 1 + pitch * Double(index), width: width.units, height: pitch,
                    corner: 2, .stripe))
        }
        marks += axis
        if isWide {
            marks.append(.text("Service", at: Point(268, top - 5), .end, .axis))
            marks.append(.text("National", at: Point(324, top - 5), .end, .axis))
        }
        for (index, row) in rows.enumerated() {
            let start = top + 1 + pitch * Double(index)
            let y = isWide ? start + pitch / 2 : start + 35
            marks += words(of: row, start: start, middle: y, width: width)
            marks += slice(of: row, at: y, scale: scale)
            marks += signs(of: row, at: y, scale: scale)
        }
        return Drawing(
            width: width.units, height: plot.bottom + 28, marks: marks, key: key)
    }

    private var largest: Double {
        rows.map { row in
            max(
                row.service?.value ?? 0, row.national?.value ?? 0,
                row.slice?.chance.upperBound ?? 0, row.lastYear ?? 0, row.region ?? 0)
        }.max() ?? 0
    }

    private var key: [KeyEntry] {
        var key: [KeyEntry] = []
        for standing in Standing.allCases
        where rows.contains(where: { $0.standing == standing && $0.service != nil }) {
            let words = "\(serviceName), \(standing.againstNational)"
            key.append(KeyEntry(.sign(standing.sign, standing.ink), words))
        }
        if rows.contains(where: { $0.outlier != .none }) {
            key.append(KeyEntry(.sign(.ring, .outlier), "Ringed: outlier (twice: alarm)"))
        }
        if rows.contains(where: { $0.lastYear != nil }) {
            key.append(KeyEntry(.sign(.ring, .ghost), lastYearName))
        }
        if rows.contains(where: { $0.region != nil }) {
            key.append(KeyEntry(.sign(.diamond, .comparator), regionName))
        }
        if rows.contains(where: { $0.national != nil }) {
            key.append(KeyEntry(.line(.target), nationalName))
        }
        if rows.contains(where: { $0.slice != nil }) {
            key.append(KeyEntry(.patch(.chance), "Chance alone, at this service’s size"))
        }
        if rows.contains(where: { $0.slice?.usual != nil }) {
            key.append(KeyEntry(.patch(.usual), "Usual differences: beyond them an alert"))
        }
        if rows.contains(where: { $0.slice?.unusual != nil }) {
            key.append(KeyEntry(.patch(.unusual), "Beyond this band an alarm"))
        }
        return key
    }

    private func words(of row: Row, start: Double, middle: Double, width: ChartWidth) -> [Mark] {
        let isWide = width == .wide
        let y = isWide ? middle + 4.5 : start + 17
        let value = row.service?.text ?? row.absence
        let lettering: Lettering = row.service == nil ? .note : .strong
        let valueEnd = isWide ? 268 : width.units - 6
        let room = valueEnd - TextMeasure.width(value, lettering) - (isWide ? 36 : 47)
        var marks: [Mark] = [
            .text(row.number, at: Point(isWide ? 20 : 32, y), .end, .axis),
            .text(
                TextMeasure.fitted(row.name, .label, room: room), at: Point(isWide ? 28 : 39, y),
                .start, .label),
            .text(value, at: Point(valueEnd, y), .end, lettering),
        ]
        if isWide, let national = row.national {
            marks.append(.text(national.text, at: Point(324, y), .end, .axis))
        }
        return marks
    }

    /// The bands from the widest in; a band beyond the axis ends with it.
    private func slice(of row: Row, at y: Double, scale: Scale) -> [Mark] {
        guard let slice = row.slice else {
            guard !row.note.isEmpty else { return [] }
            return [.text(row.note, at: Point(scale.start + 8, y + 4), .start, .note)]
        }
        func band(_ range: ClosedRange<Double>?, _ height: Double, _ ink: Ink) -> Mark? {
            range.map { range in
                let x = scale.place(range.lowerBound)
                return .box(
                    x: x, y: y - height / 2, width: max(scale.place(range.upperBound) - x, 1),
                    height: height, corner: 2, ink)
            }
        }
        return [
            band(slice.unusual, 7, .unusual), band(slice.usual, 11, .usual),
            band(slice.chance, 16, .chance),
        ].compactMap { $0 }
    }

    private func signs(of row: Row, at y: Double, scale: Scale) -> [Mark] {
        var marks: [Mark] = []
        if let national = row.national, row.slice != nil || row.note.isEmpty {
            let x = scale.place(national.value)
            marks.append(.line(from: Point(x, y - 10), to: Point(x, y + 10), .target))
        }
        if let service = row.service, let lower = service.lower, let upper = service.upper {
            marks.append(
                .line(
                    from: Point(scale.place(lower), y), to: Point(scale.place(upper), y), .interval)
            )
        }
        if let region = row.region, row.note.isEmpty {
            marks.append(
                .sign(
                    .diamond, at: Point(scale.place(region), y), radius: 5, .comparator, words: nil)
            )
        }
        if let lastYear = row.lastYear {
            marks.append(
                .sign(.ring, at: Point(scale.place(lastYear), y), radius: 5, .ghost, words: nil))
        }
        if let service = row.service {
            let x = scale.place(service.value)
            if let ring = row.outlier.ring {
                marks.append(.sign(ring, at: Point(x, y), radius: 9.5, .outlier, words: nil))
            }
            marks.append(
                .sign(row.standing.sign, at: Point(x, y), radius: 6.5, row.standing.ink, words: nil)
            )
            if !scale.contains(service.value) {
                marks.append(
                    .area(
                        [Point(x + 9, y - 5), Point(x + 16, y), Point(x + 9, y + 5)],
                        row.standing.ink))
            }
        }
        return marks
    }
}

extension Standing {
    fileprivate var againstNational: String {
        switch self {
        case .better: "better than national"
        case .similar: "similar to national"
        case .worse: "worse than national"
        case .notAssessed: "not assessed"
        }
    }
}
