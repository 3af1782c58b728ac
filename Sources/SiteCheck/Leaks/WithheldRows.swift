import CSV

/// Rows of a table whose status says that they are withheld.
enum WithheldRows {
    /// What says which row it is. Digits there tell nothing of its patients.
    static let identity: Set<String> = [
        "year", "month", "level", "code", "name", "kpi", "dimension", "group", "reference", "field",
        "status", "service", "region", "nation", "previous_year", "reason", "variant", "rule",
    ]

    /// The withheld rows that hold a digit where a count would stand, by line and column.
    static func leaks(in bytes: [UInt8], file: String) -> [(line: Int, column: String)] {
        var position = 0
        var reader = CSVReader(file: file) { buffer in
            let count = min(buffer.count, bytes.count - position)
            buffer.copyBytes(from: bytes[position..<(position + count)])
            position += count
            return count
        }
        var leaks: [(line: Int, column: String)] = []
        do throws(CSVError) {
            guard try reader.next() else { return [] }
            var header: [String] = []
            for column in 0..<reader.count {
                header.append(String(decoding: reader[column], as: UTF8.self))
            }
            guard let status = header.firstIndex(of: "status") else { return [] }
            let measures = header.indices.filter { !identity.contains(header[$0]) }
            while try reader.next() {
                guard reader.count == header.count,
                    reader[status].elementsEqual("withheld".utf8)
                else { continue }
                for column in measures where reader[column].contains(where: isDigit) {
                    leaks.append((reader.line, header[column]))
                }
            }
        } catch {
            // A table that cannot be read is SIT-30's finding; what was found before it stands.
            return leaks
        }
        return leaks
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
