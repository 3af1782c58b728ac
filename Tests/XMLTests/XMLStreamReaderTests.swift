import Testing
import XML

/// Writes down what a stream tells.
private final class Notes: XMLStreamConsumer {
    private(set) var all: [String] = []

    func start(_ tag: XMLStartTag, line: Int) {
        let value = tag.attribute("n").map { String(decoding: $0, as: UTF8.self) } ?? "-"
        all.append("\(tag.isNamed("item") ? "item" : "other") \(value) \(line)")
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        all.append(String(decoding: bytes, as: UTF8.self))
    }

    func end(line: Int) { all.append("end \(line)") }
}

@Suite("XML as a stream")
struct XMLStreamReaderTests {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="items"><xs:complexType><xs:sequence>
            <xs:element name="item" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
                <xs:attribute name="n" type="xs:integer"/>
              </xs:extension></xs:simpleContent></xs:complexType>
            </xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private func notes(_ text: String, blockBytes: Int = 1 << 16) throws -> [String] {
        let bytes = Array(text.utf8)
        var given = 0
        let notes = Notes()
        let schema = try XMLSchema(bytes: Array(Self.schema.utf8), file: "items.xsd")
        try XMLStreamReader(
            schema: schema, file: "made.xml", textBytes: 20, blockBytes: blockBytes
        ).read(
            from: { buffer in
                let taken = min(buffer.count, bytes.count - given)
                buffer.copyBytes(from: bytes[given..<given + taken])
                given += taken
                return taken
            }, to: notes)
        return notes.all
    }

    @Test("Starts, texts and ends come in order with their lines, whatever the block size")
    func order() throws {
        let text = "<items><item n=\"1\">a&amp;b</item>\n<item n='2'/>\n</items>"
        for blockBytes in [1, 7, 4096] {
            let notes = try notes(text, blockBytes: blockBytes)
            #expect(notes.filter { $0.hasPrefix("item") } == ["item 1 1", "item 2 2"])
            #expect(notes.filter { $0.hasPrefix("end") } == ["end 1", "end 2", "end 3"])
            #expect(notes.joined().contains("a&b"))
        }
    }

    @Test("The schema is held while the stream is read")
    func invalid() {
        let error = #expect(throws: XMLStreamError.self) {
            try notes("<items>\n<item n=\"one\">x</item></items>")
        }
        guard case .notValid("made.xml", 2, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A text or an attribute beyond the limit is refused")
    func tooLong() {
        let long = String(repeating: "1", count: 21)
        for text in ["<items><item>\(long)</item></items>", "<items><item n=\"\(long)\"/></items>"]
        {
            #expect(throws: XMLStreamError.textTooLong(file: "made.xml", line: 1)) {
                try notes(text)
            }
        }
    }

    @Test("A file that is no schema, and a source that fails, are errors")
    func unusable() throws {
        #expect(throws: XMLStreamError.schema(file: "x.xsd")) {
            try XMLSchema(bytes: Array("<items/>".utf8), file: "x.xsd")
        }
        let schema = try XMLSchema(bytes: Array(Self.schema.utf8), file: "items.xsd")
        #expect(throws: XMLStreamError.unreadable(file: "made.xml")) {
            try XMLStreamReader(schema: schema, file: "made.xml")
                .read(from: { _ in -1 }, to: Notes())
        }
    }

    @Test("Many streams are read at the same time")
    func together() async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for count in 1...16 {
                group.addTask {
                    let items = String(repeating: "<item n=\"1\">x</item>", count: count * 50)
                    return try self.notes("<items>\(items)</items>", blockBytes: 64).count
                        - count * 150
                }
            }
            for try await left in group { #expect(left == 2) }
        }
    }
}
