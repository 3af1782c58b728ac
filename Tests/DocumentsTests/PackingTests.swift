import Documents
import Testing

@testable import SiteCheck

@Suite("Packing of documents")
struct PackingTests {
    private static let day = PackingDay(year: 2022, month: 11, day: 10)
    private static let parts = [
        PackedDocument.Part(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
        PackedDocument.Part(
            name: "word/document.xml",
            bytes: Array(String(repeating: "<w:p/>", count: 500).utf8)),
        PackedDocument.Part(name: "word/empty.xml", bytes: []),
    ]

    private static func packed(_ parts: [PackedDocument.Part] = parts) throws -> [UInt8] {
        try PackedDocument(parts: parts, day: day).bytes()
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        Int(bytes[place]) | Int(bytes[place + 1]) << 8
    }

    @Test("Parts come out whole and in order")
    func whole() throws {
        let parts = try ZipArchive.parts(of: Self.packed())
        #expect(parts.map(\.name) == Self.parts.map(\.name))
        #expect(parts.map(\.bytes) == Self.parts.map(\.bytes))
    }

    @Test("The same parts give the same bytes, packed small")
    func deterministic() throws {
        let one = try Self.packed()
        #expect(try Self.packed() == one)
        #expect(one.count < 1000)
    }

    @Test("Every part is dated midday of its day and says nothing of the machine")
    func dated() throws {
        let bytes = try Self.packed()
        // The date is year from 1980, month and day: 42, 11, 10.
        let (date, time) = (42 << 9 | 11 << 5 | 10, 12 << 11)
        #expect(Self.number(bytes, at: 10) == time && Self.number(bytes, at: 12) == date)
        var entries = 0
        for place in 0..<(bytes.count - 46)
        where Array(bytes[place..<(place + 4)]) == [0x50, 0x4B, 1, 2] {
            entries += 1
            // Made on a system without attributes, and no attribute inside or outside.
            #expect(bytes[place + 5] == 0)
            #expect(bytes[(place + 36)..<(place + 42)].allSatisfy { $0 == 0 })
            #expect(Self.number(bytes, at: place + 12) == time)
            #expect(Self.number(bytes, at: place + 14) == date)
            // No further field, which could hold a time or a user.
            #expect(Self.number(bytes, at: place + 30) == 0)
        }
        #expect(entries == Self.parts.count)
    }

    @Test("A day that no archive can hold becomes the nearest that it can", arguments: [1, 1979])
    func earlyDay(year: Int) throws {
        #expect(
            PackingDay(year: year, month: 13, day: 0) == PackingDay(year: 1980, month: 1, day: 1))
    }

    @Test("A name that stands twice is refused")
    func twice() {
        #expect(throws: DocumentError.self) {
            try Self.packed(Self.parts + [Self.parts[1]])
        }
    }
}
