import CSV
import Disk
import Economics
import Testing

/// Fixtures/economics_oracles.csv: published results with their sources and tolerances.
@Suite("Published results")
struct PublishedCheckTests {
    private struct Row {
        var id: String
        var value: String
        var kind: String
        var address: String
    }

    private func rows() throws -> [Row] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Fixtures/economics_oracles.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: path, shownAs: "oracles"), file: "oracles")
        return table.rows.map {
            Row(id: $0.fields[0], value: $0.fields[3], kind: $0.fields[6], address: $0.fields[7])
        }
    }

    @Test("Every published row is shown, once, in order, with its source")
    func all() throws {
        let rows = try rows()
        let checks = PublishedChecks.all()
        #expect(rows.count == 25)
        #expect(checks.map(\.id) == rows.map(\.id))
        for check in checks { #expect(check.address.hasPrefix("http"), "\(check.id)") }
    }

    @Test("What must or should be reproduced is, inside its tolerance")
    func held() throws {
        let checks = PublishedChecks.all()
        for (row, check) in zip(try rows(), checks) {
            let isHeld = row.kind.hasPrefix("must") || row.kind.hasPrefix("should")
            #expect(check.holds == isHeld, "\(row.id): \(check.ours)")
            if case .notReproduced = check.standing { #expect(!isHeld, "\(row.id)") }
        }
    }

    @Test(
        "The published number is the one of the table",
        arguments: [
            ("O01", 0), ("O02", 0), ("O03", 0), ("O04", 0), ("O05", 0), ("O06", 0), ("O07", 0),
            ("O08", 0), ("O09", 0), ("O10", 0), ("O11", 0), ("O12", 0), ("O13", 0), ("O14", 0),
            ("O15", 0), ("O15", 1), ("O15", 2), ("O16", 0), ("O16", 1), ("O18", 0),
        ])
    func published(id: String, part: Int) throws {
        let row = try #require(try rows().first { $0.id == id })
        let parts = row.value.split(separator: "/").compactMap { Double($0) }
        let check = try #require(PublishedChecks.all().first { $0.id == id })
        #expect(check.published[part] == parts[part])
    }

    @Test("With the Scottish cost of a hip fracture the savings of 797 patients are £328,500")
    func wholeSystem() {
        var inputs = Preset.golden.inputs
        inputs[.costHip1] = 39_490
        let saving = FractureModel(inputs).headline.nhsSaving * 0.797
        #expect((saving / 100).rounded() * 100 == 328_500)
    }

    /// The independent program says no more than one decimal, and not how it ends treatment.
    @Test(
        "Over 10 and 20 years QALYs are within 0.2 of 14.0 and 19.5, life-years of 4.1",
        arguments: [(120.0, 14.0), (240, 19.5)])
    func longer(horizon: Double, qalys: Double) {
        var inputs = Preset.golden.inputs
        inputs[.horizon] = horizon
        let headline = FractureModel(inputs).headline
        #expect(abs(headline.qalys - qalys) < 0.2, "\(headline.qalys)")
        if horizon == 120 { #expect(abs(headline.lifeYears - 4.1) < 0.05) }
    }
}
