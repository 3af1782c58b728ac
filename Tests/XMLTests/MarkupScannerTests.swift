import Testing
import XML

/// Writes down what it hears, one line an event.
private final class Listener: MarkupReceiver {
    var heard: [String] = []

    func doctype(_ name: MarkupName) { heard.append("doctype \(name.text)") }

    func start(_ tag: borrowing MarkupTag) {
        var line = "\(tag.line) <\(tag.name.text)"
        for index in 0..<tag.attributeCount {
            let value = String(decoding: tag.value(at: index), as: UTF8.self)
            line += " \(tag.attributeName(at: index).text)=[\(value)]"
        }
        heard.append(line + (tag.isSelfClosed ? "/>" : ">"))
    }

    func end(_ name: MarkupName) { heard.append("</\(name.text)>") }

    func text(_ text: borrowing MarkupText) {
        var bytes: [UInt8] = []
        text.append(to: &bytes)
        heard.append(text.isBlank ? "blank" : String(decoding: bytes, as: UTF8.self))
    }

    func oddity(_ oddity: MarkupOddity, line: Int) { heard.append("\(line) \(oddity.rawValue)") }
}

@Suite("Reading a page's markup")
struct MarkupScannerTests {
    private func events(of page: String) throws -> [String] {
        let listener = Listener()
        try MarkupScanner.scan(Array(page.utf8), into: listener)
        return listener.heard
    }

    private func fault(of page: [UInt8]) -> MarkupError? {
        do throws(MarkupError) {
            try MarkupScanner.scan(page, into: Listener())
            return nil
        } catch {
            return error
        }
    }

    @Test("Tags, attributes, text and lines come in the order of the page")
    func order() throws {
        #expect(
            try events(
                of: """
                    <!DOCTYPE html>
                    <html lang="en">
                    <!-- heard without its words --><p id='a&amp;b&#38;&lt;' class="">x &lt;é</p><br/></html>
                    """) == [
                    "doctype html", "2 <html lang=[en]>", "blank", "3 comment",
                    "3 <p id=[a&b&<] class=[]>",
                    "x ",
                    "<", "é", "</p>", "3 <br/>", "</br>", "</html>",
                ])
    }

    @Test("Prefixed names are heard without their prefix")
    func prefixes() throws {
        #expect(
            try events(of: #"<svg xmlns:x="urn:x"><x:a x:href="h"/></svg>"#) == [
                "1 <svg>", "1 <a href=[h]/>", "</a>", "</svg>",
            ])
    }

    @Test("What an HTML reader takes for a comment is heard as an oddity")
    func oddities() throws {
        #expect(
            try events(of: "<p>\n<?php x?><![CDATA[x]]><!-- x --></p>") == [
                "1 <p>", "blank", "2 processing instruction", "2 CDATA section", "2 comment",
                "</p>",
            ])
    }

    @Test(
        "A page that is not well-formed is refused with its line",
        arguments: [
            ("<p>\n<b></p>", 2), ("<p>\n\n<a x=1/></p>", 3), ("<p a=\"1\" a=\"2\"/>", 1),
            ("<p>\n&nbsp;</p>", 2), ("<p>\n", 2), ("<p/><p/>", 1), ("<p>a & b</p>", 1),
            ("no markup", 1), ("<p>\u{1}</p>", 1), ("", 1),
        ])
    func malformed(page: String, line: Int) {
        #expect(fault(of: Array(page.utf8))?.line == line)
    }

    @Test("Bytes that are not UTF-8, NUL bytes and cut characters are refused")
    func badBytes() {
        #expect(fault(of: Array("<p>".utf8) + [0xE9] + Array("</p>".utf8)) != nil)
        #expect(fault(of: Array("<p>".utf8) + [0] + Array("</p>".utf8)) != nil)
        #expect(fault(of: Array("<p>".utf8) + [0xC3]) != nil)
    }

    @Test(
        "A DOCTYPE that is more than a name is refused before anything in it is read",
        arguments: [
            "<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a;</p>",
            "<!DOCTYPE html SYSTEM 'file:///etc/hostname'><p/>",
            "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01//EN' 'http://www.w3.org/x'><p/>",
        ])
    func doctype(page: String) {
        let fault = fault(of: Array(page.utf8))
        #expect(fault?.line == 1)
        #expect(fault?.reason.hasPrefix("A DOCTYPE with a subset") == true)
    }

    @Test("Nesting deeper than any page needs is refused, not followed")
    func depth() {
        let page = String(repeating: "<p>", count: 10_000)
        #expect(fault(of: Array(page.utf8)) != nil)
    }

    @Test("Pages read at the same time do not hear each other's faults")
    func together() async {
        let faults = await withTaskGroup(of: (Int, Bool).self) { group in
            for index in 0..<200 {
                group.addTask {
                    let page = index % 2 == 0 ? "<p>x</p>" : "<p><b></p>"
                    return (index, self.fault(of: Array(page.utf8)) != nil)
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect((0..<200).allSatisfy { faults[$0] == ($0 % 2 == 1) })
    }

    @Test("A name begins with on only where its letters say so")
    func names() {
        let handler: MarkupName = "onclick"
        let other: MarkupName = "one-more-name-that-is-long"
        #expect(handler.beginsWithOn && other.beginsWithOn)
        let plain: MarkupName = "class"
        #expect(!plain.beginsWithOn)
        #expect(other.text == "one-more-name-th")
    }
}
