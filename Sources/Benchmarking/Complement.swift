import AttackCheck
import Results

/// Complementary withholding: hides further counts until none that is hidden can be worked out from
/// a published total.
///
/// Within every published total no count is hidden or at least two are, and those that are hidden
/// add up to enough that each of them may be any of several numbers. Where they do not, the smallest
/// further count is hidden too.
///
/// - Reference: A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4:
///   secondary suppression.
struct Complement {
    var counts: LinkedCounts
    private let sums: [LinkedSum]
    /// The sums that a count is the total or a part of.
    private var sumsOfCount: [[Int32]]
    /// So many numbers more than one must remain for a hidden count.
    let room = AttackCheck.fewestValues - 1

    init(_ counts: LinkedCounts) {
        self.counts = counts
        sums = counts.sums()
        sumsOfCount = .init(repeating: [], count: counts.values.count)
        for (number, sum) in sums.enumerated() {
            for count in sum.parts + [sum.total] where count != counts.nothing {
                sumsOfCount[count].append(Int32(number))
            }
        }
    }

    /// Hides until every sum is safe.
    mutating func settle() {
        var isWaiting = [Bool](repeating: false, count: sums.count)
        repeat {
            while true {
                for count in counts.takeFresh() {
                    for sum in sumsOfCount[count] { isWaiting[Int(sum)] = true }
                }
                let waiting = isWaiting.indices.filter { isWaiting[$0] }
                guard !waiting.isEmpty else { break }
                for sum in waiting {
                    isWaiting[sum] = false
                    while let further = further(in: sums[sum]) { counts.hide(further) }
                }
            }
        } while hidePooledSeries()
    }

    /// What is hidden so that a count can no longer be worked out.
    enum Measure: Int {
        case smallestFurther, everyTotal, wholeColumn

        /// nil where there is none.
        var stronger: Measure? { Measure(rawValue: rawValue + 1) }
    }

    /// Hides more around every count that an attack could work out.
    mutating func hideMore(around report: AttackReport, by measure: Measure) {
        var treated: Set<Int> = []
        for cell in report.exposed {
            let count = counts.count(behind: cell.table, row: cell.row, column: cell.column)
            guard !treated.contains(count) else { continue }
            switch measure {
            case .smallestFurther: treated.formUnion(hideMore(around: count))
            case .everyTotal: hideTotals(above: count)
            case .wholeColumn: for other in counts.column(of: count) { counts.hide(other) }
            }
        }
    }

    /// Hides one count more in the sum that tells most of a count that can still be worked out.
    ///
    /// - Returns: the counts of that sum.
    private mutating func hideMore(around count: Int) -> [Int] {
        if counts.isOfMonth(count) { return hideSeries(above: count) }
        let shown = sumsOfCount[count].map { sums[Int($0)] }.filter { !counts.isHidden[$0.total] }
        guard let tightest = shown.min(by: { hiddenSlack(of: $0) < hiddenSlack(of: $1) }) else {
            return []
        }
        counts.hide(smallest(in: tightest) ?? tightest.total)
        return tightest.parts
    }

    /// Hides every total that a count is a part of, and of a month the pooled series above it.
    private mutating func hideTotals(above count: Int) {
        for sum in sumsOfCount[count] { counts.hide(sums[Int(sum)].total) }
        guard counts.isOfMonth(count) else { return }
        let members = Set(counts.places[count % counts.places.count].members)
        for place in counts.places.indices where members.isSubset(of: counts.places[place].members)
        {
            counts.hide(count / counts.places.count * counts.places.count + place)
        }
    }

    /// The next count to hide in a sum; nil where it is safe.
    private func further(in sum: LinkedSum) -> Int? {
        let hidden = sum.parts.filter { counts.isHidden[$0] }
        guard !counts.isHidden[sum.total] else {
            // With all its parts shown a total is no secret.
            return hidden.isEmpty ? smallest(in: sum) : nil
        }
        let total = counts.values[sum.total]
        guard !hidden.isEmpty, total > 0, counts.isExact else { return nil }
        let needed = needed(for: hidden, in: total)
        let found = hidden.reduce(0) { $0 + slack($1) }
        guard needed > 0, hidden.count < 2 || found < needed else { return nil }
        let shown = candidates(in: sum)
        guard hidden.count >= 2 else { return shown.min(by: isSmaller) ?? sum.total }
        let enough = shown.filter { found + slack($0) >= needed }
        return (enough.isEmpty ? shown.max(by: isSmaller) : enough.min(by: isSmaller)) ?? sum.total
    }

    /// By how much the counts that are hidden in a sum must lie above the least that anybody would
    /// take them for; 0 where none of them needs to be kept from being known.
    private func needed(for hidden: [Int], in total: Int) -> Int {
        if hidden.contains(where: { counts.isOfPatients($0) }) { return room }
        let isSecret = hidden.contains { counts.isOfFewPatients($0) }
        return isSecret ? min(room, total) : 0
    }

    /// By how much a count lies above the least that anybody would take it for: a row that is
    /// withheld tells of somebody.
    private func slack(_ count: Int) -> Int {
        counts.isOfPatients(count) ? max(counts.values[count] - 1, 0) : counts.values[count]
    }

    private func hiddenSlack(of sum: LinkedSum) -> Int {
        sum.parts.reduce(0) { counts.isHidden[$1] ? $0 + slack($1) : $0 }
    }

    private func smallest(in sum: LinkedSum) -> Int? { candidates(in: sum).min(by: isSmaller) }

    private func candidates(in sum: LinkedSum) -> [Int] {
        sum.parts.filter { !counts.isHidden[$0] && counts.values[$0] > 0 }
    }

    /// Before all others come the counts that would leave the fewest other sums with a single one
    /// hidden.
    private func isSmaller(_ left: Int, _ right: Int) -> Bool {
        (alone(left), counts.values[left], left) < (alone(right), counts.values[right], right)
    }

    /// In how many sums nothing else is hidden yet.
    private func alone(_ count: Int) -> Int {
        sumsOfCount[count].count { number in
            let sum = sums[Int(number)]
            return !sum.parts.contains { counts.isHidden[$0] } && !counts.isHidden[sum.total]
        }
    }
}
