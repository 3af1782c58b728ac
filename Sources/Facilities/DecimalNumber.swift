/// A number of at most four decimals, held exactly.
package struct DecimalNumber: Sendable, Hashable, Comparable {
    package let tenThousandths: Int

    package init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

    /// Reads digits with at most one full stop: `69000`, `0.75`. No sign, no grouping, no exponent.
    ///
    /// - Returns: nil for anything else and for more than nine digits before the stop.
    package init?(_ text: String) {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard let whole = parts.first, (1...9).contains(whole.count),
            parts.count == 1 || (1...4).contains(fraction.count)
        else { return nil }
        var number = 0
        let padding = [UInt8](repeating: UInt8(ascii: "0"), count: 4 - fraction.count)
        for byte in whole + fraction + padding {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        tenThousandths = number
    }

    package var isWhole: Bool { tenThousandths % 10_000 == 0 }

    package var value: Double { Double(tenThousandths) / 10_000 }

    /// `69000`, `0.75`: without zeros that say nothing.
    package var text: String {
        let whole = String(tenThousandths / 10_000)
        var fraction = String(tenThousandths % 10_000 + 10_000).dropFirst()
        while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
        return fraction.isEmpty ? whole : "\(whole).\(fraction)"
    }

    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        left.tenThousandths < right.tenThousandths
    }
}
