import CSV
import Disk
import Testing

@Suite("Contrast")
struct ContrastTests {
    /// Every ground on which text stands, and the inks that it may have.
    private static let text = [
        "page": ["text", "quiet", "link", "link-visited", "link-hover", "c1"],
        "surface": [
            "text", "quiet", "link", "link-visited", "link-hover", "better", "worse", "c1",
        ],
        "sunken": ["text", "quiet", "link", "link-visited", "link-hover", "better", "worse"],
        "line": ["text"],
        "warning-ground": ["text", "link", "link-visited"],
        "chart-emphasis": ["text", "quiet", "link", "link-visited"],
        "chart-stripe": ["text", "quiet"],
        "brand": ["brand-text"],
        "brand-dark": ["brand-text"],
        "focus": ["focus-text"],
        "rag-green": ["rag-green-text"],
        "rag-amber": ["rag-amber-text"],
        "rag-red": ["rag-red-text"],
        "heat-green": ["heat-text"],
        "heat-amber": ["heat-text"],
        "heat-red": ["heat-text"],
    ]

    /// Every ground on which a mark or an edge stands that a reader must make out.
    private static let marks = [
        "surface": [
            "c1", "c2", "c3", "c5", "better", "similar", "worse", "interval", "chart-line",
            "line-strong", "chart-bar", "rag-green", "rag-red",
        ],
        "page": ["line-strong"],
        "chart-stripe": ["better", "similar", "worse", "interval", "c1", "c3"],
        "chart-emphasis": ["better", "similar", "worse", "interval", "c3"],
        "chart-range": ["better", "similar", "worse", "interval", "c1", "c3"],
        "chart-usual": ["better", "similar", "worse", "interval", "c3", "text"],
        "chart-chance": ["better", "similar", "worse", "interval", "c3", "text"],
        "chart-rest": ["c1", "text"],
        "chart-grid": ["text", "rag-green", "rag-red"],
        "chart-bar": ["interval"],
    ]

    @Test("Text has at least 4.5 to 1 on its ground, light and dark", arguments: [false, true])
    func text(isDark: Bool) throws {
        try check(Self.text, atLeast: 4.5, isDark: isDark)
    }

    @Test("A mark has at least 3 to 1 on its ground, light and dark", arguments: [false, true])
    func marks(isDark: Bool) throws {
        try check(Self.marks, atLeast: 3, isDark: isDark)
    }

    @Test("The mark of the focus, yellow edged with black, stands out on every ground")
    func focus() throws {
        for colours in [Stylesheet().light, Stylesheet().dark] {
            let marks = try ["focus", "focus-text"].map { try #require(colours[$0]) }
            for ground in ["page", "surface", "sunken", "brand", "line"] {
                let below = try #require(colours[ground])
                #expect(marks.contains { $0.contrast(with: below) >= 3 }, "\(ground)")
            }
        }
    }

    @Test("The contrast of the chart colours is that worked out elsewhere")
    func oracle() throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let file = "contrast_pairs.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: "/\(folder)/Fixtures/\(file)", shownAs: file), file: file
        )
        #expect(table.rows.count == 15)
        for row in table.rows {
            let first = try #require(Colour(row.fields[0]))
            let second = try #require(Colour(row.fields[1]))
            let expected = try #require(Double(row.fields[2]))
            #expect(abs(first.contrast(with: second) - expected) < 0.00005)
            #expect((first.contrast(with: second) >= 3) == (row.fields[3] == "1"))
        }
    }

    @Test("The light scheme holds the six chart colours in their order")
    func palette() {
        let light = Stylesheet().light
        let palette = (1...6).map { light["c\($0)"]?.hex }
        #expect(
            palette == ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1"])
        #expect(light["text"]?.hex == "#212b32")
        #expect(light["brand"]?.hex == "#005eb8")
    }

    private func check(_ pairs: [String: [String]], atLeast least: Double, isDark: Bool) throws {
        let colours = isDark ? Stylesheet().dark : Stylesheet().light
        for (ground, inks) in pairs {
            let below = try #require(colours[ground], "\(ground)")
            for ink in inks {
                let above = try #require(colours[ink], "\(ink)")
                #expect(above.contrast(with: below) >= least, "\(ink) on \(ground)")
            }
        }
    }
}
