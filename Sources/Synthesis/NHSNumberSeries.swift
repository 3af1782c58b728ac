/// NHS numbers with valid check digits from the range that begins with 999, which is kept for tests
/// and never given to a person. No number comes twice within 900,000.
///
/// - Reference: NHS Data Dictionary, "NHS NUMBER": modulus 11 over weights 10 to 2.
struct NHSNumberSeries {
    private var position: Int

    init(random: inout RandomStream) { position = random.below(1_000_000) }

    mutating func next() -> String {
        while true {
            // The step and 1,000,000 have no common factor, so every position is met once.
            position = (position + 618_033) % 1_000_000
            if let number = Self.number(position) { return number }
        }
    }

    /// `999`, the six digits and their check digit; nil where the check digit would be 10.
    static func number(_ position: Int) -> String? {
        var digits: [UInt8] = [9, 9, 9]
        var divisor = 100_000
        while divisor > 0 {
            digits.append(UInt8(position / divisor % 10))
            divisor /= 10
        }
        let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + Int($1.0) * $1.1 }
        let check = (11 - sum % 11) % 11
        guard check != 10 else { return nil }
        digits.append(UInt8(check))
        return String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
}
