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
        let series = index.results.series
        for position in series.indices {
            let place = run.place(series[position].level, series[position].code) {
                index.place($0) ?? -1
            }
            let (kpi, month) = (series[position].kpi, series[position].month)
            guard place >= 0, isCount.indices.contains(kpi), kpi > 0, (1...12).contains(month),
                let (numerator, denominator) = MonthlySeries.counts(
                    series[position].numerator, of: series[position].denominator,
                    series[position].status, isCount: isCount[kpi])
            else { continue }
            counts[(place * FigureIndex.width + kpi) * 12 + month - 1] = Count(
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
