import CSV
import Disk
import Testing

@testable import AttackCheck

@Suite("Tables of counts with cells suppressed")
struct OracleTests {
    private struct Case: Equatable {
        var table: [[Int]]
        var suppressed: [[Bool]]
    }

    private struct Cell {
        var number: Int
        var least: Int
        var most: Int
        var isRecoverable: Bool
    }

    @Test(
        "Every bound is the one that enumerating all tables gives, and every exact disclosure is found"
    )
    func bounds() throws {
        let cells = try Self.cells()
        #expect(cells.count == 27)
        for (table, cell) in cells {
            let bounds = Self.bounds(of: table)
            #expect(bounds.lower[cell.number] == cell.least)
            #expect(bounds.upper[cell.number] == cell.most)
            #expect(bounds.isKnown(cell.number) == cell.isRecoverable)
        }
    }

    @Test("Sums that fix a count only together are found by elimination")
    func together() {
        // Rows a + b, b + c and a + c: none alone fixes any of the three.
        let sums = [[0, 1], [1, 2], [0, 2]]
        let totals = [10, 8, 6]
        var bounds = Bounds(count: 6)
        for (number, total) in totals.enumerated() {
            bounds.narrow(3 + number, to: (total, total))
        }
        let relations = sums.enumerated().map { number, parts in
            Relation(total: 3 + number, parts: parts, isSum: true)
        }
        bounds.propagate(relations)
        #expect(!bounds.isKnown(0))
        let fixed = Elimination(relations, within: bounds).fixed()
        #expect(fixed.map(\.quantity) == [0, 1, 2])
        #expect(fixed.map(\.value) == [4, 6, 2])
        let open = Elimination(Array(relations.dropLast()), within: bounds).fixed()
        #expect(open.isEmpty)
    }

    @Test("A count that stands twice in a sum, and one on both sides, are taken once")
    func repeated() {
        var bounds = Bounds(count: 3)
        bounds.narrow(2, to: (9, 9))
        let relations = [
            Relation(total: 2, parts: [0, 0, 1], isSum: true),
            Relation(total: 1, parts: [1, 0], isSum: true),
        ]
        let fixed = Elimination(relations, within: bounds).fixed()
        #expect(fixed.map(\.quantity) == [0, 1])
        #expect(fixed.map(\.value) == [0, 9])
    }

    /// Cells first, then rows, then columns.
    private static func bounds(of table: Case) -> Bounds {
        let (rows, columns) = (table.table.count, table.table[0].count)
        func cell(_ row: Int, _ column: Int) -> Int { row * columns + column }
        var bounds = Bounds(count: rows * columns + rows + columns)
        var relations: [Relation] = []
        for row in 0..<rows {
            let total = table.table[row].reduce(0, +)
            bounds.narrow(rows * columns + row, to: (total, total))
            relations.append(
                Relation(
                    total: rows * columns + row, parts: (0..<columns).map { cell(row, $0) },
                    isSum: true))
            for column in 0..<columns where !table.suppressed[row][column] {
                let shown = table.table[row][column]
                bounds.narrow(cell(row, column), to: (shown, shown))
            }
        }
        for column in 0..<columns {
            let total = (0..<rows).reduce(0) { $0 + table.table[$1][column] }
            let number = rows * columns + rows + column
            bounds.narrow(number, to: (total, total))
            relations.append(
                Relation(
                    total: number, parts: (0..<rows).map { cell($0, column) }, isSum: true))
        }
        bounds.propagate(relations)
        return bounds
    }

    private static func cells() throws -> [(Case, Cell)] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let name = "sdc_attacker_bounds.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: "/\(folder)/Fixtures/\(name)", shownAs: name), file: name
        )
        return try table.rows.map { row in
            func text(_ column: String) throws -> String {
                row.fields[try #require(table.header.firstIndex { $0 == column })]
            }
            func whole(_ column: String) throws -> Int { try #require(Int(text(column))) }
            let counts = try matrix(try text("table"))
            let number = try whole("row") * counts[0].count + whole("col")
            return (
                Case(
                    table: counts,
                    suppressed: try matrix(try text("suppressed")).map { $0.map { $0 == 1 } }),
                Cell(
                    number: number, least: try whole("attacker_min"),
                    most: try whole("attacker_max"),
                    isRecoverable: try whole("exactly_recoverable") == 1)
            )
        }
    }

    private static func matrix(_ text: String) throws -> [[Int]] {
        try text.split(separator: ";").map { row in
            try row.split(separator: ",").map { try #require(Int($0)) }
        }
    }
}
