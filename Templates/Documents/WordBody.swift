/// The blocks of a document as WordprocessingML.
///
/// - Reference: ECMA-376, part 1, 17.2 and 17.4.
struct WordBody {
    private let view: WordDocumentView
    private var lines = WordRuns()
    private var headings = 0

    init(_ view: WordDocumentView) { self.view = view }

    /// Addresses that the written blocks lead to.
    var addresses: [String] { lines.addresses }

    mutating func document() -> Markup {
        var blocks = Markup()
        for block in view.blocks { blocks += markup(block) }
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <w:body>
            \(blocks)\
            <w:sectPr><w:footerReference w:type="default" r:id="rFooter"/>\
            <w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" \
            w:footer="567" w:gutter="0"/></w:sectPr>\
            </w:body></w:document>

            """
    }

    private mutating func markup(_ block: WordBlock) -> Markup {
        switch block {
        case .title(let line): paragraph(line, style: "Title")
        case .heading(let level, let text): heading(level, text)
        case .paragraph(let line): paragraph(line, style: "BodyText")
        case .notice(let line): paragraph(line, style: "Notice")
        case .bullets(let items): bullets(items)
        case .table(let table): self.table(table)
        case .contents: contents()
        case .pageBreak: "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n"
        }
    }

    private mutating func paragraph(_ line: WordLine, style: String) -> Markup {
        """
        <w:p><w:pPr><w:pStyle w:val="\(style)"/></w:pPr>\(lines.runs(line))</w:p>

        """
    }

    /// With a mark that the contents lead to.
    private mutating func heading(_ level: Int, _ text: String) -> Markup {
        headings += 1
        return """
            <w:p><w:pPr><w:pStyle w:val="Heading\(level)"/></w:pPr>\
            <w:bookmarkStart w:id="\(headings)" w:name="part\(headings)"/>\
            \(lines.runs(WordLine(plain: text)))<w:bookmarkEnd w:id="\(headings)"/></w:p>

            """
    }

    private mutating func bullets(_ items: [WordLine]) -> Markup {
        var markup = Markup()
        for item in items { markup += paragraph(item, style: "ListBullet") }
        return markup
    }

    private func contents() -> Markup {
        let all = view.blocks.compactMap { block -> (level: Int, text: String)? in
            if case .heading(let level, let text) = block { (level, text) } else { nil }
        }
        var markup = Markup()
        for (place, heading) in all.enumerated() where heading.level == 1 {
            markup += """
                <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>\
                <w:hyperlink w:anchor="part\(place + 1)" w:history="1">\
                <w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>\(wordText(heading.text))</w:r>\
                </w:hyperlink></w:p>

                """
        }
        return markup
    }

    private mutating func table(_ table: WordTable) -> Markup {
        let widths = Self.widths(of: table)
        var markup = paragraph(WordLine(plain: table.caption), style: "Caption")
        markup += """
            <w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="\(Self.width)" \
            w:type="dxa"/><w:tblLayout w:type="fixed"/>\
            <w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" \
            w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>\
            <w:tblCaption w:val="\(held(table.caption))"/></w:tblPr><w:tblGrid>
            """
        for width in widths { markup += "<w:gridCol w:w=\"\(width)\"/>" }
        markup += "</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        for (column, width) in zip(table.columns, widths) {
            markup += cell(column.heading, column, width, isHead: true)
        }
        markup += "</w:tr>\n"
        for (number, row) in table.rows.enumerated() {
            markup += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            let staysWithNext =
                number + 1 < table.rows.count && table.rows.count <= Self.mostTogether
            for (place, line) in row.enumerated() {
                markup += cell(
                    line, table.columns[place], widths[place], staysWithNext: staysWithNext)
            }
            markup += "</w:tr>\n"
        }
        markup += "</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>\n"
        return markup
    }

    private mutating func cell(
        _ line: WordLine, _ column: WordTable.Column, _ width: Int, isHead: Bool = false,
        staysWithNext: Bool = false
    ) -> Markup {
        let side: Markup = column.isNumeric ? "<w:jc w:val=\"right\"/>" : ""
        let together: Markup = staysWithNext ? "<w:keepNext/>" : ""
        let fill: Markup =
            isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"12436D\"/>" : ""
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(fill)</w:tcPr>\
            <w:p><w:pPr><w:pStyle w:val="\(isHead ? "TableHead" : "TableText")"/>\(together)\(side)</w:pPr>\
            \(lines.runs(line))</w:p></w:tc>
            """
    }

    /// Tables of at most so many rows stand on one page.
    private static let mostTogether = 14

    /// Twentieths of a point between the margins of A4.
    private static let width = 9638

    /// Of each column; together as wide as the page.
    private static func widths(of table: WordTable) -> [Int] {
        let shares = table.columns.map(\.share)
        let all = max(1, shares.reduce(0, +))
        var widths = shares.map { $0 * width / all }
        if let last = widths.indices.last { widths[last] += width - widths.reduce(0, +) }
        return widths
    }
}
