/// Appends rows of CSV to a buffer: RFC 4180 with line feeds.
///
/// - Reference: Y. Shafranovich, RFC 4180, 2005.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var rowIsEmpty = true

    /// A field that is quoted where it must be; an absent one is empty. A text that a spreadsheet
    /// would run as a formula gets an apostrophe before it, which makes it text there; a number
    /// stays as it is.
    ///
    /// - Reference: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
    mutating func field(_ text: String?) {
        separate()
        guard let text else { return }
        let isFormula = Self.isFormula(text)
        guard isFormula || text.hasByte(where: Self.needsQuotes) else {
            bytes.append(text: text)
            return
        }
        bytes.append(Self.quote)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == Self.quote { bytes.append(Self.quote) }
            bytes.append(byte)
        }
        bytes.append(Self.quote)
    }

    mutating func field(_ number: Int?) {
        separate()
        if let number { bytes.append(number: number) }
    }

    mutating func field<Word: RawRepresentable<String>>(_ word: Word?) {
        separate()
        if let word { bytes.append(text: word.rawValue) }
    }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        rowIsEmpty = true
    }

    private mutating func separate() {
        if !rowIsEmpty { bytes.append(UInt8(ascii: ",")) }
        rowIsEmpty = false
    }

    /// True for a text that begins with a sign, narrow or wide, or a control character with which a
    /// spreadsheet begins a formula, and is no decimal number.
    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        switch first {
        case "-": return !isNumber(text.utf8.dropFirst())
        case "=", "+", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private static func isNumber(_ digits: Substring.UTF8View) -> Bool {
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }

    private static let quote = UInt8(ascii: "\"")

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}
