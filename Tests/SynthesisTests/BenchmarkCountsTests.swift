import Disk
import Testing

@testable import Synthesis

@Suite("Counts that meet published rows")
struct BenchmarkCountsTests {
    private func published() throws -> [BenchmarkRow] {
        let file = Project.benchmarkRows
        return try BenchmarkRow.rows(
            bytes: try WholeFile.bytes(at: file, shownAs: file), file: file)
    }

    @Test("All but two of the published figures have whole counts")
    func unmet() throws {
        let rows = try published()
        #expect(rows.count == 12)
        for row in rows {
            let counts = try BenchmarkCounts(meeting: row, file: "table.csv")
            let expected = ["AHX": [4], "BNT": [6]][row.code] ?? []
            #expect(counts.unmet == expected, "\(row.code)")
        }
    }

    @Test("The counts fit into one another, and the patients are those counts")
    func consistent() throws {
        for row in try published() {
            let counts = try BenchmarkCounts(meeting: row, file: "table.csv")
            #expect(counts.died >= 0 && counts.exerciseNotAppropriate >= 0)
            #expect(counts.notAppropriateAt16Weeks >= 0 && counts.notAppropriateAt52Weeks >= 0)
            #expect(counts.hips + row.spineFractures <= row.records)
            for kpi in 4...11 {
                #expect(counts.count(kpi).numerator <= counts.count(kpi).denominator)
                #expect(counts.count(kpi).denominator <= row.records)
            }
            var random = RandomStream(seed: 1)
            let patients = BenchmarkPatients(counts: counts, spineFractures: row.spineFractures)
                .courses(random: &random)
            #expect(patients.count == row.records)
            #expect(patients.filter { $0.site == .spine }.count == row.spineFractures)
            #expect(patients.filter { $0.site == .hip }.count == counts.hips)
            #expect(
                patients.filter(\.treatmentRecommended).count == counts.count(7).numerator)
            #expect(
                patients.filter { $0.assessed == .within90Days }.count
                    == counts.count(4).numerator)
            #expect(patients.filter { $0.exercise == .yes }.count == counts.count(8).numerator)
        }
    }

    @Test(
        "A share prints as tenths of a per cent, halves upward",
        arguments: [(1, 16, 63), (693, 720, 963), (0, 5, 0), (5, 5, 1000), (377, 303, 1244)])
    func prints(numerator: Int, denominator: Int, tenths: Int) {
        #expect(BenchmarkCounts.prints(numerator, denominator, tenths))
        #expect(!BenchmarkCounts.prints(numerator, denominator, tenths + 1))
    }
}
