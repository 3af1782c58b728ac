import CSV

/// A small CSV file as text, whose damaged rows are kept as such.
struct RowsAsText {
    struct Row {
        let line: Int
        /// As many as the header; nil where the row has more or fewer, or is not UTF-8.
        let fields: [String]?
    }

    let header: [String]
    let rows: [Row]

    /// More than any answer, so that a quote that is never closed is found early.
    private static let longestField = 4096

    init(bytes: [UInt8], file: String) throws(CSVError) {
        var given = 0
        var limits = CSVLimits()
        limits.fieldBytes = Self.longestField
        limits.recordBytes = Self.longestField * 64
        var reader = CSVReader(file: file, limits: limits) { buffer in
            let taken = min(buffer.count, bytes.count - given)
            buffer.copyBytes(from: bytes[given..<given + taken])
            given += taken
            return taken
        }
        guard try reader.next() else { throw .empty(file: file) }
        guard let header = Self.fields(of: reader) else {
            throw .notUTF8(file: file, line: reader.line)
        }
        var rows: [Row] = []
        while try reader.next() {
            let isWhole = reader.count == header.count
            rows.append(Row(line: reader.line, fields: isWhole ? Self.fields(of: reader) : nil))
        }
        self.header = header
        self.rows = rows
    }

    /// The current record without the blanks around each field; nil where it is not UTF-8.
    private static func fields(of reader: borrowing CSVReader) -> [String]? {
        var fields: [String] = []
        fields.reserveCapacity(reader.count)
        for index in 0..<reader.count {
            guard let text = String(validating: trimmed(reader[index]), as: UTF8.self) else {
                return nil
            }
            fields.append(text)
        }
        return fields
    }

    private static func trimmed(_ field: UnsafeBufferPointer<UInt8>) -> Slice<
        UnsafeBufferPointer<UInt8>
    > {
        func isBlank(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        }
        guard let first = field.firstIndex(where: { !isBlank($0) }),
            let last = field.lastIndex(where: { !isBlank($0) })
        else { return field[0..<0] }
        return field[first...last]
    }
}
