import Checksums
import Extract
import Testing
import XML

@Suite("Extracts as XML")
struct XMLExtractTests {
    private static let open = "<flsdb-extract version=\"3\" year=\"2021\">\n"
    private static let close = "</flsdb-extract>\n"
    private static let answers =
        "<q n=\"1.02\">1940-03-02</q><q n=\"1.03\">Male</q><q n=\"1.09\">2021-05-06</q>"
        + "<q n=\"1.11\">Hip</q><q n=\"4.01\">Alendronate</q>"

    private static func patient(_ more: String = "") -> String {
        "<patient id=\"1\" fls=\"A01\">\(answers)\(more)</patient>\n"
    }

    private func read(_ body: String) throws -> Reading {
        try Reading.of(Self.open + body + Self.close, format: "xml")
    }

    @Test("The summary counts records, their lines and the file's own checksum")
    func summary() throws {
        let text =
            Self.open + Self.patient() + "\n" + Self.patient("<q n=\"1.05\">No</q>") + Self.close
        let reading = try Reading.of(text, format: "xml")
        #expect(reading.summary.rows == 2)
        #expect(reading.summary.sha256 == SHA256.hex(of: Array(text.utf8)))
        #expect(reading.records.map(\.line) == [2, 4])
        #expect(reading.summary.columns.contains(.careHome))
        #expect(!reading.summary.columns.contains(.admitted))
        #expect(reading.summary.columns.contains(.recordID))
    }

    @Test("A record does not keep the answers of the one before it")
    func fresh() throws {
        let reading = try read(Self.patient("<q n=\"1.05\">Yes</q>") + Self.patient())
        #expect(reading.records.map { $0[.careHome] } == [1, 0])
    }

    @Test("Entities, character references, CDATA and comments are read as what they stand for")
    func markup() throws {
        for apostrophe in ["&apos;", "&#39;", "&#x27;", "<![CDATA[']]>", "<!-- ? -->'", "'<?p q?>"]
        {
            let reading = try read(
                Self.patient("<q n=\"1.05\">Don\(apostrophe)t know</q>") + Self.patient())
            #expect(reading.records.first?[.careHome] == 4, "\(apostrophe)")
            #expect(reading.rules.isEmpty)
            #expect(reading.records.map(\.line) == [2, 3])
        }
    }

    @Test("Other quotes, spaces in tags, empty answers and attribute order make no difference")
    func spacing() throws {
        let odd =
            "<patient\n fls='A01'  id = \"1\" >\(Self.answers)<q n='1.05' >Yes</q >"
            + "<q n=\"1.08\"/><q n=\"2.05\"></q></patient >\n"
        let reading = try read(odd + Self.patient("<q n=\"Age at fracture\">81</q>"))
        #expect(reading.records.first?[.careHome] == 1)
        #expect(reading.records.first?[.admitted] == 0)
        #expect(reading.records.first?.service == 0)
        #expect(reading.records.last?[.ageAtFracture] == 8100)
        #expect(reading.rules.isEmpty)
    }

    @Test("An unknown question is one warning, however often it stands")
    func unknownQuestion() throws {
        let odd = Self.patient("\n<q n=\"6.03\">By phone</q>")
        #expect(try read(odd + odd).findings == ["EXT-01 made.xml:3 warning"])
    }

    @Test("A question answered twice is a finding and the first answer stays")
    func repeated() throws {
        let reading = try read(Self.patient("\n<q n=\"1.03\">Female</q>"))
        #expect(reading.findings == ["EXT-12 made.xml:3 warning"])
        #expect(reading.records.first?[.gender] == 2)
    }

    @Test("A question that no record answers is missing as a column would be")
    func missingColumns() {
        #expect(
            throws: ExtractError.missingColumns(
                file: "made.xml",
                columns: ["1.03 Gender", "1.02 DateOfBirth or Age at fracture"])
        ) {
            try read(
                "<patient id=\"1\" fls=\"A01\"><q n=\"1.09\">2021-05-06</q>"
                    + "<q n=\"1.11\">Hip</q><q n=\"4.01\">Alendronate</q></patient>")
        }
    }

    @Test("The declared encoding is followed")
    func declaredEncoding() throws {
        let text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n" + Self.open
        var bytes = Array(text.utf8)
        bytes += Array("<patient id=\"1\" fls=\"A01\">\(Self.answers)<q n=\"1.05\">Don".utf8)
        bytes += [0x92] + Array("t know</q></patient>\(Self.close)".utf8)
        let reading = try Reading.of(bytes, format: "xml")
        #expect(reading.rules == ["EXT-04"])
    }

    /// What stops the reading: the text, the line, and which kind of error.
    static let stopping: [(name: String, text: String, line: Int, kind: String)] = [
        ("cut in a tag", open + patient() + "<patient id=\"1\" f", 3, "cut"),
        (
            "cut in an answer",
            open + patient() + "<patient id=\"1\" fls=\"A01\">\n<q n=\"1.03\">Fe", 4, "cut"
        ),
        ("cut before the end", open + patient() + patient(), 4, "cut"),
        (
            "end tags crossed",
            open + "<patient id=\"1\" fls=\"A01\">\n<q n=\"1.03\">x</patient></q>" + close, 3,
            "form"
        ),
        ("a bare ampersand", open + patient("\n<q n=\"1.05\">Yes & no</q>") + close, 3, "form"),
        ("an unknown entity", open + patient("\n<q n=\"1.05\">&nbsp;</q>") + close, 3, "form"),
        ("a NUL byte", open + patient("\n<q n=\"1.04\">A\u{0}B</q>") + close, 3, "form"),
        ("a control character", open + patient("\n<q n=\"1.04\">A\u{1}B</q>") + close, 3, "form"),
        ("]]> in text", open + patient("\n<q n=\"1.04\">]]></q>") + close, 3, "form"),
        ("< in an attribute", open + "<patient id=\"<\" fls=\"A01\"></patient>" + close, 2, "form"),
        (
            "the same attribute twice", open + "\n<patient id=\"1\" id=\"1\" fls=\"A\"/>" + close,
            3, "form"
        ),
        ("two root elements", open + patient() + close + "<more/>", 4, "form"),
        ("another root", "<patients/>", 1, "structure"),
        ("another version", "<flsdb-extract version=\"2\" year=\"2021\"/>", 1, "structure"),
        ("no year", "<flsdb-extract version=\"3\"/>", 1, "structure"),
        (
            "text among the patients", open + patient() + "\nand\n" + patient() + close, 5,
            "structure"
        ),
        ("text among the answers", open + patient("\nand\n"), 4, "structure"),
        (
            "a patient without id", open + patient() + "<patient fls=\"A01\"/>" + close, 3,
            "structure"
        ),
        (
            "an unknown attribute", open + "<patient id=\"1\" fls=\"A01\" x=\"\"/>" + close, 2,
            "structure"
        ),
        (
            "an unknown element", open + "<patient id=\"1\" fls=\"A01\"><note/></patient>" + close,
            2, "structure"
        ),
        ("an answer without n", open + patient("\n<q>Yes</q>") + close, 3, "structure"),
        (
            "an element in an answer", open + patient("\n<q n=\"1.05\">Y<b/></q>") + close, 3,
            "structure"
        ),
        (
            "a foreign namespace", open + "<patient xmlns=\"urn:x\" id=\"1\" fls=\"A\"/>" + close,
            2, "structure"
        ),
        ("deep nesting", open + String(repeating: "<q n=\"1\">", count: 100_000), 2, "structure"),
        ("a DOCTYPE", "<!DOCTYPE flsdb-extract>\n" + open + patient() + close, 1, "doctype"),
        (
            "an entity bomb",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n" + open
                + patient("<q n=\"1.04\">&b;</q>") + close, 1, "doctype"
        ),
        (
            "an external entity",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + open
                + patient("<q n=\"1.04\">&a;</q>") + close, 1, "doctype"
        ),
        (
            "a huge answer",
            open + patient("\n<q n=\"1.04\">" + String(repeating: "x", count: 1 << 20 + 1) + "</q>")
                + close, 3, "long"
        ),
    ]

    @Test("A broken structure stops the reading with its line", arguments: 0..<stopping.count)
    func broken(index: Int) throws {
        let (name, text, line, kind) = Self.stopping[index]
        let error = #expect(throws: ExtractError.self, "\(name)") {
            try Reading.of(text, format: "xml")
        }
        guard case .xml(let fault) = error else {
            Issue.record("\(name): \(String(describing: error))")
            return
        }
        #expect(Self.place(fault) == "\(line) \(kind)", "\(name)")
        #expect(fault.description.hasPrefix("made.xml:\(line): "))
    }

    @Test("An empty file, one without a patient and one in a bad encoding are errors")
    func others() {
        #expect(throws: ExtractError.empty(file: "made.xml")) {
            try Reading.of("", format: "xml")
        }
        #expect(throws: ExtractError.noRecords(file: "made.xml")) { try read("") }
        let bytes =
            Array((Self.open + "<patient id=\"1\" fls=\"A01\">\n<q n=\"1.04\">").utf8)
            + [0xE9] + Array("</q></patient>\(Self.close)".utf8)
        #expect(throws: ExtractError.self) { try Reading.of(bytes, format: "xml") }
    }

    private static func place(_ error: XMLStreamError) -> String {
        switch error {
        case .cutShort(_, let line): "\(line) cut"
        case .notWellFormed(_, let line, _): "\(line) form"
        case .notValid(_, let line, _): "\(line) structure"
        case .doctype(_, let line): "\(line) doctype"
        case .textTooLong(_, let line): "\(line) long"
        case .unreadable, .schema: "other"
        }
    }
}
