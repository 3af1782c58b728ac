import Charts
import Testing

@testable import Templates

@Suite("Stylesheet")
struct StylesheetTests {
    private let css = Stylesheet().text

    @Test("Every role of a mark has its rule", arguments: Ink.allCases)
    func inks(ink: Ink) {
        #expect(css.contains(".\(ink.className) {") || css.contains(".\(ink.className), "))
    }

    @Test("Every lettering is set in the size that labels are measured with")
    func sizes() {
        #expect(css.contains(".plot { font-size: 13px"))
        for lettering in Lettering.allCases where lettering.size != 13 {
            let size = "\(Int(lettering.size))px"
            #expect(css.contains(".plot .\(lettering.className) { font-size: \(size)"))
        }
    }

    @Test("Nothing is loaded from elsewhere", arguments: ["url(", "@import", "http", "@font-face"])
    func nothingLoaded(forbidden: String) {
        #expect(!css.contains(forbidden))
        #expect(!String(decoding: Assets.script, as: UTF8.self).contains(forbidden))
    }

    @Test("Every token that a rule uses is set")
    func tokens() {
        for use in css.split(separator: "var(--").dropFirst() {
            let name = use.prefix { $0 != ")" }
            #expect(css.contains("  --\(name): "), "\(name)")
        }
    }

    @Test("Braces close")
    func braces() {
        #expect(
            css.utf8.count { $0 == UInt8(ascii: "{") } == css.utf8.count { $0 == UInt8(ascii: "}") }
        )
    }
}
