import Testing

@testable import SiteCheck

@Suite("Archives that are looked through")
struct ZipArchiveTests {
    private let book = PlantedWorkbook.harmless

    @Test("A workbook's parts are unpacked whole")
    func parts() throws {
        let parts = try ZipArchive.parts(of: book)
        #expect(parts.contains { $0.name == "xl/worksheets/sheet1.xml" })
        let texts = try #require(parts.first { $0.name == "xl/sharedStrings.xml" })
        #expect(String(decoding: texts.bytes, as: UTF8.self).contains("<t>withheld</t>"))
    }

    @Test("An archive that unpacks to more than the limit is refused before it is unpacked")
    func bomb() throws {
        let size = try ZipArchive.parts(of: book).reduce(0) { $0 + $1.bytes.count }
        #expect(try ZipArchive.parts(of: book, limits: .init(bytes: size)).count > 5)
        #expect(throws: ZipFault("it unpacks to more than is looked through")) {
            try ZipArchive.parts(of: book, limits: .init(bytes: size - 1))
        }
        #expect(throws: ZipFault("it holds too many files")) {
            try ZipArchive.parts(of: book, limits: .init(parts: 3))
        }
    }

    @Test("An archive whose directory tells a smaller size than a file has is refused")
    func lie() throws {
        var lying = book
        let directory = try #require(
            lying.indices.last { lying[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        lying[directory + 24] = 1
        lying[directory + 25] = 0
        #expect(throws: ZipFault("a file in it is damaged")) { try ZipArchive.parts(of: lying) }
    }

    @Test("An archive that is cut anywhere is refused")
    func cut() {
        for length in stride(from: 0, to: book.count, by: 97) {
            #expect(throws: ZipFault.self) { try ZipArchive.parts(of: Array(book[..<length])) }
        }
    }

    @Test("A byte changed anywhere leads to a finding or to nothing, never further")
    func changed() {
        for place in stride(from: 0, to: book.count, by: 41) {
            var changed = book
            changed[place] ^= 0x55
            _ = WorkbookOutline(changed)
        }
    }

    @Test("A sheet that is not written plainly is not passed over in silence")
    func comment() {
        #expect(throws: ZipFault.self) {
            let bytes = Array("<row><!-- <c> --></row>".utf8)
            try ZipArchive.Part(name: "a", bytes: bytes).forEachTag { _ in }
        }
    }
}
