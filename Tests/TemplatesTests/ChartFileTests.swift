import Charts
import Testing

@testable import Templates

@Suite("A chart as a file")
struct ChartFileTests {
    private static let words = ChartSheet.Words(
        title: "Dyffryn & Cwm: KPI 7", subtitle: "Per cent of patients, 2021", note: "A remark.",
        source: "Source: the audit, edition 2021.", mark: "Synthetic data.")

    private func text(_ words: ChartSheet.Words = words) throws -> String {
        let figure = ChartFigure(
            kind: .groups, id: "groups", title: "KPI 7", subtitle: "",
            description: "What it shows.",
            drawing: Goldens.drawings[0].1,
            table: DataTable(caption: "", columns: [], rows: []))
        return String(decoding: chartFile(figure, words).bytes, as: UTF8.self)
    }

    @Test("It says what it shows, where it is from and that its data are invented")
    func words() throws {
        let text = try text()
        #expect(text.contains("<title id=\"title\">Dyffryn &amp; Cwm: KPI 7</title>"))
        #expect(
            text.contains(
                "<desc id=\"desc\">What it shows. Source: the audit, edition 2021. Synthetic data.</desc>"
            ))
        for line in [
            "Dyffryn &amp; Cwm: KPI 7", "Per cent of patients, 2021", "A remark.",
            "Source: the audit, edition 2021.", "Synthetic data.",
        ] {
            #expect(text.contains(">\(line)</text>"), "\(line)")
        }
    }

    @Test("A chart of real patients says nothing of synthetic data")
    func real() throws {
        var words = Self.words
        words.mark = nil
        #expect(!(try text(words)).contains("Synthetic"))
    }

    @Test("It needs no stylesheet, and is well-formed")
    func alone() throws {
        let elements = try PageReader.elements(of: Array(try text().utf8).dropDeclaration)
        #expect(elements.first?.name == "svg")
        for element in elements {
            #expect(element.attributes["class"] == nil && element.attributes["style"] == nil)
            #expect(element.name != "style")
        }
    }

    @Test("Long words break into lines, and the sheet grows by them")
    func long() {
        let drawing = Drawing(width: 320, height: 100)
        let short = ChartSheet(drawing, Self.words)
        var words = Self.words
        words.title = String(repeating: "Brackenminster Fracture Liaison Service ", count: 5)
        let long = ChartSheet(drawing, words)
        #expect(long.height > short.height + 50)
        #expect(long.width == short.width)
        #expect(long.corner.y > short.corner.y)
    }

    @Test("Every key entry stands on the sheet")
    func key() {
        let entries = (1...9).map { KeyEntry(.sign(.disc, .better), "Entry number \($0)") }
        let drawing = Drawing(width: 320, height: 100, key: entries)
        let sheet = ChartSheet(drawing, Self.words)
        let signs = sheet.words.compactMap { mark -> Point? in
            guard case .sign(_, let point, _, _, _) = mark else { return nil }
            return point
        }
        #expect(signs.count == 9)
        #expect(signs.allSatisfy { $0.x < 320 && $0.y < sheet.corner.y })
    }
}

extension [UInt8] {
    /// Without the XML declaration before the first element.
    fileprivate var dropDeclaration: [UInt8] {
        Array(drop { $0 != UInt8(ascii: "\n") }.dropFirst())
    }
}
