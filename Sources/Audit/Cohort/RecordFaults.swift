import Extract

/// The rules that found something in one record and left it in the cohort, one bit each.
struct RecordFaults: Sendable, Equatable {
    /// Reading's rules have the bits below this, by number; the audit's have those above.
    private static let firstAudited = 16

    private(set) var bits: UInt64

    /// - Parameter record: what reading found in it.
    init(of record: borrowing PatientRecord) { bits = record.faults }

    init(bits: UInt64) { self.bits = bits }

    init(_ rule: Int) { bits = 1 << UInt64(Self.firstAudited + rule) }

    /// - Parameter rule: its place in `ValidationRule.recordLevel`.
    mutating func insert(_ rule: Int) { bits |= 1 << UInt64(Self.firstAudited + rule) }

    mutating func formUnion(_ other: RecordFaults) { bits |= other.bits }

    var isEmpty: Bool { bits == 0 }

    /// Every rule that can be among them, by its bit.
    static let rules: [(id: String, bit: UInt64)] =
        ExtractRule.all.map { ($0.id, $0.bit) }
        + ValidationRule.recordLevel.enumerated().map {
            ($0.element.id, 1 << UInt64(firstAudited + $0.offset))
        }
}
