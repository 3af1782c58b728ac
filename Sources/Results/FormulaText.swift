/// Texts that a spreadsheet would run.
///
/// - Reference: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
package enum FormulaText {
    /// The text with an apostrophe before it where a spreadsheet would run it, as in the CSV
    /// tables, so that it stays text when a sheet is saved as CSV and opened again.
    package static func harmless(_ text: String) -> String {
        isFormula(text) ? "'" + text : text
    }

    /// True for a text that begins with a sign, narrow or wide, or a control character with which a
    /// spreadsheet begins a formula, and is no decimal number.
    static func isFormula(_ text: String) -> Bool {
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
}
