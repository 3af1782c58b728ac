/// The cells of a workbook as texts and numbers, row by row, for rules that look at tables.
struct WorkbookSheets {
    struct Row {
        /// From 1, as the sheet counts.
        var number: Int
        var cells: [Cell]
    }

    struct Cell {
        /// From 0.
        var column: Int
        var content: Content
    }

    enum Content {
        /// Where the text stands among the shared ones.
        case shared(Int)
        case inline([UInt8])
        /// As it is written, in memory that lasts as long as the row is told.
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
                    if let cell = try cell(&scanner, { tag(place, $0) }) {
                        row.cells.append(cell)
                    }
                    return
                }
                tag(place, scanner)
                guard scanner.isNamed("row") else { return }
                if scanner.isEnd { return body(place, row) }
                row.number = scanner.attribute("r").flatMap(RowAddress.number) ?? 0
                row.cells.removeAll(keepingCapacity: true)
            }
        }
    }

    /// The text of a cell; a number's as it is written.
    func text(of content: Content) -> [UInt8] {
        var text: [UInt8] = []
        append(content, to: &text)
        return text
    }

    /// The same at the end of other text.
    func append(_ content: Content, to text: inout [UInt8]) {
        switch content {
        case .shared(let place): if texts.indices.contains(place) { text += texts[place] }
        case .inline(let inline): text += inline
        case .number(let number): text += number
        }
    }

    private func cell(
        _ scanner: inout SheetScanner, _ tag: (SheetScanner) -> Void
    ) throws(ZipFault) -> Cell? {
        let column = scanner.attribute("r").map(Self.column) ?? -1
        let kind = scanner.attribute("t")
        if let value = scanner.onlyValue() {
            return value.isEmpty
                ? nil : Cell(column: column, content: content(of: value, kind, after: nil))
        }
        var content: Content?
        while try scanner.next(), !(scanner.isEnd && scanner.isNamed("c")) {
            guard !scanner.isEnd else { continue }
            guard scanner.isNamed("v") || scanner.isNamed("t") else {
                tag(scanner)
                continue
            }
            let text = scanner.text()
            if !text.isEmpty { content = self.content(of: text, kind, after: content) }
        }
        return content.map { Cell(column: column, content: $0) }
    }

    /// - Parameters:
    ///   - kind: of the cell, as it says; nil for a number.
    ///   - earlier: what of the cell came before, for a text in several runs.
    private func content(
        of text: SheetScanner.Bytes, _ kind: SheetScanner.Bytes?, after earlier: Content?
    ) -> Content {
        guard let kind, !kind.elementsEqual("n".utf8) else { return .number(text) }
        return kind.elementsEqual("s".utf8)
            ? .shared(RowAddress.number(text) ?? -1)
            : .inline((earlier.map(self.text) ?? []) + XMLText.unescaped(text))
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
