import Testing

@testable import Charts

@Suite("Marks")
struct MarkTests {
    @Test("Each standing has a sign and a colour of its own")
    func standings() {
        let signs = Standing.allCases.map { "\($0.sign)" }
        let inks = Standing.allCases.map { "\($0.ink)" }
        #expect(Set(signs).count == Standing.allCases.count)
        #expect(Set(inks).count == Standing.allCases.count)
    }

    @Test("The key names exactly the standings that occur")
    func key() {
        let key = Standing.key([.worse, .similar, .worse])
        #expect(key.map(\.words) == ["Similar", "Worse than expected by chance"])
    }

    @Test("A withheld month breaks the line of a run chart")
    func gap() {
        let values: [Double?] = [50, 51, nil, 49, 48, 47, nil, 60, nil, 61, 62, 63]
        let lines = Samples.run(values).drawing().marks.compactMap { mark in
            if case .path(let points, .series) = mark { points.count } else { nil }
        }
        #expect(lines == [2, 3, 3])
        #expect(signs(.seriesPoint, in: Samples.run(values).drawing()) == 9)
    }

    @Test("A change of definition breaks the line of a trend")
    func definition() {
        let lines = Samples.trend([50, 51, 52]).drawing().marks.filter { mark in
            if case .path(let points, .ghost) = mark { points.count == 2 } else { false }
        }
        #expect(lines.count == 1)
    }

    @Test("A funnel has one sign a service, and its limits end with its axis")
    func funnel() {
        let chart = Samples.funnel(160)
        let drawing = chart.drawing()
        let drawn = Standing.allCases.map { signs($0.ink, in: drawing) }.reduce(0, +)
        #expect(drawn == 160)
        let ends = drawing.marks.compactMap { mark in
            if case .path(let points, .limit998) = mark { points.last?.x } else { nil }
        }
        let axis = drawing.marks.compactMap { mark in
            if case .line(_, let to, .target) = mark { to.x } else { nil }
        }
        #expect(ends.count == 2)
        #expect(Set(ends) == Set(axis))
    }

    @Test("The places for the limits rise, begin small and reach beyond the largest service")
    func patientsToDraw() {
        for largest in [0, 1, 19, 400, 5000] {
            let places = FunnelChart.patientsToDraw(upTo: largest)
            #expect(places == places.sorted())
            #expect(Set(places).count == places.count)
            #expect(places.first == 5)
            #expect((places.last ?? 0) > largest)
        }
    }

    @Test("A figure beyond the spine's axis is drawn at its end with an arrow")
    func beyond() {
        let drawing = Samples.spine(300).drawing()
        let arrows = drawing.marks.filter { mark in
            if case .area(let points, .worse) = mark { points.count == 3 } else { false }
        }
        #expect(arrows.count == 1)
    }

    @Test("The same data draw the same marks")
    func same() {
        for (left, right) in zip(Samples.all(.narrow), Samples.all(.narrow)) {
            #expect(left.drawing == right.drawing)
        }
    }

    private func signs(_ ink: Ink, in drawing: Drawing) -> Int {
        drawing.marks.count { mark in
            if case .sign(_, _, _, ink, _) = mark { true } else { false }
        }
    }
}
