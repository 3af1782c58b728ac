import Templates

/// One thing that a reader can search for: a published name, and where it leads.
struct SearchEntry: Sendable {
    /// As its page names it.
    var title: String
    /// From the root of the site.
    var path: String
    /// What sort of thing it is: `Service`, `Indicator`, `Resource`.
    var kind: String
    /// What tells it from others of its name: code, provider, region. May be empty.
    var place = ""
    /// Further words that lead to it, each once, in the order in which they first stand.
    var words: [String] = []
    /// Of the title: `cy`; empty for English.
    var language = ""

    /// The words of texts in small letters, each once: those of three letters or more that hold no
    /// digit, so that no figure can come into the index, and that the title does not hold already.
    static func words(of texts: [String], beyond title: String) -> [String] {
        var seen = Set(split(title))
        return texts.flatMap(split).filter { word in
            word.count >= 3 && !word.unicodeScalars.contains(where: isNumber)
                && seen.insert(word).inserted
        }
    }

    private static func split(_ text: String) -> [String] {
        text.lowercased().unicodeScalars.split { scalar in
            !isLetter(scalar) && !isNumber(scalar) && !isWithinWord(scalar)
        }.map { String(String.UnicodeScalarView($0)) }
    }

    // Unicode's tables are asked about what is not ASCII only: nearly every text is.

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            : scalar.properties.isAlphabetic
    }

    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType != nil
    }

    /// Accents that follow their letter.
    private static func isWithinWord(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
    }
}
