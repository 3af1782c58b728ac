import Extract

/// One question asked of a record: the smallest part of a compiled rule.
enum RuleProbe: Hashable, Sendable {
    case days(DaysProbe)
    case code(CodeProbe)
    case range(RangeProbe)
}

/// The whole days between two dates.
struct DaysProbe: Hashable, Sendable {
    private let from: Int
    private let to: Int
    let low: Int32
    let high: Int32
    /// The place of its answer in `CompiledRules.Answers`.
    var bit: UInt64 = 0

    init(from: Field, to: Field, range: ClosedRange<Int>) {
        self.from = Int(from.rawValue)
        self.to = Int(to.rawValue)
        low = Int32(range.lowerBound)
        high = Int32(range.upperBound)
    }

    func ask(_ record: Span<Int32>, _ answers: inout CompiledRules.Answers) {
        let start = record[from]
        let end = record[to]
        let gap = end &- start
        let missing: UInt64 = start == .min ? 1 : end == .min ? 1 : 0
        let inside: UInt64 = gap >= low ? (gap <= high ? 1 : 0) : 0
        answers.yes |= (inside & ~missing) &<< bit
        answers.missing |= missing &<< bit
    }
}

/// The codes of an answer.
struct CodeProbe: Hashable, Sendable {
    private let field: Int
    let yes: Int32
    let known: Int32
    var bit: UInt64 = 0

    init(field: Field, yes: Int32, known: Int32) {
        self.field = Int(field.rawValue)
        self.yes = yes
        self.known = known
    }

    func ask(_ record: Span<Int32>, _ answers: inout CompiledRules.Answers) {
        let answer = record[field] & known
        answers.yes |= (answer & yes == 0 ? 0 : 1) &<< bit
        answers.missing |= (answer == 0 ? 1 : 0) &<< bit
    }
}

/// A number, or a date, within limits.
struct RangeProbe: Hashable, Sendable {
    /// Every value that is not missing.
    static let anything = Int(Int32.min) + 1...Int(Int32.max)

    private let field: Int
    let low: Int32
    let high: Int32
    var bit: UInt64 = 0

    init(field: Field, range: ClosedRange<Int>) {
        self.field = Int(field.rawValue)
        low = Int32(range.lowerBound)
        high = Int32(range.upperBound)
    }

    func ask(_ record: Span<Int32>, _ answers: inout CompiledRules.Answers) {
        let value = record[field]
        answers.yes |= (value >= low ? (value <= high ? 1 : 0) : 0) &<< bit
        answers.missing |= (value == .min ? 1 : 0) &<< bit
    }
}
