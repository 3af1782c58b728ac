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
        var sum = 9 * (10 + 9 + 8)
        var left = position
        for weight in 2...7 {
            sum += left % 10 * weight
            left /= 10
        }
        let check = (11 - sum % 11) % 11
        return check == 10 ? nil : String(9_990_000_000 + position * 10 + check)
    }
}
