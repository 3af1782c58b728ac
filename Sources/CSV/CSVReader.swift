/// Reads RFC 4180 records one after the other from a source of bytes, in constant memory.
///
/// A record's fields are ranges in the reader's own buffer: nothing is allocated for a row or a
/// field. They are valid until the next call of `next()`. LF and CRLF end a record, empty lines are
/// passed over, a UTF-8 byte order mark is dropped, and a quote inside an unquoted field is text.
///
/// - Reference: Y. Shafranovich, RFC 4180 (2005), section 2.
package struct CSVReader: ~Copyable {
    /// Fills the buffer from its start and returns how many bytes came; 0 at the end, below 0 when
    /// the source cannot be read.
    package typealias Source = (UnsafeMutableRawBufferPointer) -> Int

    /// The file's name in errors.
    package let file: String
    /// The line on which the current record begins, from 1.
    package private(set) var line = 0
    /// The number of fields of the current record.
    package private(set) var count = 0
    /// True while the block in hand, or the one before it, holds a byte outside ASCII.
    package private(set) var mayHoldNonASCII = false

    private let source: Source
    private let limits: CSVLimits
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private let bounds: UnsafeMutablePointer<(start: Int, end: Int)>
    private var position = 0
    private var end = 0
    private var atEnd = false
    private var nextLine = 1
    private var headerCount: Int?
    private var doubledFields: [Int] = []

    package init(file: String, limits: CSVLimits = CSVLimits(), source: @escaping Source) {
        self.file = file
        self.limits = limits
        self.source = source
        capacity = limits.blockBytes * 2
        bytes = .allocate(capacity: capacity + 1)
        bounds = .allocate(capacity: limits.columns)
        bytes[0] = Self.lineFeed
    }

    deinit {
        bytes.deallocate()
        bounds.deallocate()
    }

    /// The bytes of one field of the current record, with its quotes taken off.
    package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(index >= 0 && index < count, "no such field in this record")
        let bound = bounds[index]
        return UnsafeBufferPointer(start: bytes + bound.start, count: bound.end - bound.start)
    }

    /// Moves to the next record; false where the file has ended.
    package mutating func next() throws(CSVError) -> Bool {
        if nextLine == 1 && position == 0 { try dropByteOrderMark() }
        while true {
            guard try passEmptyLines() else {
                count = 0
                return false
            }
            line = nextLine
            if try readRecord() {
                if headerCount == nil { headerCount = count }
                return true
            }
            try refill()
        }
    }
}

// MARK: - One record

extension CSVReader {
    private static var lineFeed: UInt8 { 0x0A }
    private static var carriageReturn: UInt8 { 0x0D }
    private static var comma: UInt8 { 0x2C }
    private static var quote: UInt8 { 0x22 }

    /// Reads the record at `position`; false where the buffer ends before the record does.
    private mutating func readRecord() throws(CSVError) -> Bool {
        let bytes = self.bytes
        let end = self.end
        var at = position
        var fields = 0
        var lines = 0
        doubledFields.removeAll(keepingCapacity: true)
        while true {
            guard fields < limits.columns else {
                throw .tooManyColumns(file: file, line: line)
            }
            let start: Int
            var stop: Int
            if bytes[at] == Self.quote && at < end {
                guard let field = try readQuoted(at, lines: &lines) else { return false }
                start = at + 1
                stop = field.stop
                at = field.after
                if field.hasDoubledQuotes { doubledFields.append(fields) }
            } else {
                start = at
                // The byte after the last one in the buffer is always a line feed.
                while true {
                    let byte = bytes[at]
                    if byte <= Self.comma
                        && (byte == Self.comma || byte == Self.lineFeed || byte == 0)
                    {
                        break
                    }
                    at += 1
                }
                stop = at
                if bytes[at] == Self.lineFeed && stop > start
                    && bytes[stop - 1] == Self.carriageReturn
                {
                    stop -= 1
                }
            }
            if at - start > limits.fieldBytes { throw .fieldTooLong(file: file, line: line) }
            bounds[fields] = (start, stop)
            fields += 1
            if at >= end {
                guard atEnd else { return false }
                if let headerCount, fields < headerCount {
                    throw .cutLastLine(file: file, line: line)
                }
                position = end
                break
            }
            if bytes[at] == Self.comma {
                at += 1
                continue
            }
            if bytes[at] == 0 { throw .nulByte(file: file, line: line + lines) }
            position = at + 1
            lines += 1
            break
        }
        nextLine = line + lines
        count = fields
        for field in doubledFields { undouble(field) }
        return true
    }

    /// Reads the quoted field whose opening quote is at `opening`.
    ///
    /// - Returns: where its text stops and the place of the comma or line feed after it; nil where
    ///   the buffer ends first.
    private func readQuoted(
        _ opening: Int, lines: inout Int
    ) throws(CSVError) -> (stop: Int, after: Int, hasDoubledQuotes: Bool)? {
        let firstLine = line + lines
        var at = opening + 1
        var hasDoubledQuotes = false
        var breaks = 0
        while at < end {
            let byte = bytes[at]
            if byte == Self.quote {
                if at + 1 == end && !atEnd { return nil }
                guard bytes[at + 1] == Self.quote && at + 1 < end else { break }
                hasDoubledQuotes = true
                at += 1
            } else if byte == Self.lineFeed {
                breaks += 1
            } else if byte == 0 {
                throw .nulByte(file: file, line: firstLine + breaks)
            }
            at += 1
        }
        if at - opening > limits.fieldBytes { throw .fieldTooLong(file: file, line: firstLine) }
        guard at < end else {
            if atEnd { throw .endsInsideQuote(file: file, line: firstLine) }
            return nil
        }
        var after = at + 1
        if bytes[after] == Self.carriageReturn && after < end {
            if after + 1 == end && !atEnd { return nil }
            if bytes[after + 1] == Self.lineFeed { after += 1 }
        }
        guard bytes[after] == Self.comma || bytes[after] == Self.lineFeed else {
            throw .textAfterQuote(file: file, line: firstLine + breaks)
        }
        lines += breaks
        return (at, after, hasDoubledQuotes)
    }

    /// Turns each `""` of a field into `"`, in place.
    private func undouble(_ field: Int) {
        let (start, stop) = bounds[field]
        var from = start
        var to = start
        while from < stop {
            bytes[to] = bytes[from]
            if bytes[from] == Self.quote { from += 1 }
            from += 1
            to += 1
        }
        bounds[field].end = to
    }
}

// MARK: - The buffer

extension CSVReader {
    /// Moves `position` to the next record's first byte; false where the file has ended.
    private mutating func passEmptyLines() throws(CSVError) -> Bool {
        while true {
            if position == end {
                if atEnd { return false }
                try refill()
            } else if bytes[position] == Self.lineFeed {
                position += 1
                nextLine += 1
            } else if bytes[position] == Self.carriageReturn && position + 1 == end && !atEnd {
                try refill()
            } else if bytes[position] == Self.carriageReturn
                && bytes[position + 1] == Self.lineFeed
            {
                position = min(position + 2, end)
                nextLine += 1
            } else {
                return true
            }
        }
    }

    private mutating func dropByteOrderMark() throws(CSVError) {
        while end < 3 && !atEnd { try refill() }
        if end >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { position = 3 }
    }

    /// Keeps the bytes from `position` on and adds the next block of the source after them.
    private mutating func refill() throws(CSVError) {
        let kept = end - position
        if kept > limits.recordBytes { throw .fieldTooLong(file: file, line: nextLine) }
        if capacity - kept < limits.blockBytes {
            let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + 1)
            grown.update(from: bytes + position, count: kept)
            bytes.deallocate()
            bytes = grown
            capacity *= 2
        } else if position > 0 {
            bytes.update(from: bytes + position, count: kept)
        }
        position = 0
        let came = source(
            UnsafeMutableRawBufferPointer(start: bytes + kept, count: limits.blockBytes))
        if came < 0 { throw .unreadable(file: file) }
        atEnd = came == 0
        end = kept + came
        bytes[end] = Self.lineFeed
        mayHoldNonASCII = holdsNonASCII(from: 0)
    }

    private func holdsNonASCII(from start: Int) -> Bool {
        var seen: UInt8 = 0
        for index in start..<end { seen |= bytes[index] }
        return seen >= 0x80
    }
}
