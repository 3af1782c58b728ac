/// Lines as runs of WordprocessingML.
///
/// - Reference: ECMA-376, part 1, 17.3.2.
struct WordRuns {
    /// Addresses that the document leads to, each once; `rLink1` is the first.
    private(set) var addresses: [String] = []

    mutating func runs(_ line: WordLine) -> Markup {
        var runs = Markup()
        for run in line.runs {
            switch run {
            case .text(let text): runs += "<w:r>\(wordText(text))</w:r>"
            case .strong(let text):
                runs += "<w:r><w:rPr><w:b/></w:rPr>\(wordText(text))</w:r>"
            case .local(let text):
                runs += """
                    <w:r><w:rPr><w:rStyle w:val="Local"/></w:rPr>\(wordText(text))</w:r>
                    """
            case .link(let text, let address):
                runs += """
                    <w:hyperlink r:id="rLink\(number(of: address))" w:history="1">\
                    <w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>\(wordText(text))</w:r>\
                    </w:hyperlink>
                    """
            }
        }
        return runs
    }

    private mutating func number(of address: String) -> Int {
        if let place = addresses.firstIndex(where: { $0.utf8.elementsEqual(address.utf8) }) {
            return place + 1
        }
        addresses.append(address)
        return addresses.count
    }
}

/// Text as a document can hold it: what XML has no way to write becomes U+FFFD.
///
/// - Reference: W3C, XML 1.0, production 2.
func wordText(_ text: String) -> Markup {
    """
    <w:t xml:space="preserve">\(held(text))</w:t>
    """
}

func held(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isHeld($0) }) else { return text }
    var held = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { held.append(isHeld(scalar) ? scalar : "\u{FFFD}") }
    return String(held)
}

private func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
}
