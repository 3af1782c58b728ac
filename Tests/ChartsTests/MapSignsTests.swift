import Testing

@testable import Charts

@Suite("Signs, sizes and names of a map")
struct MapSignsTests {
    private func signs(_ drawing: Drawing, ofKey: Bool = false) -> [(at: Point, radius: Double)] {
        drawing.marks.compactMap { mark in
            guard case .sign(_, let point, let radius, let ink, _) = mark, (ink == .ghost) == ofKey
            else { return nil }
            return (point, radius)
        }
    }

    private func texts(_ drawing: Drawing) -> [(words: String, at: Point, TextAnchor)] {
        drawing.marks.compactMap { mark in
            if case .text(let words, let point, let anchor, .note) = mark {
                (words, point, anchor)
            } else {
                nil
            }
        }
    }

    @Test(
        "The largest sign is as large as the width and the number of services allow",
        arguments: [(1, 24.0, 15.0), (60, 24, 15), (61, 14.4, 9), (160, 14.4, 9)])
    func largest(services: Int, wide: Double, narrow: Double) {
        let map = MapTests.map(of: services)
        for (width, wanted) in [(ChartWidth.wide, wide), (.narrow, narrow)] {
            let largest = signs(map.drawing(width)).map(\.radius).max() ?? 0
            #expect(abs(largest - wanted) < 1e-9)
        }
    }

    @Test(
        "A sign of a quarter of the size has half the radius",
        arguments: [(100.0, 20.0), (25, 10), (4, 4), (0, 0), (-1, 0)])
    func radius(size: Double, wanted: Double) {
        #expect(abs(MapChart.radius(of: size, largest: (100, 20)) - wanted) < 1e-12)
        #expect(MapChart.radius(of: 5, largest: (0, 20)) == 0)
    }

    @Test(
        "The key's discs have the sizes that their words say, stand apart, and lie in the upper right",
        arguments: [ChartWidth.wide, .narrow])
    func sizeKey(width: ChartWidth) throws {
        let map = MapTests.map(of: 60)
        let most = try #require(map.services.map(\.size).max())
        let drawing = map.drawing(width)
        let largest = width == .wide ? 24.0 : 15
        let rings = signs(drawing, ofKey: true)
        let words = texts(drawing).filter { $0.words.hasSuffix("expected") }
        #expect(rings.count == 2 && words.map(\.words) == ["2,000 expected", "500 expected"])
        for (ring, size) in zip(rings, [2000.0, 500]) {
            #expect(abs(ring.radius - largest * (size / most).squareRoot()) < 1e-9)
            #expect(ring.at.x == width.units - largest - 4)
        }
        for (ring, word) in zip(rings, words) {
            #expect(word.2 == .end && word.at.x == ring.at.x - largest - 6)
            #expect(abs(word.at.y - ring.at.y - 4.2) < 1e-9)
        }
        let reaches = rings.map { max($0.radius, 8) }
        #expect(abs(rings[0].at.y - reaches[0] - 8) < 1e-9)
        #expect(abs(rings[1].at.y - rings[0].at.y - reaches[0] - reaches[1] - 6) < 1e-9)
    }

    @Test("A size that no service reaches is not in the key")
    func sizes() {
        var map = MapTests.map(of: 3)
        map.sizes = [(5000, "5,000 expected"), (100, "100 expected")]
        #expect(signs(map.drawing(), ofKey: true).count == 1)
    }

    @Test(
        "A name stands at its own sign, and the largest are named first, 32 at most",
        arguments: [5, 160], [ChartWidth.wide, .narrow])
    func names(services: Int, width: ChartWidth) throws {
        let map = MapTests.map(of: services)
        let drawing = map.drawing(width)
        let placed = signs(drawing)
        let bySize = map.services.enumerated().sorted {
            ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
        }.map(\.element.name)
        let names = drawing.marks.filter { mark in
            if case .text(let words, _, _, _) = mark { !words.hasSuffix("expected") } else { false }
        }
        #expect(names.count <= 32 && !names.isEmpty)
        var before = -1
        for name in names {
            guard case .text(let words, _, _, _) = name else { continue }
            let order = try #require(bySize.firstIndex(of: words))
            #expect(order > before)
            before = order
            let box = try #require(name.textBox)
            let sign = placed[order]
            let across = max(box.left - sign.at.x, sign.at.x - box.right, 0)
            let down = max(box.top - sign.at.y, sign.at.y - box.bottom, 0)
            let apart = (across * across + down * down).squareRoot()
            // A diamond as large as a disc reaches 1.2533 radii.
            #expect(apart >= sign.radius * 1.2533 && apart <= sign.radius * 1.2533 + 12, "\(words)")
        }
    }

    @Test("No name covers the key of sizes", arguments: [ChartWidth.wide, .narrow])
    func clearOfKey(width: ChartWidth) throws {
        var map = MapTests.map(of: 1)
        map.outlines = [
            [(-5.0, 50.0), (1, 50), (1, 56), (-5, 56)].map { .init(longitude: $0, latitude: $1) }
        ]
        map.services = (0..<4).map { place in
            .init(
                position: .init(longitude: 0.9, latitude: 55.9 - Double(place) * 0.2),
                size: 3000 - Double(place), band: .low, name: "Dunwick and Saltmarsh", words: "")
        }
        let drawing = map.drawing(width)
        let boxes = texts(drawing).compactMap { text in
            Mark.text(text.words, at: text.at, text.2, .note).textBox.map { (text.words, $0) }
        }
        let key = boxes.filter { $0.0.hasSuffix("expected") }.map(\.1)
        let edge = try #require(key.map(\.left).min())
        let bottom = try #require(signs(drawing, ofKey: true).map { $0.at.y + $0.radius }.max())
        let room = Rectangle(left: edge, top: 8, right: width.units, bottom: bottom)
        #expect(key.count == 2)
        for (words, box) in boxes where !words.hasSuffix("expected") {
            #expect(!box.overlaps(room), "\(words)")
        }
    }

    @Test(
        "Signs of the wide map say under the pointer what they are; those of a phone's are too small"
    )
    func words() {
        func said(_ width: ChartWidth) -> [String] {
            MapTests.map(of: 5).drawing(width).marks.compactMap { mark in
                if case .sign(_, _, _, _, let words) = mark { words } else { nil }
            }
        }
        #expect(said(.wide).sorted() == ["0", "1", "2", "3", "4"])
        #expect(said(.narrow).isEmpty)
    }

    @Test("A sign that would reach over the frame is left out, one that just fits is drawn")
    func edge() {
        let land: [MapChart.Position] = [
            .init(longitude: 0, latitude: 50), .init(longitude: 6, latitude: 50),
            .init(longitude: 6, latitude: 56), .init(longitude: 0, latitude: 56),
        ]
        func drawn(_ latitude: Double) -> Int {
            let map = MapChart(
                outlines: [land],
                services: [
                    .init(
                        position: .init(longitude: 3, latitude: latitude), size: 1, band: .high,
                        name: "A", words: "A")
                ], bands: [], sizes: [])
            return signs(map.drawing(.wide)).count
        }
        // 668 units for 6°; a sign of radius 24 reaches 30.24, and the land begins at 26.
        #expect(drawn(56 - 4.3 / 668 * 6) == 1)
        #expect(drawn(56 - 4.2 / 668 * 6) == 0)
    }
}
