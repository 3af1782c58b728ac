/// Reads what somebody typed into a field as a number: digits, at most one full stop, commas
/// between thousands, a sign, spaces around it. No exponent, no infinity.
enum NumberReading {
    /// No input needs more.
    static let mostCharacters = 32

    enum Fault: Error { case blank, notNumber, tooLong }

    static func number(_ text: String) throws(Fault) -> Double {
        let bytes = Array(text.utf8).drop { $0 <= 0x20 }
        let trimmed = Array(bytes.reversed().drop { $0 <= 0x20 }.reversed())
        guard !trimmed.isEmpty else { throw .blank }
        guard trimmed.count <= mostCharacters else { throw .tooLong }
        var digits: [UInt8] = []
        var stops = 0
        for (place, byte) in trimmed.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "-") where place == 0: digits.append(byte)
            case UInt8(ascii: ",") where place > 0 && stops == 0: continue
            case UInt8(ascii: "."):
                stops += 1
                digits.append(byte)
            default: throw .notNumber
            }
        }
        guard stops <= 1, digits.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
            let number = Double(String(decoding: digits, as: UTF8.self))
        else { throw .notNumber }
        return number
    }
}
