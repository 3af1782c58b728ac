import CSV

/// A table as its file holds it: a CSV file, or a sheet of a workbook.
///
/// All fields stand in one run of bytes, so that a table of many rows is a handful of arrays.
struct FlatTable: Sendable {
    private(set) var columns: [String] = []
    /// The line, or the sheet's row, that each row begins on, from 1.
    private(set) var lines: [Int] = []
    /// Rows that are not as long as the header, with how many fields they have; they are left out.
    private(set) var ragged: [(line: Int, fields: Int)] = []
    /// Why what follows could not be read.
    private(set) var fault: CSVError?
    private var text: [UInt8] = []
    /// Where each field ends in `text`, row by row; a row has as many as there are columns.
    private var ends: [Int] = []

    /// - Parameter columns: the header's words.
    init(columns: [String]) { self.columns = columns }

    /// A CSV file with a header. Rows of another length and what follows a fault of the file are
    /// left out.
    init(csv bytes: [UInt8], file: String) {
        var position = 0
        var limits = CSVLimits()
        limits.blockBytes = min(limits.blockBytes, max(bytes.count, 1))
        var reader = CSVReader(file: file, limits: limits) { buffer in
            let count = min(buffer.count, bytes.count - position)
            buffer.copyBytes(from: bytes[position..<(position + count)])
            position += count
            return count
        }
        text.reserveCapacity(bytes.count)
        do throws(CSVError) {
            guard try reader.next() else { return }
            for column in 0..<reader.count {
                columns.append(String(decoding: reader[column], as: UTF8.self))
            }
            while try reader.next() {
                guard reader.count == columns.count else {
                    ragged.append((reader.line, reader.count))
                    continue
                }
                lines.append(reader.line)
                for column in columns.indices {
                    text.append(contentsOf: reader[column])
                    ends.append(text.count)
                }
            }
        } catch { fault = error }
    }

    /// Adds a row.
    ///
    /// - Parameter field: appends what stands in a column to the text.
    mutating func appendRow(line: Int, _ field: (_ column: Int, _ text: inout [UInt8]) -> Void) {
        lines.append(line)
        for column in columns.indices {
            field(column, &text)
            ends.append(text.count)
        }
    }

    var rows: Range<Int> { lines.indices }

    subscript(row: Int, column: Int) -> ArraySlice<UInt8> {
        let place = row * columns.count + column
        return text[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
    }

    func column(_ name: String) -> Int? {
        columns.firstIndex { $0.utf8.elementsEqual(name.utf8) }
    }
}
