import Charts
import Testing

@testable import Site

/// Towns where a second program puts them, which knows equations 12-1 and 12-2 and the outermost degrees
/// of the coastline (5.66° west, 1.75° east, 50.02° and 55.81° north), and nothing of this code.
@Suite("Towns on the map")
struct MapPlacesTests {
    struct Town: Sendable {
        var name: String
        var latitude: Double
        var longitude: Double
        var wide: (x: Double, y: Double)
        var narrow: (x: Double, y: Double)
    }

    private static let towns = [
        Town(
            name: "London", latitude: 51.51, longitude: -0.13, wide: (486.71, 522.1),
            narrow: (230.44, 300.11)),
        Town(
            name: "Cardiff", latitude: 51.49, longitude: -3.2, wide: (273.56, 524.4),
            narrow: (111.95, 301.39)),
        Town(
            name: "Newcastle", latitude: 54.98, longitude: -1.65, wide: (381.18, 121.76),
            narrow: (171.77, 77.56)),
        Town(
            name: "Truro", latitude: 50.26, longitude: -5.05, wide: (145.11, 666.31),
            narrow: (40.54, 380.27)),
    ]

    @Test("A town stands where its degrees put it", arguments: [ChartWidth.wide, .narrow])
    func places(width: ChartWidth) {
        let chart = MapChart(
            outlines: Coastline.outlines,
            services: Self.towns.enumerated().map { place, town in
                .init(
                    position: .init(longitude: town.longitude, latitude: town.latitude),
                    size: Double(100 - place), band: .high, name: town.name, words: town.name)
            }, bands: [], sizes: [])
        let drawn = chart.drawing(width).marks.compactMap { mark -> Point? in
            if case .sign(_, let point, _, .bandHigh, _) = mark { point } else { nil }
        }
        #expect(drawn.count == Self.towns.count)
        for (point, town) in zip(drawn, Self.towns) {
            let wanted = width == .wide ? town.wide : town.narrow
            #expect(
                abs(point.x - wanted.x) < 0.006 && abs(point.y - wanted.y) < 0.006, "\(town.name)")
        }
    }

    @Test("The land's outermost points stand a sign's radius within the frame")
    func margins() {
        let drawing = MapChart(
            outlines: Coastline.outlines,
            services: [
                .init(
                    position: .init(longitude: -2, latitude: 53), size: 1, band: .low, name: "A",
                    words: "A")
            ], bands: [], sizes: []
        ).drawing(.wide)
        let shore = drawing.marks.flatMap { mark -> [Point] in
            if case .area(let points, .land) = mark { points } else { [] }
        }
        #expect(shore.count == Coastline.outlines.map(\.count).reduce(0, +))
        #expect(abs((shore.map(\.y).min() ?? 0) - 26) < 1e-9)
        #expect(abs((shore.map(\.y).max() ?? 0) - 694) < 1e-9)
    }
}
