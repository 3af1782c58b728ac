import Documents
import Templates

@testable import SiteCheck

/// Small Word documents with one thing that somebody planted.
enum PlantedDocument {
    /// Nothing in it that a rule would find.
    static let harmless = saying(["Five lines may stand here, and 5 of them do."])

    static func saying(_ lines: [WordLine]) -> [UInt8] {
        bytes([.title("Case: Ash Fracture Service")] + lines.map { .paragraph($0) })
    }

    /// The figure of KPI 4 of the service that the document is about.
    static func figure(_ cell: WordLine) -> [UInt8] {
        bytes([
            .title("Case"),
            .table(
                .init(
                    caption: "Indicators", columns: [.init("Indicator", 1), .init("Here", 1)],
                    rows: [["KPI 4: Assessed", cell]])),
        ])
    }

    static func parts() -> [ZipArchive.Part] {
        (try? ZipArchive.parts(of: harmless)) ?? []
    }

    /// The harmless one with a piece of one part made another.
    static func with(_ old: String, _ new: String, in name: String) -> [UInt8] {
        PackedParts.archive(
            of: parts().map { part in
                guard part.name == name else { return part }
                let text = String(decoding: part.bytes, as: UTF8.self)
                return .init(name: name, bytes: Array(text.replacing(old, with: new).utf8))
            })
    }

    private static func bytes(_ blocks: [WordBlock]) -> [UInt8] {
        let view = WordDocumentView(
            title: "Case", subject: "", author: "A", language: "en-GB",
            created: "2022-11-10T12:00:00Z", footer: "Foot", blocks: blocks)
        let parts = wordParts(view).map {
            PackedDocument.Part(name: $0.name, bytes: $0.content.bytes)
        }
        let day = PackingDay(year: 2022, month: 11, day: 10)
        return (try? PackedDocument(parts: parts, day: day).bytes()) ?? []
    }
}
