import Templates
import Testing

@Suite("Assets as readers load them")
struct ShortAssetTests {
    private func short(_ css: String) -> String {
        String(decoding: ShortAsset.stylesheet(Array(css.utf8)), as: UTF8.self)
    }

    @Test(
        "A stylesheet loses what a browser passes over, and nothing else",
        arguments: [
            (
                "/* A */\n.a > .b { color: red; margin: 0 auto; }\n",
                ".a > .b{color:red;margin:0 auto}\n"
            ),
            (".a { content: \"a;  b\" / \"\"; }", ".a{content:\"a;  b\" / \"\"}\n"),
            ("p { width: calc(1rem + 2px); }\nb{x:y}", "p{width:calc(1rem + 2px)}\nb{x:y}\n"),
            (".a :hover, .b:not(.c) td { x: y }", ".a :hover,.b:not(.c) td{x:y}\n"),
            (
                "@media screen and (max-width: 4rem) {\n  a { b: c; }\n}\n",
                "@media screen and (max-width:4rem){a{b:c}}\n"
            ),
            ("a { b: c/* d */e; }", "a{b:c e}\n"),
        ])
    func stylesheet(css: String, wanted: String) {
        #expect(short(css) == wanted)
    }

    @Test("A script loses indentation, blank lines and lines of comment")
    func script() {
        let script = "// A\n(function () {\n  \"use strict\";\n\n  // B\n  a(); // c\n})();\n"
        #expect(
            String(decoding: ShortAsset.script(Array(script.utf8)), as: UTF8.self)
                == "(function () {\n\"use strict\";\na(); // c\n})();\n")
    }

    @Test("No published script has a text of several lines")
    func texts() {
        for asset in Assets.published + Assets.publishedWithRepository {
            #expect(!asset.name.hasSuffix(".js") || !asset.bytes.contains(UInt8(ascii: "`")))
        }
    }

    @Test("Every rule of the stylesheet is in what is published")
    func whole() {
        let published = Assets.published.first { $0.name == "site.css" }?.bytes ?? []
        for sign in "{}".utf8 {
            #expect(published.count { $0 == sign } == Assets.stylesheet.count { $0 == sign })
        }
        #expect(published.count < Assets.stylesheet.count * 9 / 10)
    }
}
