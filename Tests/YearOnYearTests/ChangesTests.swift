import Results
import Testing
import YearOnYear

@Suite("Changes since the edition before")
struct ChangesTests {
    private func change(
        _ first: (Int?, Int?), _ second: (Int?, Int?), kind: IndicatorKind = .proportion,
        versions: (String, String) = ("1.0", "1.0"), status: FigureStatus = .ok
    ) throws -> ChangeRow {
        let kpi = kind == .proportion ? 4 : 2
        let results = YearOnYear.completed(
            Editions.edition(
                2021, [Editions.indicator(kpi, version: versions.1, kind: kind)],
                [Editions.figure(kpi, second.0, second.1, status: status)]),
            after: [
                Editions.edition(
                    2020, [Editions.indicator(kpi, version: versions.0, kind: kind)],
                    [Editions.figure(kpi, first.0, first.1)])
            ])
        return try #require(results.changes.first)
    }

    /// Published as 0.0524 to 0.3339.
    @Test("A difference of proportions is Newcombe's worked example (a), from 48/80 to 56/70")
    func newcombe() throws {
        let row = try change((48, 80), (56, 70))
        #expect(row.change == "20.0000")
        #expect(row.lower95 == "5.2431")
        #expect(row.upper95 == "33.3873")
        #expect(row.verdict == .better)
        #expect(row.previousYear == 2020)
        let mirror = try change((56, 70), (48, 80))
        #expect(mirror.change == "-20.0000")
        #expect(mirror.verdict == .worse)
    }

    @Test("A ratio to expected is compared as a ratio, also above 100 %")
    func ratio() throws {
        let row = try change((100, 200), (300, 200), kind: .ratioToExpected)
        #expect(row.change == "3.0000")
        #expect(row.verdict == .better)
        let same = try change((100, 200), (104, 200), kind: .ratioToExpected)
        #expect(same.verdict == .noClearChange)
        let fromNothing = try change((0, 50), (40, 50), kind: .ratioToExpected)
        #expect(fromNothing.change == nil)
        #expect(fromNothing.upper95 == nil)
        #expect(fromNothing.verdict == .better)
    }

    @Test("What cannot be compared says why")
    func reasons() throws {
        #expect(
            try change((1, 30), (2, 30), versions: ("1.0", "1.1")).reason == .definitionChanged)
        #expect(try change((nil, nil), (2, 30)).reason == .noFigure)
        #expect(try change((2, 30), (nil, nil)).reason == .noFigure)
        #expect(try change((0, 0), (2, 30)).reason == .noFigure)
        #expect(try change((0, 9), (0, 9), kind: .ratioToExpected).reason == .noFigure)
        #expect(try change((2, 30), (9, 30), status: .provisional).reason == .provisional)
        #expect(try change((2, 30), (9, 30)).reason == nil)
    }

    @Test("The first edition has no changes; a later or the same year counts for nothing")
    func first() {
        let edition = Editions.edition(
            2021, [Editions.indicator(4)], [Editions.figure(4, 3, 30)])
        #expect(YearOnYear.completed(edition, after: []).changes.isEmpty)
        #expect(YearOnYear.completed(edition, after: [edition]).changes.isEmpty)
    }
}
