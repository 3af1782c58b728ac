/// Appends rows of CSV to a buffer: RFC 4180 with line feeds.
///
/// - Reference: Y. Shafranovich, RFC 4180, 2005.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var rowIsEmpty = true

    /// A field that is quoted where it must be; an absent one is empty.
    mutating func field(_ text: String?) {
        separate()
        guard let text else { return }
        let needsQuotes = text.utf8.contains { Self.special.contains($0) }
        guard needsQuotes else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(Self.quote)
        for byte in text.utf8 {
            if byte == Self.quote { bytes.append(Self.quote) }
            bytes.append(byte)
        }
        bytes.append(Self.quote)
    }

    mutating func field(_ number: Int?) {
        separate()
        if let number { bytes.append(contentsOf: String(number).utf8) }
    }

    mutating func field<Word: RawRepresentable<String>>(_ word: Word?) {
        separate()
        if let word { bytes.append(contentsOf: word.rawValue.utf8) }
    }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        rowIsEmpty = true
    }

    private mutating func separate() {
        if !rowIsEmpty { bytes.append(UInt8(ascii: ",")) }
        rowIsEmpty = false
    }

    private static let quote = UInt8(ascii: "\"")
    private static let special: [UInt8] = [
        quote, UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
    ]
}
