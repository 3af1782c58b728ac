/// Fills the buffer from its start and returns how many bytes came; 0 at the end, below 0 when the
/// source cannot be read.
package typealias CSVSource = (UnsafeMutableRawBufferPointer) -> Int

enum CSVByte {
    static var lineFeed: UInt8 { 0x0A }
    static var carriageReturn: UInt8 { 0x0D }
    static var comma: UInt8 { 0x2C }
    static var quote: UInt8 { 0x22 }
}

/// The bytes in hand and the places of their separators.
///
/// After the last byte there is always a line feed, which is not the file's, and it counts as the
/// last separator; so no search needs to look for the end.
struct CSVBuffer: ~Copyable {
    /// What stands at the beginning of a line.
    enum LineStart { case emptyLine(length: Int), record, end, unknown }

    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var end = 0
    private(set) var atEnd = false
    private(set) var hasBegun = false
    /// The first byte that no record has taken yet, and the number of the separator at or after it.
    private(set) var position = 0
    private(set) var mark = 0

    private let source: CSVSource
    private let blockBytes: Int
    private var capacity: Int
    private var separators: UnsafeMutablePointer<UInt32>
    /// The search for separators reads this much beyond the end.
    private static var margin: Int { 65 }

    init(source: @escaping CSVSource, blockBytes: Int) {
        self.source = source
        self.blockBytes = blockBytes
        capacity = blockBytes * 2
        (bytes, separators) = Self.room(capacity)
        bytes[0] = CSVByte.lineFeed
        separators[0] = 0
    }

    deinit {
        bytes.deallocate()
        separators.deallocate()
    }

    /// Bytes that no record has taken yet.
    var kept: Int { end - position }

    /// The place of the separator with this number; the end where there is no such separator.
    @inline(__always)
    func separator(_ number: Int) -> Int { Int(separators[number]) }

    mutating func move(to position: Int, mark: Int) {
        self.position = position
        self.mark = mark
    }

    var lineStart: LineStart {
        if position == end { return atEnd ? .end : .unknown }
        if bytes[position] == CSVByte.lineFeed { return .emptyLine(length: 1) }
        guard bytes[position] == CSVByte.carriageReturn else { return .record }
        if position + 1 == end { return atEnd ? .emptyLine(length: 1) : .unknown }
        return bytes[position + 1] == CSVByte.lineFeed ? .emptyLine(length: 2) : .record
    }

    /// Passes an empty line of so many bytes.
    mutating func pass(_ length: Int) {
        position += length
        if bytes[position - 1] == CSVByte.lineFeed { mark += 1 }
    }

    mutating func dropByteOrderMark() {
        if end >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { position = 3 }
    }

    /// Keeps the bytes from `position` on and adds the next block of the source after them; false
    /// where the source cannot be read.
    mutating func refill() -> Bool {
        hasBegun = true
        let kept = self.kept
        if capacity - kept < blockBytes {
            capacity *= 2
            let grown = Self.room(capacity)
            grown.bytes.update(from: bytes + position, count: kept)
            bytes.deallocate()
            separators.deallocate()
            (bytes, separators) = grown
        } else if position > 0 {
            bytes.update(from: bytes + position, count: kept)
        }
        let came = source(UnsafeMutableRawBufferPointer(start: bytes + kept, count: blockBytes))
        atEnd = came <= 0
        end = kept + max(0, came)
        bytes[end] = CSVByte.lineFeed
        move(to: 0, mark: 0)
        let found = Separators.find(in: bytes, count: end, places: separators)
        separators[found] = UInt32(end)
        return came >= 0
    }

    private static func room(
        _ capacity: Int
    ) -> (bytes: UnsafeMutablePointer<UInt8>, separators: UnsafeMutablePointer<UInt32>) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + margin)
        bytes.initialize(repeating: 0, count: capacity + margin)
        return (bytes, .allocate(capacity: capacity + margin))
    }
}
