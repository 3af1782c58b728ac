import Charts
import Results
import Testing

@testable import Site

@Suite("Names of places and rules")
struct NamesTests {
    static func edition(_ names: [String]) -> EditionIndex {
        EditionIndex(
            Fixture.results(
                services: names.enumerated().map { index, name in
                    var service = Fixture.services[0]
                    service.code = "S\(index)"
                    service.name = name
                    return service
                }))
    }

    @Test("Tables leave out the words that every service ends with")
    func shortened() {
        let edition = Self.edition(["Airefield Fracture Liaison Service", "Covefold FLS", "Dun"])
        #expect(
            edition.services.map { edition.shortName(of: $0) } == ["Airefield", "Covefold", "Dun"])
    }

    @Test("A name that would then stand for two services stays whole")
    func ambiguous() {
        let names = ["Airefield Fracture Liaison Service", "Airefield FLS"]
        let edition = Self.edition(names)
        #expect(edition.services.map { edition.shortName(of: $0) } == names)
    }

    @Test("A name of nothing but those words stays whole")
    func bare() {
        let edition = Self.edition([" FLS"])
        #expect(edition.services.map { edition.shortName(of: $0) } == [" FLS"])
    }

    @Test(
        "The indicators that a rule touches are said in runs",
        arguments: [
            ([], "–"), ([4], "KPI 4"), ([4, 5], "KPI 4, 5"), ([1, 3, 4, 5, 9], "KPI 1, 3 to 5, 9"),
            (Array(1...11), "All"),
        ])
    func runs(kpis: [Int], words: String) {
        #expect(FindingTables.indicators(kpis) == words)
    }

    @Test("A region that is a whole nation stands once, and each nation leads its regions")
    func nations() {
        let edition = EditionIndex(Fixture.results())
        #expect(edition.nationsAndRegions.map(\.name) == ["England", "North", "South", "Wales"])
    }

    @Test("The national pathway counts only services that are in all of its stages")
    func pathway() throws {
        let edition = EditionIndex(Fixture.results())
        let figure = try #require(
            PathwayFigure(edition: edition, place: edition.national).figure())
        // Airefield and Brackenby: 5 × (240 + 40). Covefold's later stages are withheld, Dunmarsh
        // expects nothing known and Elmstead took no part.
        #expect(figure.subtitle.hasPrefix("Per cent of 1,400 fragility fractures expected"))
        #expect(figure.note?.hasPrefix("From 2 of 4 services") == true)
    }
}
