/// The cells of a workbook as texts and numbers, row by row, for rules that look at tables.
///
/// A class, so that what passes over its many cells shares one instead of copying what it holds.
final class WorkbookSheets {
    struct Row {
        /// From 1, as the sheet counts.
        var number: Int
        var cells: [Cell]
        /// Texts of cells that are written in several runs.
        fileprivate(set) var joined: [[UInt8]] = []
    }

    struct Cell {
        /// From 0.
        var column: Int
        var content: Content
    }

    /// What a cell holds, in memory that lasts as long as the row is told.
    enum Content {
        /// Where the text stands among the shared ones.
        case shared(Int)
        /// As it is written, entities and all.
        case inline(SheetScanner.Bytes)
        /// Where the text stands among the row's joined ones.
        case joined(Int)
        /// As it is written.
        case number(SheetScanner.Bytes)
    }

    /// Texts that cells share.
    let texts: [[UInt8]]
    private let sheets: [ZipArchive.Part]

    init(_ parts: [ZipArchive.Part]) throws(ZipFault) {
        sheets = parts.filter { $0.name.hasPrefix("xl/worksheets/sheet") }
        let shared = parts.first { $0.name == "xl/sharedStrings.xml" }
        texts = try shared.map { (part) throws(ZipFault) in try Self.texts(of: part) } ?? []
    }

    /// `xl/worksheets/sheet5.xml`.
    ///
    /// - Parameter sheet: its place among the sheets.
    func name(of sheet: Int) -> String { sheets[sheet].name }

    /// Calls `body` with every row of every sheet, in their order; sheets by their places.
    ///
    /// - Parameter tag: is told every tag outside cells on the way.
    func forEachRow(
        tag: (_ sheet: Int, SheetScanner) -> Void = { _, _ in },
        _ body: (_ sheet: Int, Row) -> Void
    ) throws(ZipFault) {
        for (place, sheet) in sheets.enumerated() {
            var row = Row(number: 0, cells: [])
            try sheet.forEachTag { (scanner) throws(ZipFault) in
                if scanner.isNamed("c") {
                    guard !scanner.isEnd, !scanner.isSelfClosed else { return }
                    return try Self.readCell(&scanner, into: &row, of: place, tag)
                }
                tag(place, scanner)
                guard scanner.isNamed("row") else { return }
                if scanner.isEnd { return body(place, row) }
                row.number = scanner.attribute("r").flatMap(RowAddress.number) ?? 0
                row.cells.removeAll(keepingCapacity: true)
                if !row.joined.isEmpty { row.joined = [] }
            }
        }
    }

    /// The text of a cell; a number's as it is written.
    func text(of content: Content, in row: Row) -> [UInt8] {
        var text: [UInt8] = []
        append(content, of: row, to: &text)
        return text
    }

    /// The same at the end of other text.
    func append(_ content: Content, of row: Row, to text: inout [UInt8]) {
        switch content {
        case .shared(let place): if texts.indices.contains(place) { text += texts[place] }
        case .inline(let written): XMLText.append(written, to: &text)
        case .joined(let place): text += row.joined[place]
        case .number(let number): text += number
        }
    }

    private static func readCell(
        _ scanner: inout SheetScanner, into row: inout Row, of sheet: Int,
        _ tag: (_ sheet: Int, SheetScanner) -> Void
    ) throws(ZipFault) {
        let column = scanner.attribute("r").map(Self.column) ?? -1
        let kind = scanner.attribute("t")
        if let value = scanner.onlyValue() {
            guard !value.isEmpty else { return }
            return row.cells.append(Cell(column: column, content: content(of: value, kind)))
        }
        var content: Content?
        while try scanner.next(), !(scanner.isEnd && scanner.isNamed("c")) {
            guard !scanner.isEnd else { continue }
            guard scanner.isNamed("v") || scanner.isNamed("t") else {
                tag(sheet, scanner)
                continue
            }
            let text = scanner.text()
            guard !text.isEmpty else { continue }
            let own = self.content(of: text, kind)
            content = content.map { joined($0, own, in: &row) } ?? own
        }
        if let content { row.cells.append(Cell(column: column, content: content)) }
    }

    /// A text in several runs, which stand one after the other.
    private static func joined(_ first: Content, _ next: Content, in row: inout Row) -> Content {
        var text: [UInt8] = []
        for run in [first, next] {
            switch run {
            case .shared: return next
            case .inline(let written): XMLText.append(written, to: &text)
            case .joined(let place): text += row.joined[place]
            case .number(let number): text += number
            }
        }
        row.joined.append(text)
        return .joined(row.joined.count - 1)
    }

    /// - Parameter kind: of the cell, as it says; nil for a number.
    private static func content(
        of text: SheetScanner.Bytes, _ kind: SheetScanner.Bytes?
    ) -> Content {
        guard let kind, !kind.says("n") else { return .number(text) }
        return kind.says("s") ? .shared(RowAddress.number(text) ?? -1) : .inline(text)
    }

    private static func texts(of part: ZipArchive.Part) throws(ZipFault) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        var text: [UInt8] = []
        try part.forEachTag { (scanner) in
            if scanner.isNamed("si") {
                if scanner.isEnd || scanner.isSelfClosed { texts.append(text) }
                text = []
            } else if scanner.isNamed("t"), !scanner.isEnd {
                text += XMLText.unescaped(scanner.text())
            }
        }
        return texts
    }

    /// `BC12` is column 54.
    private static func column(_ reference: SheetScanner.Bytes) -> Int {
        reference.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
            .prefix(3).reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    }
}
