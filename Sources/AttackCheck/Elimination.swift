/// What several sums together fix exactly though each by itself does not, such as two rows less two
/// columns.
///
/// Of all solutions of the sums, taken as equations in the unknown counts, one difference is drawn
/// from the space of all differences between two solutions. A count that is the same in every
/// solution differs by nothing in it; any other differs, but for one chance in 2⁶¹. The draw is by
/// fixed numbers, so that the same publication gives the same report.
///
/// - Reference: Hundepool A et al. Statistical Disclosure Control. Wiley 2012, section 4.3 (exact
///   disclosure in linked tables).
struct Elimination {
    /// Columns of unknown quantities, those in the fewest sums first, so that few rows fill up.
    private let quantities: [Int]
    /// By the column that each settles; empty where a column is free.
    private var rows: [Row]

    private struct Entry {
        var column: Int32
        var value: UInt64
    }

    /// Entries by column, and what they add up to.
    private struct Row {
        var entries: [Entry] = []
        var sum: UInt64 = 0
    }

    init(_ relations: [Relation], within bounds: Bounds) {
        let equations = relations.filter(\.isSum).map { Equation($0, within: bounds) }
        var degrees: [Int: Int] = [:]
        for equation in equations {
            for term in equation.terms { degrees[term.quantity, default: 0] += 1 }
        }
        quantities = degrees.keys.sorted {
            (degrees[$0] ?? 0, $0) < (degrees[$1] ?? 0, $1)
        }
        let columns = Dictionary(
            uniqueKeysWithValues: quantities.enumerated().map { ($1, Int32($0)) })
        rows = .init(repeating: Row(), count: quantities.count)
        for equation in equations.sorted(by: { $0.terms.count < $1.terms.count }) {
            let entries = equation.terms.compactMap { term in
                columns[term.quantity].map { Entry(column: $0, value: term.coefficient) }
            }
            settle(
                Row(entries: entries.sorted { $0.column < $1.column }, sum: equation.sum))
        }
    }

    /// The quantities that no solution leaves open, ascending, each with its one value.
    func fixed() -> [(quantity: Int, value: Int)] {
        let difference = solution {
            Prime.drawn(quantities[$0])
        } sum: { _ in
            0
        }
        let values = solution { _ in
            0
        } sum: {
            $0
        }
        return quantities.indices.filter { difference[$0] == 0 }
            .map { (quantities[$0], Prime.whole(values[$0])) }
            .sorted { $0.0 < $1.0 }
    }

    private func solution(
        free: (Int) -> UInt64, sum: (UInt64) -> UInt64
    ) -> [UInt64] {
        var values = [UInt64](repeating: 0, count: quantities.count)
        for column in quantities.indices.reversed() {
            guard let head = rows[column].entries.first else {
                values[column] = free(column)
                continue
            }
            var rest = sum(rows[column].sum)
            for entry in rows[column].entries.dropFirst() {
                let term = Prime.multiply(entry.value, values[Int(entry.column)])
                rest = Prime.add(rest, Prime.negative(term))
            }
            values[column] = Prime.multiply(rest, Prime.inverse(head.value))
        }
        return values
    }

    /// Brings a row into echelon form and keeps what is left of it.
    private mutating func settle(_ equation: Row) {
        var row = equation
        while let head = row.entries.first,
            let other = rows[Int(head.column)].entries.first
        {
            let factor = Prime.multiply(head.value, Prime.inverse(other.value))
            row = Self.less(row, rows[Int(head.column)], times: factor)
        }
        if let head = row.entries.first { rows[Int(head.column)] = row }
    }

    private static func less(_ row: Row, _ other: Row, times factor: UInt64) -> Row {
        let factor = Prime.negative(factor)
        var result = Row(sum: Prime.add(row.sum, Prime.multiply(factor, other.sum)))
        result.entries.reserveCapacity(row.entries.count + other.entries.count)
        var (first, second) = (0, 0)
        while first < row.entries.count || second < other.entries.count {
            let left = first < row.entries.count ? row.entries[first].column : .max
            let right = second < other.entries.count ? other.entries[second].column : .max
            var value: UInt64 = 0
            if left <= right {
                value = row.entries[first].value
                first += 1
            }
            if right <= left {
                value = Prime.add(value, Prime.multiply(factor, other.entries[second].value))
                second += 1
            }
            if value != 0 {
                result.entries.append(Entry(column: min(left, right), value: value))
            }
        }
        return result
    }
}

/// A sum in the quantities that are not known.
private struct Equation {
    /// Each quantity once.
    private(set) var terms: [(quantity: Int, coefficient: UInt64)] = []
    private(set) var sum: UInt64 = 0

    init(_ relation: Relation, within bounds: Bounds) {
        add(relation.total, 1, within: bounds)
        for part in relation.parts { add(part, Prime.negative(1), within: bounds) }
        terms.removeAll { $0.coefficient == 0 }
    }

    private mutating func add(_ quantity: Int, _ coefficient: UInt64, within bounds: Bounds) {
        guard !bounds.isKnown(quantity) else {
            let known = Prime.multiply(coefficient, UInt64(bounds.lower[quantity]))
            sum = Prime.add(sum, Prime.negative(known))
            return
        }
        if let place = terms.firstIndex(where: { $0.quantity == quantity }) {
            terms[place].coefficient = Prime.add(terms[place].coefficient, coefficient)
        } else {
            terms.append((quantity, coefficient))
        }
    }
}

/// Arithmetic modulo the prime 2⁶¹ − 1.
private enum Prime {
    static let modulus: UInt64 = (1 << 61) - 1

    static func add(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let sum = left + right
        return sum >= modulus ? sum - modulus : sum
    }

    /// The whole number of least size that is the same modulo the prime.
    static func whole(_ value: UInt64) -> Int {
        value > modulus / 2 ? -Int(modulus - value) : Int(value)
    }

    static func negative(_ value: UInt64) -> UInt64 { value == 0 ? 0 : modulus - value }

    static func multiply(_ left: UInt64, _ right: UInt64) -> UInt64 {
        if left == 1 { return right }
        if right == 1 { return left }
        let product = left.multipliedFullWidth(by: right)
        let low = product.low & modulus
        let high = product.high << 3 | product.low >> 61
        return add(low, high)
    }

    /// - Parameter value: not 0.
    static func inverse(_ value: UInt64) -> UInt64 {
        if value == 1 || value == modulus - 1 { return value }
        var (result, base, exponent) = (UInt64(1), value, modulus - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = multiply(result, base) }
            base = multiply(base, base)
            exponent >>= 1
        }
        return result
    }

    /// A number that depends on nothing but the place it is drawn for; never 0.
    ///
    /// - Reference: Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators.
    ///   OOPSLA 2014 (the finaliser).
    static func drawn(_ place: Int) -> UInt64 {
        var mixed = UInt64(place) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ mixed >> 31) % (modulus - 1) + 1
    }
}
