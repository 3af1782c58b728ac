import XML

/// The patients of an XML extract, one after the other.
///
/// libxml2 reads and validates the file, but for plain patients: while it rests between two
/// patients, those that are plain go straight to the decoder, and are left out of what it is fed.
/// A valid file without some of its patients is as valid as with them, so that every fault is found
/// where it stands.
struct PatientStream: ~Copyable {
    private let blocks: FileBlocks
    private let file: String
    private let patients: XMLPatients
    private let feed: XMLStreamFeed
    private let maySkipParser: Bool

    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    private var end = 0
    private var atEnd = false
    private var plain: PlainPatient

    private static var blockBytes: Int { 1 << 18 }

    init(
        blocks: FileBlocks, file: String, patients: XMLPatients, feed: XMLStreamFeed,
        maySkipParser: Bool, fieldBytes: Int
    ) {
        self.blocks = blocks
        self.file = file
        self.patients = patients
        self.feed = feed
        self.maySkipParser = maySkipParser
        plain = PlainPatient(mostBytes: fieldBytes)
        buffer = .allocate(capacity: Self.blockBytes * 2)
    }

    deinit { buffer.deallocate() }

    mutating func read() throws {
        try refill()
        while true {
            try feedUpToNextPatient()
            if position == end && atEnd { return try feed.finish() }
            if maySkipParser && patients.depth == 1 && feed.isAtRest { try readPlainPatients() }
        }
    }

    /// Feeds the parser up to the next place where a patient may begin.
    private mutating func feedUpToNextPatient() throws {
        let tag: StaticString = "<patient"
        var next = position + 1
        while true {
            while next + tag.utf8CodeUnitCount <= end {
                if buffer[next] == 0x3C && begins(tag, at: next) {
                    return try feedParser(upTo: next)
                }
                next += 1
            }
            // The last bytes may be the beginning of the tag.
            try feedParser(upTo: atEnd ? end : max(position, min(next, end)))
            if atEnd { return }
            try refill()
            next = position
        }
    }

    private func begins(_ text: StaticString, at place: Int) -> Bool {
        (0..<text.utf8CodeUnitCount).allSatisfy { buffer[place + $0] == text.utf8Start[$0] }
    }

    private mutating func feedParser(upTo place: Int) throws {
        try feed.add(
            UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[position..<place])))
        position = place
    }

    /// Reads plain patients until one is not, or the bytes in hand do not hold a whole one.
    private mutating func readPlainPatients() throws {
        var line = feed.line
        while true {
            let bytes = UnsafeBufferPointer(rebasing: buffer[position..<end])
            switch plain.find(in: bytes) {
            case .plain(let length):
                try patients.take(plain, in: bytes, line: line)
                position += length
                line += plain.lines
                feed.passOver(lines: plain.lines)
            case .cut where !atEnd && end - position < Self.blockBytes: try refill()
            case .cut, .other: return
            }
        }
    }

    /// Keeps what is in hand and reads the next block after it.
    private mutating func refill() throws {
        let kept = end - position
        let start = UnsafeMutableRawBufferPointer(buffer)
        if position > 0 {
            start.copyMemory(
                from: UnsafeRawBufferPointer(
                    rebasing: UnsafeRawBufferPointer(start)[position..<end]))
        }
        position = 0
        let came = blocks.read(
            into: UnsafeMutableRawBufferPointer(rebasing: start[kept..<kept + Self.blockBytes]))
        if came < 0 { throw XMLStreamError.unreadable(file: file) }
        end = kept + came
        atEnd = came == 0
    }
}
