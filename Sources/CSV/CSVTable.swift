/// A small CSV file, whole: a header and its rows as text.
///
/// Every row has as many fields as the header; the text must be UTF-8.
package struct CSVTable: Sendable {
    package let header: [String]
    package let rows: [(line: Int, fields: [String])]

    package init(
        bytes: [UInt8], file: String, limits: CSVLimits = CSVLimits()
    ) throws(CSVError) {
        var given = 0
        var reader = CSVReader(file: file, limits: limits) { buffer in
            let taken = min(buffer.count, bytes.count - given)
            buffer.copyBytes(from: bytes[given..<given + taken])
            given += taken
            return taken
        }
        guard try reader.next() else { throw .empty(file: file) }
        let header = try Self.fields(of: reader)
        var rows: [(line: Int, fields: [String])] = []
        while try reader.next() {
            guard reader.count == header.count else {
                throw .ragged(
                    file: file, line: reader.line, columns: reader.count, expected: header.count)
            }
            rows.append((reader.line, try Self.fields(of: reader)))
        }
        self.header = header
        self.rows = rows
    }

    private static func fields(of reader: borrowing CSVReader) throws(CSVError) -> [String] {
        var fields: [String] = []
        fields.reserveCapacity(reader.count)
        for index in 0..<reader.count {
            guard let text = String(validating: reader[index], as: UTF8.self) else {
                throw .notUTF8(file: reader.file, line: reader.line)
            }
            fields.append(text)
        }
        return fields
    }
}
