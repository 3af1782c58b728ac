import CSV

/// CSV records read in blocks of a few bytes and in one: the same fields, or the same refusal.
enum CSVTableTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        var inBlocks = CSVLimits()
        inBlocks.blockBytes = 5
        Fuzz.expect(rows(of: bytes, CSVLimits()), rows(of: bytes, inBlocks), "block sizes")
        do {
            let table = try CSVTable(bytes: bytes, file: "made")
            for row in table.rows where row.fields.count != table.header.count {
                fatalError("a ragged row was let through")
            }
        } catch { return }
    }

    private static func rows(of bytes: [UInt8], _ limits: CSVLimits) -> [String] {
        var given = 0
        var reader = CSVReader(file: "made", limits: limits) { buffer in
            let taken = min(buffer.count, bytes.count - given)
            buffer.copyBytes(from: bytes[given..<given + taken])
            given += taken
            return taken
        }
        var rows: [String] = []
        do {
            while try reader.next() {
                var row = "\(reader.line)"
                for index in 0..<reader.count { row += " \(Array(reader[index]))" }
                rows.append(row)
            }
        } catch { rows.append("\(error)") }
        return rows
    }
}
