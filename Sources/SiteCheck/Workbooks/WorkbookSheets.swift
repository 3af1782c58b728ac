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

    enum Content: Equatable {
        /// Where the text stands among the shared ones.
        case shared(Int)
        case inline([UInt8])
        case number([UInt8])
    }

    /// Texts that cells share.
    let texts: [[UInt8]]
    private let sheets: [ZipArchive.Part]

    init(_ parts: [ZipArchive.Part]) throws(ZipFault) {
        sheets = parts.filter { $0.name.hasPrefix("xl/worksheets/sheet") }
        let shared = parts.first { $0.name == "xl/sharedStrings.xml" }
        texts = try shared.map { (part) throws(ZipFault) in try Self.texts(of: part.bytes) } ?? []
    }

    /// Calls `body` with every row of every sheet, in their order.
    func forEachRow(_ body: (_ sheet: String, Row) -> Void) throws(ZipFault) {
        for sheet in sheets {
            var scanner = SheetScanner(sheet.bytes)
            var row = Row(number: 0, cells: [])
            while try scanner.next() {
                if scanner.isNamed("row") {
                    if scanner.isEnd { body(sheet.name, row) }
                    guard !scanner.isEnd else { continue }
                    row = Row(number: Self.whole(scanner.attribute("r")) ?? 0, cells: [])
                } else if scanner.isNamed("c"), !scanner.isEnd, !scanner.isSelfClosed {
                    if let cell = try cell(&scanner) { row.cells.append(cell) }
                }
            }
        }
    }

    /// The text of a cell; a number's as it is written.
    func text(of content: Content) -> [UInt8] {
        switch content {
        case .shared(let place): texts.indices.contains(place) ? texts[place] : []
        case .inline(let text), .number(let text): text
        }
    }

    private func cell(_ scanner: inout SheetScanner) throws(ZipFault) -> Cell? {
        let column = Self.column(scanner.attribute("r"))
        let kind = scanner.attribute("t").map { Array($0) } ?? []
        var text: [UInt8] = []
        while try scanner.next(), !(scanner.isEnd && scanner.isNamed("c")) {
            if !scanner.isEnd, scanner.isNamed("v") || scanner.isNamed("t") {
                text += Self.unescaped(scanner.text())
            }
        }
        guard !text.isEmpty else { return nil }
        switch kind {
        case [UInt8(ascii: "s")]:
            return Cell(column: column, content: .shared(Self.whole(text[...]) ?? -1))
        case [], [UInt8(ascii: "n")]: return Cell(column: column, content: .number(text))
        default: return Cell(column: column, content: .inline(text))
        }
    }

    private static func texts(of bytes: [UInt8]) throws(ZipFault) -> [[UInt8]] {
        var scanner = SheetScanner(bytes)
        var texts: [[UInt8]] = []
        var text: [UInt8] = []
        while try scanner.next() {
            if scanner.isNamed("si") {
                if scanner.isEnd || scanner.isSelfClosed { texts.append(text) }
                text = []
            } else if scanner.isNamed("t"), !scanner.isEnd {
                text += unescaped(scanner.text())
            }
        }
        return texts
    }

    /// The text with XML's five entities read.
    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        var (plain, rest): ([UInt8], ArraySlice<UInt8>) = ([], text)
        while let first = rest.first {
            let entity = entities.first { rest.starts(with: $0.written.utf8) }
            plain.append(entity?.byte ?? first)
            rest = rest.dropFirst(entity?.written.utf8.count ?? 1)
        }
        return plain
    }

    private static let entities: [(written: String, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
    ]

    /// `BC12` is column 54.
    private static func column(_ reference: ArraySlice<UInt8>?) -> Int {
        (reference ?? []).prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
            .prefix(3).reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    }

    private static func whole(_ digits: ArraySlice<UInt8>?) -> Int? {
        guard let digits, digits.count <= 9 else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
