/// One question's codes, ready to be looked up by the bytes of an answer.
struct AnswerCodes: Sendable {
    private let table: CodeTable
    /// Every spelling in small letters with its code's place, names before aliases.
    private let spellings: [(folded: [UInt8], code: Int32)]

    init(_ codes: [DataDictionary.Code]) {
        table = CodeTable(codes.map(\.name))
        let places = codes.enumerated()
        spellings =
            places.map { (Self.folded(Array($1.name.utf8)), Int32($0)) }
            + places.flatMap { place, code in
                code.aliases.map { (Self.folded(Array($0.utf8)), Int32(place)) }
            }
    }

    /// The place of the code with exactly these bytes, or -1.
    @inline(__always)
    func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { table.value(of: bytes) }

    /// The place of the code that is meant by an alias, or by other capitals of ASCII letters.
    func mend(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        spellings.first { spelling in
            spelling.folded.count == bytes.count
                && zip(spelling.folded, bytes).allSatisfy { $0 == Self.folded($1) }
        }?.code
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func folded(_ bytes: [UInt8]) -> [UInt8] { bytes.map { folded($0) } }
}
