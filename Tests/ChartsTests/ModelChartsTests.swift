import Charts
import Testing

@Suite("The charts of the model")
struct ModelChartsTests {
    private let widths: [ChartWidth] = [.wide, .narrow]

    private func boxes(_ drawing: Drawing) -> [(
        x: Double, y: Double, width: Double, height: Double
    )] {
        drawing.marks.compactMap {
            if case .box(let x, let y, let width, let height, _, _) = $0 {
                return (x, y, width, height)
            }
            return nil
        }
    }

    @Test("Columns stand on the zero line, those of negative values below it")
    func columns() {
        let chart = ColumnsChart(
            groups: ["2026", "2027"],
            series: [.init(name: "NHS", ink: .bar, values: [30, -10])])
        for width in widths {
            let boxes = boxes(chart.drawing(width))
            #expect(boxes.count == 2)
            #expect(abs(boxes[0].y + boxes[0].height - boxes[1].y) < 1e-9)
            #expect(abs(boxes[0].height - 3 * boxes[1].height) < 1e-9)
        }
    }

    @Test("All values 0, one group, twenty-five groups: everything stays inside the drawing")
    func inside() {
        for count in [1, 5, 25] {
            let chart = ColumnsChart(
                groups: (0..<count).map { "20\($0 + 10)" },
                series: [
                    .init(name: "a", ink: .bar, values: Array(repeating: 0, count: count)),
                    .init(name: "b", ink: .comparator, values: (0..<count).map { Double($0) - 3 }),
                ],
                line: .init(name: "c", ink: .target, values: (0..<count).map { Double($0 * $0) }))
            for width in widths {
                let drawing = chart.drawing(width)
                for box in boxes(drawing) {
                    #expect(box.x >= 0 && box.x + box.width <= drawing.width)
                    #expect(box.y >= 0 && box.y + box.height <= drawing.height)
                    #expect(box.width > 0 && box.height >= 0)
                }
            }
        }
    }

    @Test("A bar of the tornado begins at the result as entered and reaches to its value")
    func tornado() {
        let chart = TornadoChart(
            rows: [.init(name: "Lag", low: 10, high: 40, lowText: "12", highText: "0")], base: 20,
            baseText: "20")
        for width in widths {
            let boxes = boxes(chart.drawing(width))
            #expect(boxes.count == 2)
            #expect(abs(boxes[0].x + boxes[0].width - boxes[1].x) < 1e-9)
            #expect(abs(2 * boxes[0].width - boxes[1].width) < 1e-9)
        }
    }

    @Test("Every draw is a mark of the plane, and the threshold passes through the origin")
    func plane() {
        let chart = PlaneChart(
            points: [Point(1, 10_000), Point(-1, 5_000), Point(2, -30_000)], base: Point(1, 0),
            xLabel: "QALYs", yLabel: "£", threshold: 20_000, thresholdText: "£20,000")
        for width in widths {
            let drawing = chart.drawing(width)
            let dots = drawing.marks.compactMap { mark -> [Point]? in
                if case .dots(let corners, 2.5, .groupBar) = mark { return corners }
                return nil
            }
            #expect(dots.count == 1 && dots[0].count == 3)
            #expect(dots[0][1].x < dots[0][0].x && dots[0][0].x < dots[0][2].x)
            #expect(dots[0][0].y < dots[0][1].y && dots[0][1].y < dots[0][2].y)
            let lines = drawing.marks.compactMap { mark -> [Point]? in
                if case .path(let points, .target) = mark { return points }
                return nil
            }
            #expect(lines.count == 1 && lines[0].count == 2)
        }
    }
}
