import Checksums
import Extract
import Findings
import Testing

/// The shipped schema with a comment after it is another file, so that every patient goes through
/// the validating parser. What is read must not differ.
@Suite("Plain patients are read as the parser reads them")
struct PlainPatientTests {
    private static let start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flsdb-extract version=\"3\" year=\"2021\">\n"
    private static let plain =
        "<patient id=\"1\" fls=\"A01\">\n<q n=\"1.02\">1940-03-02</q><q n=\"1.03\">Male</q>\n"
        + "<q n=\"1.09\">2021-05-06</q>\n<q n=\"1.11\">Hip</q><q n=\"4.01\">Alendronate</q>\n"
        + "<q n=\"1.05\">Donít know</q><q n=\"1.08\">Don&apos;t know</q><q n=\"6.03\">x</q><q n=\"1.03\">Male</q></patient>\n"
    private static let whole = start + plain + plain + "\n \t\r\n" + plain + "</flsdb-extract>\n"

    /// Everything that can be told of a reading, or of its error.
    private func story(_ bytes: [UInt8], schema: [UInt8]) throws -> [String] {
        let dictionary = DataDictionary(
            entries: try MadeExtract.dictionary().entries, schema: schema)
        let reader = ExtractReader(
            dictionary: dictionary, serviceCodes: MadeExtract.serviceCodes,
            freezeDate: try #require(Day(iso: "2022-12-31")))
        return try withFile(bytes, ".xml") { path in
            var story: [String] = []
            do {
                let summary = try reader.read(file: path, shownAs: "p.xml") { record, _ in
                    story.append("\(record.line) \(record.recordID) \(record.service ?? -1)")
                    story += Field.allCases.map { "\(record[$0])" }
                }
                story += summary.tally.shown.map { "\($0)" }
                story.append("\(summary.rows) \(summary.sha256) \(summary.mended)")
                story += Field.allCases.filter(summary.columns.contains).map(\.question)
            } catch let error as ExtractError {
                story.append("\(error)")
            }
            return story
        }
    }

    private func expectTheSame(_ bytes: [UInt8], _ name: String) throws {
        let schema = try MadeExtract.dictionary().schema
        let other = schema + Array("<!-- the same but for this -->\n".utf8)
        let (one, two) = (try story(bytes, schema: schema), try story(bytes, schema: other))
        #expect(one == two, "\(name): \(one.suffix(4)), not \(two.suffix(4))")
    }

    @Test("The shipped schema is the one under which plain patients are valid")
    func schema() throws {
        let schema = try MadeExtract.dictionary().schema
        #expect(SHA256.hex(of: schema) == ExtractReader.schemaOfPlainPatients)
    }

    static let pieces = [
        "", " ", "\n", "\r\n", "\t", "x", "<", ">", "/", "&", "&amp;", "&lt;&gt;&quot;&apos;",
        "&am", "&nbsp;",
        "&#10;", "\"", "'", "]]>",
        "é",
        "\u{FFFE}", "\u{0}", "\u{1}", "<!-- <patient -->", "<![CDATA[<patient id=\"1\">]]>",
        "<?p <q?>",
        "<q n=\"1.05\">No</q>", "<patient id=\"2\" fls=\"B02\"/>",
        "<patient fls='B02' id='2'></patient>",
        "</patient>", "<!DOCTYPE x>", "xmlns=\"urn:x\"", " xml:lang=\"en\"",
    ]

    @Test("whatever is put anywhere in the file", arguments: pieces)
    func inserted(piece: String) throws {
        let whole = Array(Self.whole.utf8)
        var place = piece.utf8.count % 3
        while place <= whole.count {
            var bytes = whole
            bytes.insert(contentsOf: Array(piece.utf8), at: place)
            try expectTheSame(bytes, "\(piece) at \(place)")
            place += 29
        }
    }

    @Test("wherever the file is cut")
    func cut() throws {
        let whole = Array(Self.whole.utf8)
        for length in stride(from: 1, to: whole.count, by: 7) {
            try expectTheSame(Array(whole[..<length]), "cut at \(length)")
        }
    }

    @Test("with bytes that are not UTF-8, and in another encoding")
    func encodings() throws {
        let whole = Array(Self.whole.utf8)
        for place in stride(from: 60, to: whole.count, by: 41) {
            for byte: UInt8 in [0x80, 0xC3, 0xED, 0xFF] {
                var bytes = whole
                bytes[place] = byte
                try expectTheSame(bytes, "\(byte) at \(place)")
            }
        }
        let latin = Self.whole.replacing("UTF-8", with: "ISO-8859-1")
        try expectTheSame(Array(latin.utf8), "UTF-8 that is declared as Latin 1")
        try expectTheSame([0xEF, 0xBB, 0xBF] + whole, "a byte order mark")
    }

    @Test("over many blocks, with a parsed patient here and there")
    func blocks() throws {
        var text = Self.start
        for index in 0..<2_500 {
            text += Self.plain
            if index % 497 == 0 {
                text += "<!-- -->" + Self.plain.replacing("Hip", with: "H&#105;p")
            }
        }
        try expectTheSame(Array("\(text)</flsdb-extract>".utf8), "blocks")
        try expectTheSame(Array("\(text)<patient/>".utf8), "blocks with a fault at the end")
        let long = "<q n=\"1.04\">" + String(repeating: "a b\n", count: 100_000) + "</q></patient>"
        try expectTheSame(
            Array((text.replacing("</patient>\n<!-- -->", with: "\(long)<!-- -->") + "<").utf8),
            "long")
    }
}
