/// One patient of an XML extract in its plainest form, found without a parser.
///
/// Plain is `<patient id="…" fls="…">`, then `<q n="…">…</q>` any number of times, then
/// `</patient>`, with nothing but spaces between, and texts of ordinary characters and the five
/// entities of XML itself: no comment, section, other attribute or quote. Every plain patient is
/// well-formed and valid under the shipped schema; whatever is not plain is left to the parser.
struct PlainPatient: ~Copyable {
    enum Outcome {
        /// So many bytes hold a plain patient and the spaces after it.
        case plain(length: Int)
        case cut
        case other
    }

    /// A stretch of the bytes given, and the line on which it stands, counted from 0.
    struct Part {
        var start = 0
        var stop = 0
        var line = 0
        /// True where XML's own entities stand in it, as they do in its length.
        var hasEntities = false
    }

    private(set) var id = Part()
    private(set) var service = Part()
    /// The lines in the patient and the spaces after it.
    private(set) var lines = 0
    private(set) var answerCount = 0
    /// Name and text of each answer in turn.
    private let answers: UnsafeMutablePointer<(name: Part, text: Part)>

    private static var mostAnswers: Int { 256 }
    /// Of one value or text; a patient with a longer one is not plain.
    private let mostBytes: Int

    init(mostBytes: Int) {
        self.mostBytes = mostBytes
        answers = .allocate(capacity: Self.mostAnswers)
    }

    deinit { answers.deallocate() }

    func answer(_ index: Int) -> (name: Part, text: Part) { answers[index] }

    /// Looks for a plain patient at the first byte.
    mutating func find(in bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        var scan = PlainScan(bytes: bytes, mostBytes: mostBytes)
        answerCount = 0
        guard scan.take("<patient id=\""), scan.takeValue(&id), scan.take(" fls=\""),
            scan.takeValue(&service), scan.take(">")
        else { return scan.isCut ? .cut : .other }
        scan.takeSpaces()
        while scan.take("<q n=\"") {
            guard answerCount < Self.mostAnswers else { return .other }
            var name = Part()
            var text = Part()
            guard scan.takeValue(&name), scan.take(">"), scan.takeText(&text), scan.take("</q>")
            else { return scan.isCut ? .cut : .other }
            answers[answerCount] = (name, text)
            answerCount += 1
            scan.takeSpaces()
        }
        guard scan.take("</patient>") else { return scan.isCut ? .cut : .other }
        scan.takeSpaces()
        lines = scan.lines
        return .plain(length: scan.at)
    }
}

/// The scan of a plain patient: where it is, and why it stopped.
private struct PlainScan {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    var lines = 0
    /// True where the bytes ended before it could be told what they hold.
    var isCut = false

    private let mostBytes: Int

    init(bytes: UnsafeBufferPointer<UInt8>, mostBytes: Int) {
        self.bytes = bytes
        self.mostBytes = mostBytes
    }

    /// Steps over exactly this text.
    @inline(__always)
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - at >= count else {
            isCut = true
            return false
        }
        for index in 0..<count where bytes[at + index] != text.utf8Start[index] { return false }
        at += count
        return true
    }

    @inline(__always)
    mutating func takeSpaces() {
        while at < bytes.count && bytes[at] <= 0x20 {
            switch bytes[at] {
            case 0x0A: lines += 1
            case 0x20, 0x0D, 0x09: break
            default: return
            }
            at += 1
        }
    }

    /// Steps over an attribute's value and its closing quote.
    @inline(__always)
    mutating func takeValue(_ part: inout PlainPatient.Part) -> Bool {
        guard let first = bytes.baseAddress else { return false }
        let end = first + bytes.count
        var all: UInt8 = 0
        var place = first + at
        while place < end {
            let byte = place.pointee
            if byte == 0x22 {
                part = PlainPatient.Part(start: at, stop: place - first, line: lines)
                at = place - first + 1
                return part.stop - part.start <= mostBytes
                    && (all < 0x80 || isPlainUnicode(part))
            }
            if byte < 0x20 || byte == 0x3C || byte == 0x26 { return false }
            all |= byte
            place += 1
        }
        isCut = true
        return false
    }

    /// Steps over an element's text up to the next tag.
    @inline(__always)
    mutating func takeText(_ part: inout PlainPatient.Part) -> Bool {
        guard let first = bytes.baseAddress else { return false }
        let end = first + bytes.count
        var all: UInt8 = 0
        var hasEntities = false
        var place = first + at
        while place < end {
            let byte = place.pointee
            if byte == 0x3C {
                part = PlainPatient.Part(
                    start: at, stop: place - first, line: lines, hasEntities: hasEntities)
                at = place - first
                return part.stop - part.start <= mostBytes
                    && (all < 0x80 || isPlainUnicode(part))
            }
            if byte < 0x20 {
                if byte == 0x0A { lines += 1 } else if byte != 0x09 { return false }
            } else if byte == 0x26 {
                guard XMLEntity.first(in: bytes, at: place - first) != nil else {
                    isCut = end - place < XMLEntity.mostBytes
                    return false
                }
                hasEntities = true
            } else if byte == 0x5D {
                // ]]> may not stand in a text.
                return false
            }
            all |= byte
            place += 1
        }
        isCut = true
        return false
    }

    /// True for UTF-8 without the two code points that XML forbids there, U+FFFE and U+FFFF.
    private func isPlainUnicode(_ part: PlainPatient.Part) -> Bool {
        let text = UnsafeBufferPointer(rebasing: bytes[part.start..<part.stop])
        guard let text = String(validating: text, as: UTF8.self) else { return false }
        return !text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
    }
}
