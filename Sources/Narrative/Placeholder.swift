/// A figure that a text names and does not write: `{{ kpi7.national.percent }}`,
/// `{{ kpi7.national.percent in words }}`, `{{ fixed "80 %" source "NICE QS149" }}`.
package struct Placeholder: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// A figure of the edition, by its name.
        case figure(String, Manner)
        /// A number from elsewhere, and where it was read.
        case fixed(String, source: String)
    }

    /// How a figure is said.
    package enum Manner: String, Sendable, CaseIterable {
        case figures
        /// `just over half`
        case words
        /// `Just over half`: at the start of a sentence.
        case capitalWords
    }

    /// From 1, in the file.
    package var line: Int
    package var content: Content

    static let longestName = 100
    static let longestFixed = 300

    /// What stands between `{{` and `}}`, or a sentence on what is wrong with it.
    static func content(of text: Substring) -> Result<Content, Malformed> {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let name = words.first else {
            return .failure(Malformed("The braces hold nothing. \(howTo)"))
        }
        if name.utf8.elementsEqual("fixed".utf8) { return fixed(text) }
        guard name.utf8.count <= longestName, name.utf8.allSatisfy(isNameByte) else {
            return .failure(Malformed("What stands in the braces is no name of a figure. \(howTo)"))
        }
        switch words.dropFirst().map(String.init) {
        case []: return .success(.figure(String(name), .figures))
        case ["in", "words"]: return .success(.figure(String(name), .words))
        case ["in", "Words"]: return .success(.figure(String(name), .capitalWords))
        default:
            return .failure(
                Malformed(
                    "Behind the figure's name stands what is not understood. Write in words, in Words "
                        + "for a capital letter, or nothing."))
        }
    }

    struct Malformed: Error, Equatable {
        var summary: String

        init(_ summary: String) { self.summary = summary }
    }

    private static let howTo =
        "Write a name such as kpi7.national.percent, or fixed \"80 %\" source \"where it was read\"."

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// `fixed "80 %" source "NICE QS149"`
    private static func fixed(_ text: Substring) -> Result<Content, Malformed> {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        func word(_ part: Substring) -> String { part.filter { !$0.isWhitespace } }
        guard parts.count == 5, word(parts[0]) == "fixed", word(parts[2]) == "source",
            word(parts[4]).isEmpty, [parts[1], parts[3]].allSatisfy({ !word($0).isEmpty }),
            parts[1].utf8.count <= longestFixed, parts[3].utf8.count <= longestFixed
        else {
            return .failure(
                Malformed(
                    "A fixed number needs its source. Write fixed \"80 %\" source \"where it was read\"."
                ))
        }
        return .success(.fixed(String(parts[1]), source: String(parts[3])))
    }
}

/// A text whose figures were taken out, each leaving one sign of its own in its place.
struct PlaceholderText {
    /// Figures of one text: as many as there are signs for them.
    static let most = 1000
    private static let firstSign: UInt32 = 0xE000

    private(set) var text = ""
    private(set) var placeholders: [Placeholder] = []
    /// Line and sentence.
    private(set) var faults: [(line: Int, summary: String)] = []

    /// - Parameter line: the line of the file on which the text begins.
    init(_ source: String, from line: Int) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        for (offset, part) in lines.enumerated() {
            if offset > 0 { text += "\n" }
            add(part, line: line + offset)
        }
    }

    /// The sign that stands for a figure, and back.
    static func sign(_ index: Int) -> Character? {
        Unicode.Scalar(firstSign + UInt32(index)).map { Character($0) }
    }

    static func index(of sign: Unicode.Scalar) -> Int? {
        (firstSign..<firstSign + UInt32(most)).contains(sign.value)
            ? Int(sign.value - firstSign) : nil
    }

    private mutating func add(_ source: Substring, line: Int) {
        var rest = source
        while let open = rest.firstRange(of: "{{") {
            text += rest[..<open.lowerBound]
            let inner = rest[open.upperBound...]
            guard let close = inner.firstRange(of: "}}") else {
                faults.append(
                    (line, "A figure begins with {{ and does not end with }} on the same line."))
                return
            }
            add(inner[..<close.lowerBound], on: line)
            rest = inner[close.upperBound...]
        }
        if rest.firstRange(of: "}}") != nil {
            faults.append((line, "A figure ends with }} and does not begin with {{ on this line."))
        }
        text += rest
    }

    private mutating func add(_ inner: Substring, on line: Int) {
        switch Placeholder.content(of: inner) {
        case .success(let content):
            guard placeholders.count < Self.most, let sign = Self.sign(placeholders.count) else {
                faults.append((line, "The text names more than \(Self.most) figures. Shorten it."))
                return
            }
            text.append(sign)
            placeholders.append(Placeholder(line: line, content: content))
        case .failure(let malformed): faults.append((line, malformed.summary))
        }
    }
}

extension Substring {
    /// The first place where the bytes of `part` stand.
    func firstRange(of part: String) -> Range<Index>? {
        let bytes = Array(part.utf8)
        var start = startIndex
        while start < endIndex {
            if utf8[start...].starts(with: bytes) {
                return start..<utf8.index(start, offsetBy: bytes.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
