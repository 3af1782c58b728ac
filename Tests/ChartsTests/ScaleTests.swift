import Testing

@testable import Charts

@Suite("Scales")
struct ScaleTests {
    @Test(
        "An axis goes from zero in round steps to a round end",
        arguments: [
            (7.0, 5, [0.0, 2, 4, 6, 8]), (100, 5, [0, 20, 40, 60, 80, 100]),
            (101, 4, [0, 50, 100, 150]), (0, 5, [0, 1]),
            (1365, 8, [0, 200, 400, 600, 800, 1000, 1200, 1400]),
        ])
    func ticks(largest: Double, count: Int, values: [Double]) {
        #expect(Ticks(upTo: largest, count: count, wholeNumbers: true).values == values)
    }

    @Test(
        "A per cent axis is 0 to 100 unless a figure lies above", arguments: [0.0, 12, 99.9, 100])
    func percent(largest: Double) {
        let ticks = Ticks.percent(upTo: largest, count: 5)
        #expect(ticks.values.first == 0)
        #expect(ticks.high == 100)
        #expect(Ticks.percent(upTo: 100.1, count: 5).high > 100)
    }

    @Test("A value beyond the axis is held at its end")
    func held() {
        let scale = Scale(low: 0, high: 100, start: 200, end: 0)
        #expect(scale.place(25) == 150)
        #expect(scale.place(130) == 0)
        #expect(scale.place(-5) == 200)
        #expect(!scale.contains(130))
    }

    @Test("Every axis begins at zero, and every bar at the axis")
    func honest() {
        for (name, drawing) in Samples.all(.wide) where name != "flow" && !name.hasPrefix("map") {
            let zero = drawing.marks.contains { mark in
                if case .text(let text, _, _, .axis) = mark {
                    text == "0\u{A0}%" || text == "0"
                } else {
                    false
                }
            }
            #expect(zero, "\(name)")
        }
        let bars = Samples.breakdown().drawing().marks.compactMap { mark in
            if case .box(let x, _, _, _, _, .groupBar) = mark { x } else { nil }
        }
        #expect(Set(bars).count == 1)
    }

    @Test("A tick says per cent with a space that does not break, and a count with its thousands")
    func text() {
        #expect(ChartUnit.percent.tick(12.5) == "12.5\u{A0}%")
        #expect(ChartUnit.count.tick(1200) == "1,200")
    }
}
