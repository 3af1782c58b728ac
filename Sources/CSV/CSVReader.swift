/// Reads RFC 4180 records one after the other from a source of bytes, in constant memory.
///
/// A record's fields are ranges in the reader's own buffer: nothing is allocated for a row or a
/// field. They are valid until the next call of `next()`. LF and CRLF end a record, empty lines are
/// passed over, a UTF-8 byte order mark is dropped, and a quote inside an unquoted field is text.
///
/// - Reference: Y. Shafranovich, RFC 4180 (2005), section 2.
package struct CSVReader: ~Copyable {
    /// The file's name in errors.
    package let file: String
    /// The current record. Its fields are valid until the next call of `next()`.
    package private(set) var row: CSVRow

    private let limits: CSVLimits
    private var buffer: CSVBuffer
    private let bounds: UnsafeMutablePointer<CSVRow.Bound>
    private let isLaterPart: Bool
    private var nextLine: Int
    private var headerCount: Int?
    private var doubledFields: [Int] = []

    /// - Parameter earlier: where the source is a later part of a file, what came before it.
    package init(
        file: String, limits: CSVLimits = CSVLimits(), after earlier: CSVPart? = nil,
        source: @escaping CSVSource
    ) {
        self.file = file
        self.limits = limits
        isLaterPart = earlier != nil
        nextLine = earlier?.nextLine ?? 1
        headerCount = earlier?.headerCount
        buffer = CSVBuffer(source: source, blockBytes: limits.blockBytes)
        bounds = .allocate(capacity: limits.columns)
        row = CSVRow(bytes: buffer.bytes, bounds: bounds)
    }

    deinit { bounds.deallocate() }

    /// The line on which the current record begins, from 1.
    package var line: Int { row.line }
    /// The number of fields of the current record.
    package var count: Int { row.count }

    /// The bytes of one field of the current record, with its quotes taken off.
    package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(index >= 0 && index < row.count, "no such field in this record")
        let bound = row.bounds[index]
        return UnsafeBufferPointer(start: row.bytes + bound.start, count: bound.stop - bound.start)
    }

    /// Moves to the next record; false where the file has ended.
    package mutating func next() throws(CSVError) -> Bool {
        if !buffer.hasBegun { try begin() }
        while true {
            guard try passEmptyLines() else {
                row.count = 0
                return false
            }
            row.line = nextLine
            if try readRecord() {
                if headerCount == nil { headerCount = count }
                return true
            }
            try refill()
        }
    }

    private mutating func begin() throws(CSVError) {
        while buffer.end < 3 && !buffer.atEnd { try refill() }
        if !isLaterPart { buffer.dropByteOrderMark() }
    }

    private mutating func refill() throws(CSVError) {
        if buffer.kept > limits.recordBytes { throw .fieldTooLong(file: file, line: nextLine) }
        guard buffer.refill() else { throw .unreadable(file: file) }
        row.bytes = UnsafePointer(buffer.bytes)
    }

    /// Moves to the next record's first byte; false where the file has ended.
    private mutating func passEmptyLines() throws(CSVError) -> Bool {
        while true {
            switch buffer.lineStart {
            case .emptyLine(let length):
                buffer.pass(length)
                nextLine += 1
            case .record: return true
            case .end: return false
            case .unknown: try refill()
            }
        }
    }
}

// MARK: - One record

extension CSVReader {
    /// Reads the record at the buffer's position; false where the buffer ends before it does.
    private mutating func readRecord() throws(CSVError) -> Bool {
        let bytes = buffer.bytes
        let end = buffer.end
        var at = buffer.position
        var mark = buffer.mark
        var fields = 0
        var lines = 0
        doubledFields.removeAll(keepingCapacity: true)
        while true {
            guard fields < limits.columns else {
                throw .tooManyColumns(file: file, line: line)
            }
            var start = at
            var stop: Int
            if bytes[at] == CSVByte.quote && at < end {
                guard let field = try readQuoted(at, &mark, &lines) else { return false }
                start += 1
                stop = field.stop
                at = field.after
                if field.hasDoubledQuotes { doubledFields.append(fields) }
            } else {
                at = buffer.separator(mark)
                while bytes[at] == CSVByte.quote && at < end {
                    mark += 1
                    at = buffer.separator(mark)
                }
                stop = at
                if bytes[at] == CSVByte.lineFeed && stop > start
                    && bytes[stop - 1] == CSVByte.carriageReturn
                {
                    stop -= 1
                }
            }
            if at - start > limits.fieldBytes { throw .fieldTooLong(file: file, line: line) }
            bounds[fields] = (start, stop)
            fields += 1
            if bytes[at] == CSVByte.comma {
                at += 1
                mark += 1
                continue
            }
            if at >= end {
                guard buffer.atEnd else { return false }
                if let headerCount, fields < headerCount {
                    throw .cutLastLine(file: file, line: line)
                }
                buffer.move(to: end, mark: mark)
                break
            }
            if bytes[at] == 0 { throw .nulByte(file: file, line: line + lines) }
            buffer.move(to: at + 1, mark: mark + 1)
            lines += 1
            break
        }
        nextLine = line + lines
        row.count = fields
        for field in doubledFields { undouble(field) }
        return true
    }

    /// Reads the quoted field whose opening quote is at `opening`, the separator `mark`.
    ///
    /// - Returns: where its text stops and the place of the comma or line feed after it, which
    ///   `mark` then counts; nil where the buffer ends first.
    private func readQuoted(
        _ opening: Int, _ mark: inout Int, _ lines: inout Int
    ) throws(CSVError) -> (stop: Int, after: Int, hasDoubledQuotes: Bool)? {
        let bytes = buffer.bytes
        let end = buffer.end
        let firstLine = line + lines
        var hasDoubledQuotes = false
        var breaks = 0
        mark += 1
        var at = buffer.separator(mark)
        while at < end {
            let byte = bytes[at]
            if byte == CSVByte.quote {
                if at + 1 == end && !buffer.atEnd { return nil }
                guard bytes[at + 1] == CSVByte.quote && at + 1 < end else { break }
                hasDoubledQuotes = true
                mark += 1
            } else if byte == CSVByte.lineFeed {
                breaks += 1
            } else if byte == 0 {
                throw .nulByte(file: file, line: firstLine + breaks)
            }
            mark += 1
            at = buffer.separator(mark)
        }
        if at - opening > limits.fieldBytes { throw .fieldTooLong(file: file, line: firstLine) }
        guard at < end else {
            if buffer.atEnd { throw .endsInsideQuote(file: file, line: firstLine) }
            return nil
        }
        var after = at + 1
        if bytes[after] == CSVByte.carriageReturn && after < end {
            if after + 1 == end && !buffer.atEnd { return nil }
            if bytes[after + 1] == CSVByte.lineFeed { after += 1 }
        }
        guard bytes[after] == CSVByte.comma || bytes[after] == CSVByte.lineFeed else {
            throw .textAfterQuote(file: file, line: firstLine + breaks)
        }
        mark += 1
        lines += breaks
        return (at, after, hasDoubledQuotes)
    }

    /// Turns each `""` of a field into `"`, in place.
    private func undouble(_ field: Int) {
        let bytes = buffer.bytes
        let bound = bounds[field]
        var from = bound.start
        var to = bound.start
        while from < bound.stop {
            bytes[to] = bytes[from]
            if bytes[from] == CSVByte.quote { from += 1 }
            from += 1
            to += 1
        }
        bounds[field].stop = to
    }
}
