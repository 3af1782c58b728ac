import Workbook

@testable import SiteCheck

/// Small workbooks with one cell that somebody planted.
enum PlantedWorkbook {
    /// Nothing in it that a rule would find.
    static let harmless = withheld(.text("[c]"))

    /// One figure that is shown.
    static func holding(_ cell: Sheet.Cell) -> [UInt8] {
        bytes([.text("A1"), cell, .text("ok")])
    }

    /// One figure whose status says that it is withheld, below one that is shown.
    static func withheld(_ cell: Sheet.Cell) -> [UInt8] {
        bytes([.text("A1"), .number(12), .text("ok"), .text("A2"), cell, .text("withheld")])
    }

    /// A count of KPI 4 of the service A1, said to be shown, beside a page's text.
    static let disagreeing = bytes(
        [.text("service"), .text("A1"), .number(4), .number(3), .text("ok")],
        columns: [
            .init("Level", .text), .init("Code", .text), .init("KPI number", .whole),
            .init("Numerator (number)", .whole), .init("Status", .text),
        ])

    /// A part with a comment beside those of a plain workbook.
    static var withComment: [UInt8] {
        let parts = (try? ZipArchive.parts(of: harmless)) ?? []
        return PackedParts.archive(
            of: parts + [.init(name: "xl/comments1.xml", bytes: Array("<comments/>".utf8))])
    }

    private static func bytes(
        _ cells: [Sheet.Cell], columns: [Sheet.Column] = figures
    ) -> [UInt8] {
        let sheet = Sheet(
            name: "Figures", title: "Figures", lines: [.init("5 lines of text may stand here.")],
            table: .init(
                name: "figures",
                columns: columns, cells: cells))
        let workbook = Workbook(
            title: "Planted", subject: "", author: "A", language: "en-GB", remarks: "",
            created: 1_600_000_000, sheets: [sheet])
        return (try? workbook.bytes()) ?? []
    }

    private static let figures: [Sheet.Column] = [
        .init("Code", .text), .init("Numerator (number)", .whole), .init("Status", .text),
    ]
}
