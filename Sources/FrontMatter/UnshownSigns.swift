/// Signs in a written text that no page can show: those of control, those of nobody's alphabet, and
/// those that are no character.
package enum UnshownSigns {
    package static let summary = "The file holds signs that no page can show. Remove them."

    /// The first line, from 1, that holds one; nil where none does. Lines end with LF.
    package static func firstLine(in text: String) -> Int? {
        var line = 1
        for scalar in text.unicodeScalars {
            if scalar == "\n" { line += 1 } else if isUnshown(scalar) { return line }
        }
        return nil
    }

    private static func isUnshown(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly every sign of a text: Unicode's tables need not be asked.
        if (" "..."~").contains(scalar) { return false }
        return switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .privateUse, .unassigned, .surrogate: true
        default: false
        }
    }
}
