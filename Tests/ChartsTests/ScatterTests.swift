import Testing

@testable import Charts

@Suite("A scatter of services")
struct ScatterTests {
    static let chart = ScatterChart(
        services: [
            .init(x: 1, y: 20, words: "Airefield: 20\u{A0}%, 1"),
            .init(x: 4, y: 60, words: "Brackenby: 60\u{A0}%, 4"),
            .init(x: 9, y: 110, words: "Covefold: 110\u{A0}%, 9"),
        ],
        levels: [
            .init(range: 1...1, y: 20, label: "20\u{A0}%"),
            .init(range: 4...9, y: 85, label: "85\u{A0}%"),
        ], xLabel: "Staff", levelWords: "Median of a third of the services")

    @Test(
        "Each service is a sign further right and higher up the more it has",
        arguments: [
            ChartWidth.wide, .narrow,
        ])
    func signs(width: ChartWidth) {
        let signs = Self.chart.drawing(width).marks.compactMap { mark in
            if case .sign(_, let point, _, .seriesPoint, let words) = mark {
                (point, words)
            } else {
                nil
            }
        }
        #expect(signs.count == 3)
        for (left, right) in zip(signs, signs.dropFirst()) {
            #expect(left.0.x < right.0.x && left.0.y > right.0.y)
        }
        #expect(signs.allSatisfy { ($0.1 == nil) == (width == .narrow) })
    }

    @Test("Levels span their services, also where those are equal, and carry their number")
    func levels() {
        let drawing = Self.chart.drawing()
        let lines = drawing.marks.compactMap { mark in
            if case .line(let from, let to, .target) = mark { to.x - from.x } else { nil }
        }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0 >= 8 })
        let labels = drawing.marks.filter { mark in
            if case .text(_, _, _, .strong) = mark { true } else { false }
        }
        #expect(labels.count == 2)
        #expect(drawing.key.map(\.words) == ["A service", "Median of a third of the services"])
    }

    @Test("Nothing is drawn outside the drawing, and no services make an empty one")
    func bounds() {
        for width in [ChartWidth.wide, .narrow] {
            for mark in Self.chart.drawing(width).marks {
                if let box = mark.textBox {
                    #expect(box.left >= 0 && box.right <= width.units)
                }
            }
        }
        let empty = ScatterChart(services: [], levels: [], xLabel: "Staff", levelWords: "")
        #expect(empty.drawing().key.map(\.words) == ["A service"])
    }
}
