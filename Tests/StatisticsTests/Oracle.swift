import CSV
import Disk
import Statistics
import Testing

/// A table of values worked out outside this project; its `source` column says where.
struct Oracle {
    let rows: [Row]

    init(_ file: String) throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Fixtures/\(file)"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: path, shownAs: file), file: file)
        rows = table.rows.map { row in
            Row(
                line: row.line,
                fields: Dictionary(
                    zip(table.header, row.fields), uniquingKeysWith: { first, _ in first }))
        }
        try #require(!rows.isEmpty)
    }

    /// The rows of each case, in the order of the file.
    func cases(by columns: String...) throws -> [(name: String, rows: [Row])] {
        var cases: [(name: String, rows: [Row])] = []
        for row in rows {
            let name = try columns.map { try row.text($0) }.joined(separator: " ")
            if let last = cases.indices.last, cases[last].name == name {
                cases[last].rows.append(row)
            } else {
                cases.append((name, [row]))
            }
        }
        return cases
    }

    struct Row: CustomStringConvertible {
        let line: Int
        let fields: [String: String]

        var description: String { "line \(line)" }

        func text(_ column: String) throws -> String { try #require(fields[column]) }

        func number(_ column: String) throws -> Double { try #require(Double(text(column))) }

        func whole(_ column: String) throws -> Int { try #require(Int(text(column))) }

        func flag(_ column: String) throws -> Bool {
            let value = try text(column)
            return value == "TRUE" || value == "1"
        }

        func proportion(_ numerator: String, _ denominator: String) throws -> Proportion {
            try #require(
                Proportion(numerator: try whole(numerator), denominator: try whole(denominator)))
        }
    }
}

/// Whether a value agrees with an expected one to a relative tolerance; 0 must be met within it.
func agrees(_ value: Double?, _ expected: Double, tolerance: Double = 1e-9) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= tolerance * (expected == 0 ? 1 : abs(expected))
}
