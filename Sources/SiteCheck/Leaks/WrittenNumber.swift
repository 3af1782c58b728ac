/// A number as a reader meets it: `1,234`, `64.9`, `−11.3`.
struct WrittenNumber: Sendable {
    /// Below 0 after a minus sign.
    var value: Double
    /// Digits after the full stop.
    var places: Int

    /// How far the exact value may be from the written one: half a unit of its last digit.
    var slack: Double { unit / 2 }

    private var unit: Double { (0..<places).reduce(1) { unit, _ in unit / 10 } }

    /// Whether a published number gives this one, whatever its sign, when it is rounded to as many
    /// places.
    func rounds(_ published: ArraySlice<UInt8>) -> Bool {
        guard let exact = Double(String(decoding: published, as: UTF8.self)) else { return false }
        return abs(abs(exact) - abs(value)) <= slack + 1e-9
    }

    /// Every number of a text. A comma or full stop between digits is part of one.
    static func all(in text: some Sequence<UInt8>) -> [WrittenNumber] {
        var scan = Scan()
        for byte in text { scan.take(byte) }
        scan.close()
        return scan.numbers
    }

    /// The number that is being read, and those before it.
    private struct Scan {
        var numbers: [WrittenNumber] = []
        private var digits = 0.0
        private var places = 0
        private var isOpen = false
        private var hasPoint = false
        /// A comma or full stop that a digit may follow.
        private var mark: UInt8?
        private var isNegative = false
        private var last: UInt8 = 0

        mutating func take(_ byte: UInt8) {
            if byte &- UInt8(ascii: "0") < 10 {
                if !isOpen { isNegative = Self.minus.contains(last) }
                if mark == UInt8(ascii: ".") { hasPoint = true }
                digits = digits * 10 + Double(byte - UInt8(ascii: "0"))
                if hasPoint { places += 1 }
                (isOpen, mark) = (true, nil)
            } else if isOpen, mark == nil, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                mark = byte
            } else {
                close()
            }
            last = byte
        }

        mutating func close() {
            if isOpen {
                var number = WrittenNumber(value: digits, places: places)
                number.value *= number.unit * (isNegative ? -1 : 1)
                numbers.append(number)
            }
            (digits, places, isOpen, hasPoint, mark) = (0, 0, false, false, nil)
        }

        /// A hyphen, and the last byte of U+2212.
        private static let minus: [UInt8] = [UInt8(ascii: "-"), 0x92]
    }
}
