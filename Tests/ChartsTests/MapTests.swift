import Testing

@testable import Charts

@Suite("A map of services")
struct MapTests {
    /// A square of land, 6° wide and 6° high.
    private static let land: [MapChart.Position] = [
        .init(longitude: -5, latitude: 50), .init(longitude: 1, latitude: 50),
        .init(longitude: 1, latitude: 56), .init(longitude: -5, latitude: 56),
    ]

    /// Services spread over the land by a walk that comes close to itself, as cities do.
    static func map(of count: Int, at place: MapChart.Position? = nil) -> MapChart {
        let services = (0..<count).map { index -> MapChart.Service in
            let east = -4.9 + Double(index * 37 % 118) / 20
            let north = 50.1 + Double(index * 53 % 116) / 20
            return MapChart.Service(
                position: place ?? MapChart.Position(longitude: east, latitude: north),
                size: Double(40 + index * 97 % 3000), band: MapChart.Band.allCases[index % 4],
                name: "Dunwick Royal \(index)", words: "\(index)")
        }
        return MapChart(
            outlines: [land], services: services,
            bands: [(.high, "80 % or more"), (.low, "Less")],
            sizes: [(2000, "2,000 expected"), (500, "500 expected")])
    }

    private static func signs(_ drawing: Drawing) -> [(sign: Sign, at: Point, radius: Double)] {
        drawing.marks.compactMap { mark in
            guard case .sign(let sign, let point, let radius, let ink, _) = mark, ink != .ghost
            else { return nil }
            return (sign, point, radius)
        }
    }

    @Test("A place stands where equations 12-1 and 12-2 put it")
    func projection() throws {
        let frame = Rectangle(left: 10, top: 20, right: 610, bottom: 620)
        let projection = try #require(MapProjection([Self.land], into: frame))
        #expect(projection.scale == 100)
        #expect(abs(MapProjection.shrinkage - 0.6018) < 0.00005)
        let south = projection.point(.init(longitude: -5, latitude: 50))
        let north = projection.point(.init(longitude: -5, latitude: 51))
        let east = projection.point(.init(longitude: -4, latitude: 50))
        #expect(abs(south.y - north.y - 100) < 1e-9 && abs(south.x - north.x) < 1e-9)
        #expect(abs(east.x - south.x - 60.1815) < 0.0001 && abs(east.y - south.y) < 1e-9)
        // The land is 361 units wide in a frame of 600, and stands in its middle.
        #expect(abs(south.x - 129.4555) < 0.0001 && abs(south.y - 620) < 1e-9)
    }

    @Test("Land without extent has no projection")
    func noLand() {
        let frame = Rectangle(left: 0, top: 0, right: 100, bottom: 100)
        #expect(MapProjection([], into: frame) == nil)
        #expect(MapProjection([[Self.land[0], Self.land[1]]], into: frame) == nil)
    }

    @Test(
        "The area of a sign is to another's as the one number expected is to the other",
        arguments: [1, 5, 60, 61, 160], [ChartWidth.wide, .narrow])
    func areas(count: Int, width: ChartWidth) {
        let map = Self.map(of: count)
        let signs = Self.signs(map.drawing(width))
        let sizes = map.services.map(\.size).sorted(by: >)
        #expect(signs.count == count)
        for (sign, size) in zip(signs, sizes) {
            let ratio = sign.radius / signs[0].radius
            let wanted = size / sizes[0]
            #expect(abs(ratio * ratio - wanted) < 1e-9)
        }
    }

    @Test("No sign leaves the frame", arguments: [5, 160], [ChartWidth.wide, .narrow])
    func inside(count: Int, width: ChartWidth) {
        let drawing = Self.map(of: count).drawing(width)
        for (_, point, radius) in Self.signs(drawing) {
            #expect(point.x >= radius && point.x + radius <= drawing.width)
            #expect(point.y >= radius && point.y + radius <= drawing.height)
        }
    }

    @Test(
        "A service that lies elsewhere is not drawn, rather than drawn at the edge",
        arguments: [(0.0, 0.0), (-30, 53), (-2, 60), (20, 52)])
    func elsewhere(longitude: Double, latitude: Double) {
        let map = Self.map(of: 3, at: .init(longitude: longitude, latitude: latitude))
        #expect(Self.signs(map.drawing()).isEmpty)
    }

    @Test("Several services at one place lie on each other, the smallest on top")
    func onePlace() {
        let map = Self.map(of: 9, at: .init(longitude: -2, latitude: 53))
        let radii = Self.signs(map.drawing()).map(\.radius)
        #expect(radii == radii.sorted(by: >) && radii.count == 9)
    }

    @Test(
        "No name covers a sign, another name or the key", arguments: [5, 160],
        [ChartWidth.wide, .narrow])
    func names(count: Int, width: ChartWidth) {
        let drawing = Self.map(of: count).drawing(width)
        let boxes = drawing.marks.compactMap(\.textBox)
        #expect(boxes.count > 2)
        for (place, box) in boxes.enumerated() {
            #expect(!boxes[..<place].contains(where: box.overlaps))
            #expect(box.left >= 0 && box.right <= drawing.width)
            // The last two texts but the names are the key's own.
            for sign in Self.signs(drawing) where place >= 2 {
                let reach = Rectangle(
                    left: sign.at.x - sign.radius, top: sign.at.y - sign.radius,
                    right: sign.at.x + sign.radius, bottom: sign.at.y + sign.radius)
                #expect(!box.overlaps(reach))
            }
        }
    }

    @Test("Each band has a shape and a colour of its own")
    func bands() {
        let looks = MapChart.Band.allCases.map(\.look)
        for (place, look) in looks.enumerated() {
            #expect(!looks[..<place].contains { $0.0 == look.0 || $0.1 == look.1 })
        }
    }
}
