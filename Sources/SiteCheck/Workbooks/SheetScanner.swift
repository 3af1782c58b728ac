/// Passes over the tags of a workbook's parts, which programs write plainly: no comments, no
/// sections of raw text, attributes in double quotes.
struct SheetScanner {
    let bytes: [UInt8]
    private(set) var position = 0
    /// The name of the tag last passed, without its attributes.
    private(set) var name: Range<Int> = 0..<0
    private(set) var attributes: Range<Int> = 0..<0
    private(set) var isEnd = false
    private(set) var isSelfClosed = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Goes to the next tag; false where there is none.
    mutating func next() throws(ZipFault) -> Bool {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        guard position < bytes.count else { return false }
        var place = position + 1
        isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
        if isEnd { place += 1 }
        let first = place
        while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
        name = first..<place
        let start = place
        var isQuoted = false
        while place < bytes.count, isQuoted || bytes[place] != UInt8(ascii: ">") {
            if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            place += 1
        }
        guard place < bytes.count, bytes[first] != UInt8(ascii: "!") else {
            throw ZipFault("a sheet in it is not written as XML of numbers and texts")
        }
        isSelfClosed = place > start && bytes[place - 1] == UInt8(ascii: "/")
        attributes = start..<place
        position = place + 1
        return true
    }

    func isNamed(_ wanted: StaticString) -> Bool {
        name.count == wanted.utf8CodeUnitCount
            && bytes[name].elementsEqual(
                UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount))
    }

    /// The value of an attribute: `s` of ` t="s"`.
    func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
        let count = name.utf8CodeUnitCount
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: count)
        var place = attributes.lowerBound
        while place + count + 2 < attributes.upperBound {
            if bytes[place] == UInt8(ascii: " "), bytes[place + 1] == wanted[0],
                bytes[place + count + 1] == UInt8(ascii: "="),
                bytes[place + count + 2] == UInt8(ascii: "\""),
                bytes[(place + 1)...(place + count)].elementsEqual(wanted)
            {
                let value = bytes[(place + count + 3)..<attributes.upperBound]
                return value.prefix { $0 != UInt8(ascii: "\"") }
            }
            place += 1
        }
        return nil
    }

    /// What stands from here to the next tag.
    func text() -> ArraySlice<UInt8> {
        bytes[position...].prefix { $0 != UInt8(ascii: "<") }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
