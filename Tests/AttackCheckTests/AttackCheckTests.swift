import AttackCheck
import Results
import Testing

@Suite("An attacker with nothing but the published tables")
struct AttackCheckTests {
    private typealias Row = PublishedTables.Row

    private static let hidden = Row()

    /// Three services in the north and one in the south.
    private func tables(_ north: [Row], south: Row = Row(denominator: 50, numerator: 20))
        -> PublishedTables
    {
        var tables = PublishedTables()
        for (number, row) in north.enumerated() {
            tables.add("N\(number + 1)", in: "North", [4: row])
        }
        tables.add("S1", in: "South", [4: south])
        tables.state([4: Row(denominator: 150, numerator: 70)], at: "ALL")
        tables.state([4: Row(denominator: 150, numerator: 70)], at: "England")
        tables.state([4: Row(denominator: 100, numerator: 50)], at: "North")
        tables.state([4: south], at: "South")
        return tables
    }

    private func exposed(_ tables: PublishedTables) -> [String] {
        AttackCheck.findings(in: [tables.results]).map { finding in
            #expect(finding.rule == "DIS-01" && finding.severity == .error)
            return "\(finding.location.text) \(finding.summary.prefix { $0 != ":" })"
        }
    }

    @Test("A single withheld service in a region is worked out by subtraction")
    func single() {
        let found = exposed(
            tables([
                Row(denominator: 60, numerator: 30), Row(denominator: 34, numerator: 18),
                Self.hidden,
            ]))
        #expect(
            found == [
                "2021/data/indicators.csv:71 The withheld denominator of N3, KPI 4 can be worked out"
                    + " from what is published",
                "2021/data/indicators.csv:71 The withheld numerator of N3, KPI 4 can be worked out"
                    + " from what is published",
            ])
    }

    @Test("The finding names the place and no number of patients")
    func wordless() {
        let findings = AttackCheck.findings(in: [
            tables([
                Row(denominator: 60, numerator: 30), Row(denominator: 37, numerator: 18),
                Self.hidden,
            ]).results
        ])
        #expect(findings.count == 2)
        #expect(findings[0].summary.contains("1 number remains and 4 must"))
        #expect(findings.allSatisfy { !$0.summary.contains("3 ") && !$0.summary.contains(" 2 ") })
    }

    @Test("Two withheld services with enough between them are safe")
    func two() {
        #expect(
            exposed(
                tables([Row(denominator: 60, numerator: 30), Self.hidden, Self.hidden])
            ).isEmpty)
    }

    @Test("Two withheld services of one patient each are not")
    func twoOnes() {
        let found = exposed(
            tables([Row(denominator: 98, numerator: 48), Self.hidden, Self.hidden]))
        #expect(found.count == 4)
    }

    @Test("A withheld region gives nothing away that the nation less the other regions would not")
    func region() {
        var tables = tables([Row(denominator: 60, numerator: 30), Self.hidden, Row()])
        tables.state([4: Self.hidden], at: "North")
        #expect(exposed(tables).isEmpty)
        var open = self.tables([
            Row(denominator: 60, numerator: 30), Row(denominator: 36, numerator: 18), Self.hidden,
        ])
        open.state([4: Self.hidden], at: "North")
        // The whole less the south is the north, and the north less two is the third.
        #expect(!exposed(open).isEmpty)
    }

    @Test("Those in a denominator and those left out of it are the patients of another")
    func linked() {
        var tables = PublishedTables()
        let row = Row(denominator: 40, numerator: 30)
        // KPI 7's 30 are KPI 9's patients and those left out of them.
        tables.add("N1", in: "North", [4: row, 7: row, 9: Row(denominator: nil, numerator: nil)])
        tables.add("N2", in: "North", [4: row, 7: row, 9: Row(denominator: 25, numerator: 5)])
        let found = exposed(tables)
        #expect(found.isEmpty)
        var pooled = tables
        pooled.state([4: row, 7: row, 9: Row(denominator: 29, numerator: 9)], at: "North")
        #expect(exposed(pooled).contains { $0.contains("denominator of N1, KPI 9") })
    }

    @Test("A month is the year less the other months")
    func months() {
        var tables = PublishedTables()
        tables.add("N1", in: "North", [4: Row(denominator: 115, numerator: 60)])
        for month in 1...11 { tables.month(month, 4, at: "N1", (10, 5)) }
        tables.month(12, 4, at: "N1", (nil, nil))
        let found = exposed(tables)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("series.csv:13 ") && $0.contains("month 12") })
    }

    @Test("A group is the year less the other groups, also with a nought in the corner")
    func groups() {
        var tables = PublishedTables()
        tables.add("N1", in: "North", [4: Row(denominator: 60, numerator: 30)])
        tables.state([4: Row(denominator: 60, numerator: 30)], at: "England")
        tables.group("Female", 4, at: "England", (53, 26))
        tables.group("Male", 4, at: "England", (nil, nil))
        tables.group("Other", 4, at: "England", (0, 0))
        #expect(exposed(tables).count == 2)
    }

    @Test("What one revision shows, another cannot withhold")
    func revisions() {
        let before = tables([
            Row(denominator: 60, numerator: 30), Row(denominator: 34, numerator: 18),
            Row(denominator: 6, numerator: 2),
        ])
        var after = tables([
            Row(denominator: 60, numerator: 30), Self.hidden, Self.hidden,
        ])
        after.revision = 2
        #expect(AttackCheck.findings(in: [after.results]).isEmpty)
        let report = AttackCheck.attack([before.results, after.results])
        // Shown once, they are no longer withheld at all.
        #expect(report.cells == 0)
        var partly = tables([
            Row(denominator: 60, numerator: 30), Row(denominator: 34, numerator: 18), Self.hidden,
        ])
        partly.state([4: Self.hidden], at: "North")
        partly.state([4: Self.hidden], at: "South")
        let together = AttackCheck.attack([partly.results, after.results])
        #expect(together.exposed.contains { $0.edition == 0 && $0.values == 1 })
    }

    @Test("With nothing withheld there is nothing to attack")
    func nothing() {
        let report = AttackCheck.attack([
            tables([
                Row(denominator: 60, numerator: 30), Row(denominator: 30, numerator: 15),
                Row(denominator: 10, numerator: 5),
            ]).results
        ])
        #expect(report.cells == 0 && report.exposed.isEmpty && report.narrowest == nil)
    }
}
