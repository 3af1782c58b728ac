import CSV
import DecimalText
import Disk
import Testing

@Suite("Percentages for people")
struct PercentageRoundingTests {
    @Test("Ties are rounded away from zero in every case of a table made by exact fractions")
    func ties() throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let file = "percentage_rounding.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: "/\(folder)/Fixtures/\(file)", shownAs: file), file: file
        )
        let columns = ["numerator", "denominator", "dp", "half_up"].map {
            table.header.firstIndex(of: $0)
        }
        try #require(table.rows.count == 1_399)
        for (line, fields) in table.rows {
            let cells = try columns.map { fields[try #require($0)] }
            let numerator = try #require(Int(cells[0]))
            let denominator = try #require(Int(cells[1]))
            let places = try #require(Int(cells[2]))
            let text = DecimalText.percent(numerator, of: denominator, places: places)
            #expect(text == cells[3], "line \(line)")
        }
    }
}
