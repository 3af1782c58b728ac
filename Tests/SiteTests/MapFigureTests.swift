import Charts
import Results
import Templates
import Testing

@testable import Site

@Suite("The map of services")
struct MapFigureTests {
    private static func isInside(_ ring: [MapChart.Position], _ east: Double, _ north: Double)
        -> Bool
    {
        var inside = false
        for (one, two) in zip(ring, ring.dropFirst() + ring.prefix(1))
        where (one.latitude > north) != (two.latitude > north) {
            let share = (north - one.latitude) / (two.latitude - one.latitude)
            if east < one.longitude + share * (two.longitude - one.longitude) { inside.toggle() }
        }
        return inside
    }

    @Test(
        "Towns of England and Wales lie on the land; others, and the sea, do not",
        arguments: [
            ("London", 51.51, -0.13, true), ("Cardiff", 51.49, -3.2, true),
            ("Newcastle", 54.98, -1.65, true), ("Norwich", 52.63, 1.3, true),
            ("Truro", 50.26, -5.05, true), ("Birmingham", 52.48, -1.9, true),
            ("Llangefni", 53.26, -4.31, true), ("Edinburgh", 55.95, -3.19, false),
            ("Dublin", 53.35, -6.26, false), ("Irish Sea", 53.9, -4.0, false),
            ("Calais", 50.95, 1.86, false),
        ])
    func towns(name: String, north: Double, east: Double, isLand: Bool) {
        let rings = Coastline.outlines.filter { Self.isInside($0, east, north) }
        #expect(rings.count == (isLand ? 1 : 0), "\(name)")
    }

    @Test("The coastline is read whole and small enough to be drawn on a page")
    func coastline() {
        #expect(Coastline.outlines.map(\.count) == [284, 12, 117, 13])
        #expect(Assets.coastline.count < 20_000)
    }

    private func page(_ results: PublishableResults) throws -> String {
        let file = try #require(
            try Site(editions: [results]).files().first { $0.path == "2021/map.html" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("Services whose share is published are drawn, and no other")
    func drawn() throws {
        var results = Fixture.results()
        for (place, service) in ["AIR", "BRK", "COV", "DUN", "ELM"].enumerated() {
            let index = try #require(results.services.firstIndex { $0.code == service })
            results.services[index].latitude = "5\(place).6"
        }
        let edition = EditionIndex(results)
        let figure = try #require(MapFigure(edition: edition).figure())
        let drawn = figure.drawing.marks.count { mark in
            if case .sign(_, _, _, let ink, _) = mark { ink != .ghost } else { false }
        }
        let shown = edition.services.filter {
            edition.place(.service, $0.code).words[1].reading != nil
                && $0.latitude.hasPrefix("5") && Double($0.latitude) ?? 0 < 55.9
        }
        #expect(drawn == shown.count && drawn > 0 && drawn < 5)
        #expect(figure.table.rows.count == 5)
        #expect(figure.note?.contains("not drawn") == true)
        #expect(figure.note?.contains("Natural Earth") == true)
    }

    @Test("A withheld share is a word in the table and no sign on the map")
    func withheld() throws {
        var results = Fixture.results()
        let before = try #require(MapFigure(edition: EditionIndex(results)).figure())
        let index = try #require(
            results.figures.firstIndex { $0.level == .service && $0.code == "AIR" && $0.kpi == 2 })
        results.figures[index].denominator = nil
        results.figures[index].numerator = nil
        results.figures[index].percent = nil
        results.figures[index].lower95 = nil
        results.figures[index].upper95 = nil
        results.figures[index].rag = nil
        results.figures[index].comparison = nil
        results.figures[index].status = .withheld
        let after = try #require(MapFigure(edition: EditionIndex(results)).figure())
        #expect(after.drawing.marks.count < before.drawing.marks.count)
        let row = try #require(after.table.rows.first { $0[0].words.hasPrefix("Air") })
        #expect(row[2...].map(\.words) == ["Withheld", "Withheld", "Not rated", "–", "–"])
    }

    @Test(
        "A register without degrees gives no map, and the page says why",
        arguments: ["", "north of here"])
    func withoutPlaces(latitude: String) throws {
        var results = Fixture.results()
        for index in results.services.indices { results.services[index].latitude = latitude }
        let page = try page(results)
        #expect(!page.contains("<figure"))
        #expect(page.contains("There is no map of this edition: its register gives no degrees"))
        #expect(page.contains("Fractures expected</th>"))
    }

    @Test(
        "A size in the key is 1, 2 or 5 times a power of ten",
        arguments: [(0, 0), (1, 1), (4, 2), (5, 5), (9, 5), (10, 10), (3120, 2000), (780, 500)])
    func sizes(most: Int, round: Int) {
        #expect(MapFigure.round(below: most) == round)
    }
}
