import Results

/// The months of one edition that have a value, by place, indicator and month.
struct MonthTable {
    private struct Count {
        /// Below 0 where the month has no value.
        var numerator: Int
        /// Below 0 for a count.
        var denominator: Int
    }

    private let year: Int
    private let counts: [Count]

    /// - Parameter isCount: by indicator, whether its months have a count alone.
    init(_ index: FigureIndex, isCount: [Bool]) {
        year = index.year
        var counts = [Count](
            repeating: Count(numerator: -1, denominator: -1),
            count: index.keys.count * FigureIndex.width * 12)
        var run = PlaceRun()
        for point in index.results.series {
            let place = run.place(point.level, point.code) { index.place($0) ?? -1 }
            guard place >= 0, isCount.indices.contains(point.kpi), point.kpi > 0,
                (1...12).contains(point.month),
                let (numerator, denominator) = MonthlySeries.counts(
                    of: point, isCount: isCount[point.kpi])
            else { continue }
            counts[(place * FigureIndex.width + point.kpi) * 12 + point.month - 1] = Count(
                numerator: numerator, denominator: denominator ?? -1)
        }
        self.counts = counts
    }

    /// Adds the months that have a value, in order of time.
    func append(_ kpi: Int, at place: Int, to months: inout [MonthlySeries.Month]) {
        let first = (place * FigureIndex.width + kpi) * 12
        for (month, count) in counts[first..<first + 12].enumerated() where count.numerator >= 0 {
            months.append(
                MonthlySeries.Month(
                    year: year, month: month + 1, numerator: count.numerator,
                    denominator: count.denominator < 0 ? nil : count.denominator))
        }
    }
}
