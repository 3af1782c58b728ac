import Glibc

/// Passes over the tags of a workbook's parts, which programs write plainly: no comments, no
/// sections of raw text, attributes in double quotes.
///
/// It reads memory that somebody else holds: whoever makes one keeps the bytes until it is done.
struct SheetScanner {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes
    private var position = 0
    /// The name of the tag last passed, without its attributes.
    private var name = 0..<0
    private var attributes = 0..<0
    private(set) var isEnd = false
    private(set) var isSelfClosed = false

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Goes to the next tag; false where there is none.
    mutating func next() throws(ZipFault) -> Bool {
        guard let open = place(of: UInt8(ascii: "<"), from: position) else { return false }
        var first = open + 1
        isEnd = first < bytes.count && bytes[first] == UInt8(ascii: "/")
        if isEnd { first += 1 }
        var end = first
        while end < bytes.count, !Self.endsName(bytes[end]) { end += 1 }
        guard let close = closing(from: end), bytes[first] != UInt8(ascii: "!") else {
            throw ZipFault("a sheet in it is not written as XML of numbers and texts")
        }
        isSelfClosed = close > end && bytes[close - 1] == UInt8(ascii: "/")
        (name, attributes, position) = (first..<end, end..<close, close + 1)
        return true
    }

    /// Bytes of the name of the tag last passed.
    var nameCount: Int { name.count }

    func isNamed(_ wanted: StaticString) -> Bool {
        name.count == wanted.utf8CodeUnitCount && holds(wanted, at: name.lowerBound)
    }

    /// The value of an attribute: `s` of ` t="s"`.
    func attribute(_ wanted: StaticString) -> Bytes? {
        let count = wanted.utf8CodeUnitCount
        var place = attributes.lowerBound
        while place + count + 2 < attributes.upperBound {
            if bytes[place] == UInt8(ascii: " "), bytes[place + count + 1] == UInt8(ascii: "="),
                bytes[place + count + 2] == Self.quote, holds(wanted, at: place + 1)
            {
                let start = place + count + 3
                let end = self.place(of: Self.quote, from: start) ?? start
                return Bytes(rebasing: bytes[start..<end])
            }
            place += 1
        }
        return nil
    }

    /// What stands from here to the next tag.
    func text() -> Bytes {
        let end = place(of: UInt8(ascii: "<"), from: position) ?? bytes.count
        return Bytes(rebasing: bytes[position..<end])
    }

    /// What a cell holds that holds a value and nothing else, `<v>12</v></c>` from here on, which it
    /// passes over; nil for every other cell.
    mutating func onlyValue() -> Bytes? {
        let start = position + 3
        guard start < bytes.count, holds("<v>", at: position),
            let end = place(of: UInt8(ascii: "<"), from: start), end + 8 <= bytes.count,
            holds("</v></c>", at: end)
        else { return nil }
        position = end + 8
        return Bytes(rebasing: bytes[start..<end])
    }

    /// Where the tag ends whose name ends at `start`: the first `>` that no value holds.
    private func closing(from start: Int) -> Int? {
        var (place, isInValue) = (start, false)
        while place < bytes.count {
            if bytes[place] == Self.quote {
                isInValue.toggle()
            } else if bytes[place] == UInt8(ascii: ">"), !isInValue {
                return place
            }
            place += 1
        }
        return nil
    }

    private func place(of byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// - Precondition: as many bytes stand there.
    private func holds(_ wanted: StaticString, at place: Int) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        return memcmp(base + place, wanted.utf8Start, wanted.utf8CodeUnitCount) == 0
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static let quote = UInt8(ascii: "\"")
}

extension ZipArchive.Part {
    /// Calls `body` at every tag of the part.
    func forEachTag(_ body: (inout SheetScanner) throws(ZipFault) -> Void) throws(ZipFault) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(ZipFault) in
            var scanner = SheetScanner(bytes)
            while try scanner.next() { try body(&scanner) }
        }
    }
}
