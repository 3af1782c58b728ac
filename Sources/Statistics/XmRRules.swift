/// The four rules of an XmR chart, in the order in which they name a point.
///
/// - Reference: NHS England. Making Data Count: Getting started, strengthening your decisions, 2019.
enum XmRRules {
    /// Points in a trend, and in a run on one side, that make a signal.
    static let runLength = 7

    /// What each point shows.
    ///
    /// - Parameters:
    ///   - values: in order of time.
    ///   - sides: 1 above the mean, −1 below it, 0 on it.
    ///   - meanRange: mean moving range, 0 or more.
    static func specialCauses(
        values: [Double], mean: Double, sides: [Int], meanRange: Double
    ) -> [SpecialCause?] {
        let reach = XmRChart.reach * meanRange
        let limits = ControlLimits(lower: mean - reach, upper: mean + reach)
        let near = ControlLimits(lower: mean - reach * 2 / 3, upper: mean + reach * 2 / 3)
        let outside = values.map { limits.side(of: $0) != .inside }
        let close = zip(values, outside).map { !$1 && near.side(of: $0) != .inside }
        let inTrend = partOfSeven(trend(values).map { $0 != 0 })
        let inShift = partOfSeven(oneSide(sides))
        let twoOfThree = twoOfThree(close: close, sides: sides)
        return values.indices.map { index in
            let high = sides[index] > 0
            if outside[index] { return high ? .aboveLimits : .belowLimits }
            if inTrend[index] {
                let later = index + 1 < values.count && inTrend[index + 1]
                let rises =
                    later
                    ? values[index + 1] > values[index] : values[index] > values[index - 1]
                return rises ? .trendUp : .trendDown
            }
            if close[index], twoOfThree[index] { return high ? .nearUpper : .nearLower }
            if inShift[index] { return high ? .shiftAbove : .shiftBelow }
            return nil
        }
    }

    /// Where seven values in a row have gone one way: 1 up, −1 down at the seventh, else 0.
    static func trend(_ values: [Double]) -> [Int] {
        values.indices.map { index in
            guard index >= runLength - 1 else { return 0 }
            let window = values[(index - runLength + 1)...index]
            let steps = zip(window, window.dropFirst())
            if steps.allSatisfy({ $0 < $1 }) { return 1 }
            return steps.allSatisfy { $0 > $1 } ? -1 : 0
        }
    }

    /// Where the last seven values all lie on one side of the mean.
    static func oneSide(_ sides: [Int]) -> [Bool] {
        sides.indices.map { index in
            guard index >= runLength - 1, sides[index] != 0 else { return false }
            return sides[(index - runLength + 1)...index].allSatisfy { $0 == sides[index] }
        }
    }

    /// Which points belong to a stretch of seven, given where such stretches end.
    static func partOfSeven(_ ends: [Bool]) -> [Bool] {
        ends.indices.map { index in
            ends[index..<min(index + runLength, ends.count)].contains(true)
        }
    }

    /// Which points lie in three in a row on one side of the mean, two of them close to a limit.
    static func twoOfThree(close: [Bool], sides: [Int]) -> [Bool] {
        close.indices.map { index in
            (index - 2...index).contains { start in
                guard start >= 0, start + 2 < close.count else { return false }
                let side = sides[start]
                let window = start...start + 2
                return side != 0 && window.allSatisfy { sides[$0] == side }
                    && window.count { close[$0] } >= 2
            }
        }
    }

    /// What the last point alone shows, which is all that an icon needs: no rule looks further back
    /// from it than a run of seven.
    static func lastSpecialCause(values: [Double], mean: Double, meanRange: Double) -> SpecialCause?
    {
        guard let last = values.last else { return nil }
        let reach = XmRChart.reach * meanRange
        let limits = ControlLimits(lower: mean - reach, upper: mean + reach)
        let near = ControlLimits(lower: mean - reach * 2 / 3, upper: mean + reach * 2 / 3)
        let isHigh = last > mean
        func isBeyondMean(_ value: Double) -> Bool { isHigh ? value > mean : value < mean }
        func isClose(_ value: Double) -> Bool {
            limits.side(of: value) == .inside && near.side(of: value) != .inside
        }
        if limits.side(of: last) != .inside { return isHigh ? .aboveLimits : .belowLimits }
        let seven = values.suffix(runLength)
        if seven.count == runLength {
            let steps = zip(seven, seven.dropFirst())
            if steps.allSatisfy({ $0 < $1 }) { return .trendUp }
            if steps.allSatisfy({ $0 > $1 }) { return .trendDown }
        }
        let three = values.suffix(3)
        if isClose(last), three.count == 3, three.allSatisfy(isBeyondMean),
            three.count(where: isClose) >= 2
        {
            return isHigh ? .nearUpper : .nearLower
        }
        guard seven.count == runLength, seven.allSatisfy(isBeyondMean) else { return nil }
        return isHigh ? .shiftAbove : .shiftBelow
    }
}
