import Testing

@testable import Charts

@Suite("Labels")
struct LabelTests {
    @Test("No two labels of a chart overlap", arguments: [ChartWidth.wide, .narrow])
    func apart(width: ChartWidth) {
        for (name, drawing) in Samples.all(width) {
            let labels = drawing.marks.compactMap { mark in mark.textBox.map { (mark, $0) } }
            for (index, label) in labels.enumerated() {
                for other in labels[(index + 1)...] where label.1.overlaps(other.1) {
                    Issue.record("\(name): \(label.0) and \(other.0)")
                }
            }
        }
    }

    @Test("Every label stays on its drawing", arguments: [ChartWidth.wide, .narrow])
    func inside(width: ChartWidth) {
        // A centred tick may reach over the edge by half its number: the figure has that margin.
        for (name, drawing) in Samples.all(width) {
            let paper = Rectangle(
                left: -12, top: 0, right: drawing.width + 12, bottom: drawing.height)
            for mark in drawing.marks {
                guard let box = mark.textBox else { continue }
                #expect(box.isInside(paper), "\(name): \(mark)")
            }
        }
    }

    @Test("An emphasised service is always named")
    func named() {
        for index in [0, 40, 159] {
            let texts = Samples.funnel(160, emphasised: index).drawing().marks.compactMap { mark in
                if case .text(let text, _, _, .strong) = mark { text } else { nil }
            }
            #expect(texts.contains(Samples.name(index)))
        }
    }

    @Test("Labels that want one place are spread around it, in order and inside their limits")
    func spread() {
        #expect(
            Placement.spread([50, 50, 50], gap: 10, low: 0, high: 100) == [40, 50, 60])
        #expect(Placement.spread([98, 99], gap: 10, low: 0, high: 100) == [90, 100])
        #expect(Placement.spread([1, 0], gap: 10, low: 0, high: 100) == [10, 0])
        #expect(Placement.spread([5, 80], gap: 10, low: 0, high: 100) == [5, 80])
        #expect(Placement.spread([], gap: 10, low: 0, high: 100).isEmpty)
    }

    @Test("A text is measured by its letters and broken or cut to its room")
    func measure() {
        #expect(TextMeasure.width("0000", .axis) == 4 * 0.556 * 13)
        #expect(TextMeasure.width("5\u{A0}%", .axis) == TextMeasure.width("5 %", .axis))
        #expect(TextMeasure.width("Bone", .strong) > TextMeasure.width("Bone", .label))
        #expect(
            TextMeasure.lines("bone therapy recommended", .label, room: 90)
                == ["bone therapy", "recommended"])
        #expect(TextMeasure.fitted("Dunwick and Saltmarsh", .label, room: 80) == "Dunwick an…")
        #expect(TextMeasure.fitted("Dunwick", .label, room: 80) == "Dunwick")
    }
}
