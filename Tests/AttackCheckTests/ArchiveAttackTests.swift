import AttackCheck
import Results
import Testing

@Suite("An attacker who keeps every edition and revision")
struct ArchiveAttackTests {
    private typealias Row = PublishedTables.Row

    private static let hidden = Row()
    private static let most = Row(denominator: 60, numerator: 30)

    /// Three services in the north, of 100 patients together.
    private func tables(_ north: [Row], revision: Int = 1, extract: String = "a")
        -> PublishedTables
    {
        var tables = PublishedTables()
        for (number, row) in north.enumerated() {
            tables.add("N\(number + 1)", in: "North", [4: row])
        }
        for place in ["ALL", "England", "North"] {
            tables.state([4: Row(denominator: 100, numerator: 50)], at: place)
        }
        (tables.revision, tables.extract) = (revision, extract)
        return tables
    }

    private func kept(_ results: PublishableResults) -> PublishedRevision {
        PublishedRevision(results: results, reason: "Why.", json: [], sha256: "", record: [])
    }

    /// Each withholds two of three services, and not the same two.
    private func revisions(otherExtract: Bool) -> (old: PublishedRevision, new: PublishedRevision) {
        let other = Row(denominator: 34, numerator: 18)
        let old = tables([Self.most, Self.hidden, Self.hidden])
        let new = tables(
            [Self.hidden, other, Self.hidden], revision: 2, extract: otherExtract ? "b" : "a")
        return (kept(old.results), kept(new.results))
    }

    @Test("What a superseded revision less the one that stands gives back is found")
    func difference() {
        let (old, new) = revisions(otherExtract: false)
        #expect(AttackCheck.findings(in: [new.results], archive: [new]).isEmpty)
        #expect(AttackCheck.findings(in: [old.results], archive: [old]).isEmpty)
        let found = AttackCheck.findings(in: [new.results], archive: [old, new])
        #expect(
            found.contains { $0.summary.contains("denominator of N3, KPI 4 can be worked out") })
        #expect(found.allSatisfy { $0.rule == "DIS-01" && $0.severity == .error })
    }

    @Test("Revisions of other extracts count other patients, and each is attacked by itself")
    func apart() {
        let (old, new) = revisions(otherExtract: true)
        #expect(AttackCheck.findings(in: [new.results], archive: [old, new]).isEmpty)
        let open = tables([Self.most, Row(denominator: 34, numerator: 18), Self.hidden])
        #expect(
            !AttackCheck.findings(in: [new.results], archive: [kept(open.results), new]).isEmpty)
    }

    /// 2020, which withholds two services, and 2021 with the change of one of them.
    private func years(change: String?) -> (old: PublishableResults, new: PublishableResults) {
        var old = tables([Self.most, Self.hidden, Self.hidden])
        old.year = 2020
        var new = tables([
            Self.most, Row(denominator: 30, numerator: 15), Row(denominator: 10, numerator: 5),
        ])
        new.changes = [
            ChangeRow(level: .service, code: "N1", kpi: 4, previousYear: 2020, change: "1.0000"),
            ChangeRow(level: .service, code: "N2", kpi: 4, previousYear: 2020, change: change),
        ]
        return (old.results, new.results)
    }

    @Test("This year's figure less its change is last year's, which was withheld")
    func restated() {
        let safe = years(change: nil)
        #expect(AttackCheck.findings(in: [safe.old, safe.new], archive: []).isEmpty)
        let (old, new) = years(change: "2.5000")
        let found = AttackCheck.findings(in: [old, new], archive: [])
        #expect(found.map(\.rule) == ["DIS-02"])
        #expect(found.map(\.location.text) == ["2021/data/changes.csv:3"])
        #expect(found.allSatisfy { !$0.summary.contains("2.5") })
    }

    @Test("A figure that a revision of last year shows is no secret in this year's change")
    func shown() {
        let (old, new) = years(change: "2.5000")
        var first = tables([
            Self.most, Row(denominator: 30, numerator: 15), Row(denominator: 10, numerator: 5),
        ])
        (first.year, first.extract) = (2020, "other")
        #expect(
            AttackCheck.findings(in: [old, new], archive: [kept(first.results), kept(old)])
                .isEmpty)
    }
}
