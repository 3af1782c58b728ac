extension ColumnsChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 320 : 280
        let (left, right) = (isWide ? 84.0 : 74, width.units - 8)
        let (top, bottom) = (12.0, height - 48)
        let values = series.flatMap(\.values) + (line?.values ?? [])
        let axis = SignedScale(values, steps: isWide ? 7 : 5, start: bottom, end: top)
        var marks = axis.rows(left: left, right: right)
        let pitch = (right - left) / Double(max(groups.count, 1))
        let column = min(pitch * 0.8 / Double(max(series.count, 1)), 44)
        let zero = axis.place(0)
        for (place, group) in groups.enumerated() {
            let middle = left + pitch * (Double(place) + 0.5)
            var x = middle - column * Double(series.count) / 2
            for series in series {
                let y = axis.place(series.values[place])
                marks.append(
                    .box(
                        x: x + 1, y: min(y, zero), width: column - 2, height: abs(y - zero),
                        corner: 0, series.ink))
                x += column
            }
            // Without room for all on one line, every other name stands lower; then only some.
            let room = TextMeasure.width(group, .axis) + 6
            let every = room <= 2 * pitch ? 1 : Int((room / pitch).rounded(.up))
            let isLow = room > pitch && every == 1 && place % 2 == 1
            if place % every == 0 {
                marks.append(
                    .text(
                        group, at: Point(middle, bottom + (isLow ? 36 : 20)), .middle, .axis))
            }
        }
        if let line {
            let points = line.values.enumerated().map {
                Point(left + pitch * (Double($0) + 0.5), axis.place($1))
            }
            marks.append(.path(points, line.ink))
            for point in points {
                marks.append(.sign(.disc, at: point, radius: 4, .seriesPoint, words: nil))
            }
        }
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    private var key: [KeyEntry] {
        series.map { KeyEntry(.patch($0.ink), $0.name) }
            + (line.map { [KeyEntry(.line($0.ink), $0.name)] } ?? [])
    }
}
