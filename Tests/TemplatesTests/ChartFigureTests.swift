import Charts
import Templates
import Testing

@Suite("Chart figure")
struct ChartFigureTests {
    @Test("A figure is well-formed, whatever its words hold")
    func wellFormed() throws {
        let elements = try PageReader.elements(of: figureBlock(figure()).bytes)
        #expect(elements.first?.name == "figure")
    }

    @Test("Every picture is an image with a title and a description of its own")
    func named() throws {
        let elements = try PageReader.elements(of: figureBlock(figure()).bytes)
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let pictures = elements.filter { $0.attributes["role"] == "img" }
        #expect(pictures.count == 2)
        for picture in pictures {
            let names = (picture.attributes["aria-labelledby"] ?? "").split(separator: " ")
            #expect(names.count == 2)
            for name in names { #expect(ids.contains(String(name))) }
        }
    }

    @Test("The data stand beside the picture in a table with caption and scoped heads")
    func table() throws {
        let elements = try PageReader.elements(of: figureBlock(figure()).bytes)
        #expect(elements.contains { $0.name == "caption" })
        let heads = elements.filter { $0.name == "th" }.map { $0.attributes["scope"] }
        #expect(heads == ["col", "col", "row"])
    }

    @Test("The heading has the level that its page asks for", arguments: 2...6)
    func heading(level: Int) throws {
        var figure = figure()
        figure.headingLevel = level
        let elements = try PageReader.elements(of: figureBlock(figure).bytes)
        #expect(elements.filter { $0.name.hasPrefix("h") }.map(\.name) == ["h\(level)"])
    }

    @Test("A wide picture without a narrow one scrolls in a named place that keys can reach")
    func scrolls() throws {
        var figure = figure()
        figure.narrowDrawing = nil
        let elements = try PageReader.elements(of: figureBlock(figure).bytes)
        let place = try #require(elements.first { $0.attributes["class"] == "chart-scroll" })
        #expect(place.attributes["tabindex"] == "0")
        #expect(place.attributes["role"] == "region")
        #expect(place.attributes["aria-label"]?.isEmpty == false)
    }

    @Test("No style and no script stands in the figure")
    func noStyle() throws {
        let elements = try PageReader.elements(of: figureBlock(figure()).bytes)
        for element in elements {
            #expect(element.name != "style" && element.name != "script")
            for name in ["style", "fill", "stroke"] { #expect(element.attributes[name] == nil) }
        }
    }

    @Test("A rating and a comparison are said by a word as well as a class")
    func tags() throws {
        let words = String(decoding: ragTag(.amber, "Amber").bytes, as: UTF8.self)
        #expect(words == "<span class=\"tag tag-amber\">Amber</span>")
        let standing = String(decoding: standingTag(.worse, "Worse").bytes, as: UTF8.self)
        #expect(standing == "<span class=\"standing standing-worse\">Worse</span>")
    }

    private func figure() -> ChartFigure {
        let chart = Goldens.funnel
        return ChartFigure(
            kind: .funnel, id: "kpi7-funnel", title: "Bone therapy & <b>more</b>",
            subtitle: "Per cent, \"2021\"",
            description: "All lie within the limits.", drawing: chart.drawing(),
            narrowDrawing: chart.drawing(.narrow),
            table: DataTable(
                caption: "Per cent & counts",
                columns: [.init("Service"), .init("%", isNumeric: true)],
                rows: [[.link("A & B", to: "a.html?b=1&c=2"), .heat(.green, "81")]],
                isSortable: true), note: "Ranks < chance")
    }
}
