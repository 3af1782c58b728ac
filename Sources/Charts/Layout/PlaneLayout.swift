extension PlaneChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 420 : 320
        let (left, right) = (isWide ? 96.0 : 82, width.units - 14)
        let (top, bottom) = (30.0, height - 50)
        let x = SignedScale(
            points.map(\.x) + [base.x], steps: isWide ? 8 : 4, start: left, end: right)
        let y = SignedScale(
            points.map(\.y) + [base.y], steps: isWide ? 7 : 5, start: bottom, end: top)
        var marks = y.rows(left: left, right: right) + x.columns(top: top, bottom: bottom)
        let corners = points.map { Point(x.place($0.x) - 1.25, y.place($0.y) - 1.25) }
        marks.append(.dots(corners, size: 2.5, .groupBar))
        marks.append(.path(worthPaying(x, y), .target))
        marks.append(
            .sign(
                .diamond, at: Point(x.place(base.x), y.place(base.y)), radius: 7, .seriesPoint,
                words: nil))
        marks.append(
            .text(xLabel, at: Point((left + right) / 2, bottom + 40), .middle, .axis))
        marks.append(.text(yLabel, at: Point(4, 16), .start, .axis))
        return Drawing(
            width: width.units, height: height, marks: marks,
            key: [
                KeyEntry(.patch(.groupBar), "A draw"),
                KeyEntry(.sign(.diamond, .seriesPoint), "As entered"),
                KeyEntry(.line(.target), thresholdText),
            ])
    }

    /// The line of the threshold as far as it stays inside both axes.
    private func worthPaying(_ x: SignedScale, _ y: SignedScale) -> [Point] {
        let low = max(x.scale.low, y.scale.low / threshold)
        let high = min(x.scale.high, y.scale.high / threshold)
        return [
            Point(x.place(low), y.place(low * threshold)),
            Point(x.place(high), y.place(high * threshold)),
        ]
    }
}
