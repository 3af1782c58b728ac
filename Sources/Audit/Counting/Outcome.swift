/// What one record adds to every count, in 47 bits: the verdicts of KPI 4 to 11, the group in each
/// breakdown and the completeness fields that it lacks.
struct Outcome: Sendable, Equatable {
    static let bits: UInt64 = 47
    /// Where the bits of the fields that it lacks begin.
    static let firstField: UInt64 = 29
    static let conditionalField: UInt64 = 46

    var packed: UInt64 = 0

    init(packed: UInt64 = 0) { self.packed = packed & (1 << Self.bits - 1) }

    /// KPI 4 to 11 at index 0 to 7, two bits each.
    var verdicts: UInt16 {
        get { UInt16(truncatingIfNeeded: packed) }
        set { packed |= UInt64(newValue) }
    }

    /// The group in a breakdown, by the breakdown's place in `Breakdown.all`.
    func group(_ breakdown: Int) -> Int {
        let (shift, mask) = Self.bits(ofBreakdown: breakdown)
        return Int(truncatingIfNeeded: packed >> shift & mask)
    }

    mutating func set(group: Int, in breakdown: Int) {
        let (shift, _) = Self.bits(ofBreakdown: breakdown)
        packed |= UInt64(truncatingIfNeeded: group) << shift
    }

    /// One bit for each of the 17 fields that the record lacks.
    var missingFields: UInt32 {
        get { UInt32(truncatingIfNeeded: packed >> Self.firstField) & 0x1FFFF }
        set { packed |= UInt64(newValue) << Self.firstField }
    }

    /// The one field that is asked of some records only is asked of this one.
    var conditionalFieldApplies: Bool {
        get { packed >> Self.conditionalField & 1 == 1 }
        set { packed |= (newValue ? 1 : 0) << Self.conditionalField }
    }

    static func bits(ofBreakdown breakdown: Int) -> (shift: UInt64, mask: UInt64) {
        switch breakdown {
        case 0: (16, 7)
        case 1: (19, 3)
        case 2: (21, 3)
        case 3: (23, 7)
        default: (26, 7)
        }
    }
}
