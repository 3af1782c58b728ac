import DecimalText
import Templates
import Testing

@Suite("Markup")
struct MarkupTests {
    @Test("Text is escaped wherever it stands, and markup goes in as it is")
    func escaping() {
        let name = "Brackenby & <b title='x'>\"é\"</b>"
        let markup: Markup = "<p title=\"\(name)\">\(name)\("<br />" as Markup)</p>"
        let escaped = "Brackenby &amp; &lt;b title=&#39;x&#39;&gt;&quot;é&quot;&lt;/b&gt;"
        #expect(text(markup) == "<p title=\"\(escaped)\">\(escaped)<br /></p>")
    }

    @Test("A list of markup, a missing markup and numbers")
    func parts() {
        let items: [Markup] = ["<li>a</li>", "<li>b</li>"]
        let none: Markup? = nil
        #expect(
            text("<ul>\(items)\(none)</ul>\(-12)\(1.5)") == "<ul><li>a</li><li>b</li></ul>-121.5")
    }

    @Test("A coordinate is written as the number formatter writes it")
    func coordinates() {
        var values = [0, -0.0, -0.001, 0.004, 0.005, 0.05, -0.05, 99.995, 1234.5, -7.25, 0.1 + 0.2]
        values += (0..<2000).map { Double($0 * 7919 % 100_003) / 137 - 300 }
        for value in values {
            #expect(text("\(value)") == DecimalText.short(value, places: 2))
        }
    }

    private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }
}
