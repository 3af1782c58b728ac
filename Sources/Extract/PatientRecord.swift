/// One patient's answers, typed. Lives only while the extract is read; nothing published holds one.
///
/// Every answer is one `Int32` whose meaning the field's kind gives:
/// - a code or list of codes: a set of bits, bit *n* for the *n*-th code of the field in
///   `Data/dictionary/codes.csv`; 0 is missing ("Don't know" keeps its own bit and is treated as
///   missing by the rules, through `DataDictionary.unknown(_:)`)
/// - a date: days since 1970-01-01 (`Day`); `missing` where blank or unreadable
/// - a number: hundredths (height 162.5 cm is 16250, age 78 is 7800); `missing` likewise
/// - text (postcode, free text): 1 where something stands there, 0 where not; the text is not kept
package struct PatientRecord: Sendable {
    /// The value of a date or number that is blank or unreadable.
    package static let missing = Int32.min

    /// The line on which the record begins, from 1.
    package var line = 0
    package var recordID = RecordID.missing
    /// Index into the service codes that the reader was given; nil where blank or unknown.
    package var service: Int?
    /// The ten digits as a number; 0 where blank or failing its check digit.
    package var nhsNumber: UInt64 = 0

    /// Bit *n* stands for `EXT-n`: what reading the record found.
    package var faults: UInt64 = 0

    /// Every answer, by the raw value of its field. Reading many of them is fastest through one
    /// `span` of a copy.
    @usableFromInline package var answers = InlineArray<48, Int32>(repeating: 0)

    package init() {}

    @inlinable package subscript(field: Field) -> Int32 {
        get { answers[Int(field.rawValue)] }
        set { answers[Int(field.rawValue)] = newValue }
    }
}

/// A record's own number within its service's files, kept in 8 bytes.
///
/// Ordering follows the numbers where both are numbers. Two identifiers that are not numbers are
/// told apart by a 64-bit hash; which is the higher is settled by reading them again.
package enum RecordID: Sendable, Hashable {
    case missing
    /// Digits only, below 2^62.
    case number(UInt64)
    /// Anything else: 62 bits of a hash of its bytes.
    case text(UInt64)
}

extension RecordID {
    /// The identifier in 8 bytes; equal identifiers have equal ones, and numbers keep their order.
    package var packed: UInt64 {
        switch self {
        case .number(let number): number
        case .text(let hash): 1 << 62 | hash
        case .missing: .max
        }
    }

    package init(packed: UInt64) {
        switch packed >> 62 {
        case 0: self = .number(packed)
        case 1: self = .text(packed & ~(1 << 62))
        default: self = .missing
        }
    }
}
