/// Whole counts that give a published row back, by the denominators of the audit's definitions.
struct BenchmarkCounts: Equatable {
    struct Share: Equatable {
        var numerator: Int
        var denominator: Int
    }

    /// Index site hip. Those who died before the first review are among them.
    var hips = 0
    /// By KPI, 4 to 11.
    var shares: [Int: Share] = [:]
    /// The KPIs for which no whole count prints the published figure; the nearest stands.
    var unmet: [Int] = []

    /// Recommended treatment, but died before the first review.
    var died: Int { count(7).numerator - count(9).denominator }
    /// Strength and balance exercise not appropriate.
    var exerciseNotAppropriate: Int { records - hips - count(8).denominator }
    var notAppropriateAt16Weeks: Int { count(9).denominator - count(10).denominator }
    var notAppropriateAt52Weeks: Int { count(9).denominator - count(11).denominator }
    let records: Int

    func count(_ kpi: Int) -> Share { shares[kpi] ?? Share(numerator: 0, denominator: records) }

    /// - Throws: where spine fractures exceed the records.
    init(meeting row: BenchmarkRow, file: String) throws(SynthesisError) {
        records = row.records
        guard row.records > 0, row.hipFractures > 0, row.spineFractures <= row.records else {
            throw .wrongRow(
                file: file, line: row.line,
                problem: "the counts of records, hips and spines contradict each other")
        }
        func tenths(_ kpi: Int) -> Int { row.tenths[kpi] ?? 0 }
        if !Self.prints(row.records, 5 * row.hipFractures, tenths(2)) { unmet.append(2) }
        if !Self.prints(row.spineFractures, row.hipFractures, tenths(3)) { unmet.append(3) }
        for kpi in [4, 6, 7] { take(kpi, tenths(kpi), outOf: [row.records]) }
        // Denominators that no published figure gives: the nearest to a usual share that fits.
        let wanted = row.records * 55 / 100
        take(
            5, tenths(5),
            outOf: (1...row.records).sorted {
                (abs($0 - wanted), $0) < (abs($1 - wanted), $1)
            })
        let recommended = max(count(7).numerator, 1)
        take(9, tenths(9), outOf: (1...recommended).reversed())
        let followed = count(9).denominator
        take(10, tenths(10), outOf: (1...followed).reversed())
        take(11, tenths(11), outOf: (1...followed).reversed())

        let usual = max(died, min(row.records * 19 / 100, row.records - row.spineFractures))
        let fewest = (1...max(1, row.records - usual)).reversed()
        let more =
            row.records - usual < row.records - died
            ? Array(row.records - usual + 1...row.records - died) : []
        take(8, tenths(8), outOf: fewest + more)
        hips = min(usual, row.records - count(8).denominator)
        unmet.sort()
    }

    /// Takes the first denominator for which a whole numerator prints the figure.
    private mutating func take(_ kpi: Int, _ tenths: Int, outOf denominators: [Int]) {
        for denominator in denominators {
            let near = (tenths * denominator + 500) / 1000
            for numerator in [near, near - 1, near + 1]
            where (0...denominator).contains(numerator)
                && Self.prints(numerator, denominator, tenths)
            {
                shares[kpi] = Share(numerator: numerator, denominator: denominator)
                return
            }
        }
        let denominator = denominators.first ?? 1
        shares[kpi] = Share(
            numerator: min(denominator, (tenths * denominator + 500) / 1000),
            denominator: denominator)
        unmet.append(kpi)
    }

    /// True where the share in per cent reads as these tenths, halves rounded up.
    static func prints(_ numerator: Int, _ denominator: Int, _ tenths: Int) -> Bool {
        (2000 * numerator + denominator) / (2 * denominator) == tenths
    }
}
