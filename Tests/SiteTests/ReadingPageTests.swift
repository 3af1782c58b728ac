import Charts
import Files
import Templates
import Testing

@testable import Site

@Suite("How to read")
struct ReadingPageTests {
    static let pages = ReadingPage.allCases

    @Test("Every numbered step points at its mark, on the wide chart and on the narrow one")
    func callouts() throws {
        for page in Self.pages {
            guard let guide = page.guide, let figure = guide.figure else { continue }
            let numbers = guide.steps.enumerated().filter { !$1.targets.isEmpty }
                .map { String($0.offset + 1) }
            #expect(numbers.count >= 4, "\(page)")
            for drawing in [figure.drawing, try #require(figure.narrowDrawing)] {
                #expect(Self.callouts(of: drawing) == numbers, "\(page) at \(drawing.width)")
            }
        }
    }

    @Test("No callout hides a word of its chart or another callout")
    func clearOfText() throws {
        for page in Self.pages {
            guard let figure = page.guide?.figure else { continue }
            for drawing in [figure.drawing, try #require(figure.narrowDrawing)] {
                let discs = drawing.marks.compactMap { mark -> Rectangle? in
                    guard case .sign(_, let point, let radius, .callout, _) = mark else {
                        return nil
                    }
                    return Rectangle(
                        left: point.x - radius, top: point.y - radius, right: point.x + radius,
                        bottom: point.y + radius)
                }
                let words = drawing.marks.compactMap { mark -> (String, Rectangle)? in
                    guard case .text(let text, _, _, let lettering) = mark, lettering != .callout,
                        let box = mark.textBox
                    else { return nil }
                    return (text, box)
                }
                for (index, disc) in discs.enumerated() {
                    for (text, box) in words where disc.overlaps(box) {
                        Issue.record("\(page) at \(drawing.width): \(index + 1) hides “\(text)”")
                    }
                    for other in discs.dropFirst(index + 1) where disc.overlaps(other) {
                        Issue.record("\(page) at \(drawing.width): \(index + 1) hides another")
                    }
                }
            }
        }
    }

    @Test("Every chart of the site leads to the page that says how to read it, once")
    func everyChart() throws {
        // The model's charts are of no kind that the audit draws; their own page says how to read them.
        for page in try SiteTests.files()
        where page.path.hasSuffix(".html") && page.path != "model.html" {
            let text = SiteTests.text(page)
            let isExample = page.path.hasPrefix("how-to-read/")
            #expect(
                SiteTests.occurrences(of: "<p class=\"chart-guide\">", in: text)
                    == (isExample
                        ? 0 : SiteTests.occurrences(of: "<figure class=\"chart\"", in: text)),
                "\(page.path)")
        }
    }

    @Test(
        "Every kind of chart has a page with an example of that kind", arguments: ChartKind.allCases
    )
    func everyKind(kind: ChartKind) throws {
        let guide = try #require(ReadingPage(kind).guide)
        #expect(guide.example?.kind == kind)
    }

    @Test("Every example says that it is invented")
    func invented() throws {
        for page in Self.pages {
            guard let guide = page.guide else { continue }
            if let figure = guide.figure {
                #expect(figure.title.hasPrefix("Invented example"), "\(page)")
                #expect(figure.description.hasPrefix("Invented example"), "\(page)")
                #expect(figure.table.caption.hasPrefix("Invented example"), "\(page)")
            } else {
                #expect(guide.tables.first?.caption.hasPrefix("Invented example") == true)
            }
        }
    }

    @Test("The examples bear out what their words say of them")
    func claims() {
        let differing = InventedAudit.differing
        #expect(differing.view(of: "Willow").standing == .worse)
        #expect(differing.view(of: "Hazel").standing == .worse)
        #expect(differing.view(of: "Yew").standing == .similar)
        for name in ["Aspen", "Hawthorn", "Birch"] {
            #expect(differing.view(of: name).standing == .better, "\(name)")
        }
        let alike = InventedAudit.alike.services.map { InventedAudit.alike.view(of: $0).standing }
        #expect(alike.count { $0 != .similar } == 3)
    }

    private static func callouts(of drawing: Drawing) -> [String] {
        drawing.marks.compactMap { mark in
            guard case .text(let text, _, _, .callout) = mark else { return nil }
            return text
        }
    }
}
