/// Appends rows of CSV to a buffer: RFC 4180 with line feeds.
///
/// - Reference: Y. Shafranovich, RFC 4180, 2005.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = []
    private var rowIsEmpty = true

    package init() {}

    /// A field that is quoted where it must be; an absent one is empty. A text that a spreadsheet
    /// would run as a formula gets an apostrophe before it, which makes it text there; a number
    /// stays as it is.
    ///
    /// - Reference: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
    package mutating func field(_ text: String?) {
        separate()
        guard let text else { return }
        let isFormula = FormulaText.isFormula(text)
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

    package mutating func field(_ number: Int?) {
        separate()
        if let number { bytes.append(number: number) }
    }

    mutating func field(_ cell: TableCell) {
        switch cell {
        case .absent: separate()
        case .whole(let number): field(number)
        case .text(let text): field(text)
        }
    }

    package mutating func field<Word: RawRepresentable<String>>(_ word: Word?) {
        separate()
        if let word { bytes.append(text: word.rawValue) }
    }

    package mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        rowIsEmpty = true
    }

    private mutating func separate() {
        if !rowIsEmpty { bytes.append(UInt8(ascii: ",")) }
        rowIsEmpty = false
    }

    private static let quote = UInt8(ascii: "\"")

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}
