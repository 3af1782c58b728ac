/// A line of a document, in which literal text between square brackets, or double angle brackets, is
/// for the local team to write: it is shown red, and with its brackets.
///
/// Text that is interpolated is never read for brackets.
package struct WordLine: Sendable, ExpressibleByStringInterpolation {
    package enum Run: Sendable, Equatable {
        case text(String)
        case strong(String)
        /// With its brackets.
        case local(String)
        case link(String, to: String)
    }

    package var runs: [Run]

    package init(_ runs: [Run]) { self.runs = runs }

    package init(stringLiteral value: String) {
        var interpolation = Interpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.appendLiteral(value)
        runs = interpolation.runs
    }

    package init(stringInterpolation: Interpolation) { runs = stringInterpolation.runs }

    /// Text as it is, without any mark.
    package init(plain text: String) { runs = [.text(text)] }

    /// Text that the local team must check: the brackets are set here.
    package init(local text: String) { runs = [.local("[\(text)]")] }

    /// Words alone, as a reader hears them.
    package var text: String {
        runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .local(let text), .link(let text, _): text
            }
        }.joined()
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var runs: [Run] = []
        private var isLocal = false

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            var part = ""
            var last: Character?
            for character in literal {
                let isDouble = character == last
                last = isDouble ? nil : character
                part.append(character)
                if !isLocal, character == "[" || character == "<" && isDouble {
                    let mark = character == "[" ? "[" : "<<"
                    append(String(part.dropLast(mark.count)))
                    (part, isLocal) = (mark, true)
                } else if isLocal, character == "]" || character == ">" && isDouble {
                    append(part)
                    (part, isLocal) = ("", false)
                }
            }
            append(part)
        }

        package mutating func appendInterpolation(_ text: String) { append(text) }

        package mutating func appendInterpolation(_ line: WordLine) { runs += line.runs }

        package mutating func appendInterpolation(strong text: String) {
            runs.append(.strong(text))
        }

        package mutating func appendInterpolation(_ text: String, to address: String) {
            runs.append(address.hasPrefix("https://") ? .link(text, to: address) : .text(text))
        }

        private mutating func append(_ text: String) {
            guard !text.isEmpty else { return }
            if isLocal, case .local(let before) = runs.last, !before.hasSuffix("]"),
                !before.hasSuffix(">>")
            {
                runs[runs.count - 1] = .local(before + text)
            } else {
                runs.append(isLocal ? .local(text) : .text(text))
            }
        }
    }
}
