/// Gathers what a Word document says, as a page's words and tables are gathered.
struct DocumentReader {
    private(set) var statements = PageStatements()
    /// Counted through all parts, empty ones too: what a finding calls its line.
    private var paragraph = 0
    private var style: [UInt8] = []
    private var text: [UInt8] = []
    private var cell: [UInt8] = []
    private var isInTable = false
    private var heading: PageStatements.Part = 0..<0
    private var caption: PageStatements.Part = 0..<0

    /// - Parameter tag: is told every tag of the body, so that it is passed over once.
    mutating func read(
        _ part: ZipArchive.Part, tag: (SheetScanner) -> Void
    ) throws(ZipFault) {
        let isBody = if case .body = DocumentPart(part.name) { true } else { false }
        try part.forEachTag { scanner in
            guard isBody else { return readProperty(scanner) }
            tag(scanner)
            readTag(scanner)
        }
    }

    /// A title, subject or author.
    private mutating func readProperty(_ tag: SheetScanner) {
        guard !tag.isEnd, !tag.isSelfClosed else { return }
        text = XMLText.unescaped(tag.text())
        note(attribute: nil)
    }

    private mutating func readTag(_ tag: SheetScanner) {
        if tag.isNamed("w:t") {
            if !tag.isEnd, !tag.isSelfClosed { text += XMLText.unescaped(tag.text()) }
        } else if tag.isNamed("w:tab") || tag.isNamed("w:br") {
            text.append(0x20)
        } else if tag.isNamed("w:pStyle") {
            style = tag.attribute("w:val").map { Array($0) } ?? []
        } else if tag.isNamed("w:p") {
            if tag.isEnd || tag.isSelfClosed { endParagraph() } else { startParagraph() }
        } else {
            readTableTag(tag)
        }
    }

    private mutating func readTableTag(_ tag: SheetScanner) {
        if tag.isNamed("w:tbl") {
            isInTable = !tag.isEnd
            if isInTable {
                statements.tables.append(.init(line: paragraph, caption: caption))
                caption = 0..<0
            }
        } else if tag.isNamed("w:tr"), isInTable, !tag.isEnd {
            statements.tables[statements.tables.count - 1].rows.append(.init(line: paragraph + 1))
        } else if tag.isNamed("w:tc"), isInTable {
            if tag.isEnd { endCell() } else { cell = [] }
        } else if tag.isNamed("w:tblCaption"), let words = tag.attribute("w:val") {
            text = XMLText.unescaped(words)
            note(attribute: "caption")
        }
    }

    private mutating func startParagraph() {
        paragraph += 1
        (style, text) = ([], [])
    }

    private mutating func endParagraph() {
        guard !isInTable else {
            if !cell.isEmpty { cell.append(0x20) }
            cell += text
            text = []
            return
        }
        let part = note(attribute: nil)
        if style.starts(with: "Heading".utf8) || style.elementsEqual("Title".utf8) {
            if statements.title.isEmpty { statements.title = part }
            heading = part
        }
        caption = style.elementsEqual("Caption".utf8) ? part : 0..<0
    }

    private mutating func endCell() {
        let table = statements.tables.count - 1
        guard let row = statements.tables[table].rows.indices.last else { return }
        statements.tables[table].rows[row].cells.append(statements.append(cell))
        // Words of two cells are never one.
        _ = statements.append([0x0A])
        cell = []
    }

    /// Keeps the text as words that somebody reads.
    @discardableResult
    private mutating func note(attribute: String?) -> PageStatements.Part {
        let part = statements.append(text)
        _ = statements.append([0x0A])
        text = []
        if statements.holdsDigit(part) {
            statements.words.append(
                .init(
                    line: paragraph, text: part, heading: heading, figure: nil,
                    attribute: attribute))
        }
        return part
    }
}
