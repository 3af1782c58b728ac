import Extract

/// The two forms in which an extract may come.
package enum ExtractFormat: String, Sendable, CaseIterable {
    case csv, xml
}

/// Turns answer sheets into the text of an extract.
struct ExtractText {
    let format: ExtractFormat
    let year: Int
    /// The columns, or the questions that are asked, in order.
    let entries: [DataDictionary.Entry]

    var fileName: String { "patients.\(format.rawValue)" }

    func begin(_ bytes: inout [UInt8]) {
        switch format {
        case .csv:
            // As in real exports: a misspelt column, another name for the age, blank columns at the
            // end, and a column that no question owns.
            for entry in entries {
                switch entry.field {
                case .fractureType: append("1.10 TypeOfFractue", to: &bytes)
                case .ageAtFracture: append("Age Frac diagnosed", to: &bytes)
                default: append(entry.column, to: &bytes)
                }
                bytes.append(UInt8(ascii: ","))
            }
            append("FLS16WeekAss,,\n", to: &bytes)
        case .xml:
            append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", to: &bytes)
            append("<flsdb-extract version=\"3\" year=\"\(year)\">\n", to: &bytes)
        }
    }

    func add(_ sheet: AnswerSheet, to bytes: inout [UInt8]) {
        switch format {
        case .csv: addRow(sheet, to: &bytes)
        case .xml: addPatient(sheet, to: &bytes)
        }
    }

    func end(_ bytes: inout [UInt8]) {
        if format == .xml { append("</flsdb-extract>\n", to: &bytes) }
    }

    private func addRow(_ sheet: AnswerSheet, to bytes: inout [UInt8]) {
        for entry in entries {
            let answer = sheet[entry.field]
            if entry.kind == .text {
                appendQuoted(answer, to: &bytes)
            } else {
                append(answer, to: &bytes)
            }
            bytes.append(UInt8(ascii: ","))
        }
        append(",,\n", to: &bytes)
    }

    private func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        let special = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        }
        guard special else { return append(text, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func addPatient(_ sheet: AnswerSheet, to bytes: inout [UInt8]) {
        append("<patient id=\"", to: &bytes)
        appendEscaped(sheet[.recordID], to: &bytes)
        append("\" fls=\"", to: &bytes)
        appendEscaped(sheet[.serviceCode], to: &bytes)
        append("\">", to: &bytes)
        for entry in entries where entry.field != .recordID && entry.field != .serviceCode {
            let answer = sheet[entry.field]
            if answer.isEmpty { continue }
            append("<q n=\"", to: &bytes)
            append(entry.field.question, to: &bytes)
            append("\">", to: &bytes)
            appendEscaped(answer, to: &bytes)
            append("</q>", to: &bytes)
        }
        append("</patient>\n", to: &bytes)
    }

    private func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
        let special = text.utf8.contains { byte in
            byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "\"")
        }
        guard special else { return append(text, to: &bytes) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;", to: &bytes)
            case UInt8(ascii: "<"): append("&lt;", to: &bytes)
            case UInt8(ascii: ">"): append("&gt;", to: &bytes)
            case UInt8(ascii: "\""): append("&quot;", to: &bytes)
            default: bytes.append(byte)
            }
        }
    }

    private func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: text.utf8)
    }
}
