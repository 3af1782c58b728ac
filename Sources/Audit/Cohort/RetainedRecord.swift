import Extract

/// What is kept of a record that passed C1 to C4 until the last line is read, in 24 bytes: enough to
/// find duplicates and to count it.
struct RetainedRecord: Sendable {
    /// NHS number (34 bits), service (16) and day of the year (9); the highest bit: removed by C5.
    private var key: UInt64
    /// The outcome, and above it the lines since the first of the chunk.
    private var outcomeAndLine: UInt64
    private let identifier: UInt64

    /// The most lines that a record may lie after the first of its chunk.
    static let farthestLine = 1 << (64 - Int(Outcome.bits)) - 1

    /// - Parameters:
    ///   - service: 0 … 65,535.
    ///   - day: day of the year from 0.
    ///   - line: lines since the first of the chunk, at most `farthestLine`.
    init(
        nhsNumber: UInt64, service: Int, day: Int, recordID: RecordID, outcome: Outcome, line: Int
    ) {
        key = nhsNumber << 25 | UInt64(service) << 9 | UInt64(day)
        outcomeAndLine = outcome.packed | UInt64(line) << Outcome.bits
        identifier = recordID.packed
    }

    var service: Int { Int(key >> 9 & 0xFFFF) }
    var day: Int { Int(key & 0x1FF) }
    var recordID: RecordID { RecordID(packed: identifier) }
    var outcome: Outcome { Outcome(packed: outcomeAndLine) }
    var lineInChunk: Int { Int(outcomeAndLine >> Outcome.bits) }

    /// Equal for records of one patient, service and date; nil without a valid NHS number.
    var patientKey: UInt64? { (key << 1) >> 26 == 0 ? nil : key & ~(1 << 63) }

    /// Equal for records of one service and Record ID, and but for a 64-bit hash's accidents only
    /// for those; nil without a Record ID.
    var recordIDKey: UInt64? {
        if case .missing = recordID { return nil }
        return Scatter.bits(identifier &+ Scatter.bits(UInt64(service) &+ 1))
    }

    var isRemoved: Bool {
        get { key >> 63 == 1 }
        set { key = newValue ? key | 1 << 63 : key & ~(1 << 63) }
    }
}

/// A 64-bit mixer: every bit of the result depends on every bit given, and no two numbers mix alike.
enum Scatter {
    /// - Reference: S. Vigna, "splitmix64" (2015), the finalizer.
    static func bits(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
