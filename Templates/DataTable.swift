/// A table of finished text: a caption, scoped heads, the first cell of each row heading its row.
package struct DataTable: Sendable {
    package struct Column: Sendable {
        package var title: String
        /// Right-aligned figures of even width.
        package var isNumeric: Bool

        package init(_ title: String, isNumeric: Bool = false) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    package var caption: String
    package var columns: [Column]
    package var rows: [[Cell]]
    /// True where a reader with JavaScript may sort it by its column heads.
    package var isSortable: Bool

    package init(caption: String, columns: [Column], rows: [[Cell]], isSortable: Bool = false) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.isSortable = isSortable
    }
}

/// What one cell of a table says.
package enum Cell: Sendable {
    case text(String)
    case link(String, to: String)
    /// A figure that leads to what it rests on; plain text where that has no page.
    case figure(String, to: String?)
    /// Some sentences, which need a column of some width.
    case remark(String)
    /// A checksum, which breaks wherever its column ends.
    case checksum(String)
    case rag(RAGTag, String)
    case standing(StandingTag, String)
    /// What the last month of an XmR chart shows, with its icon.
    case variation(VariationTag, String)
    /// Whether a target would be met, with its icon.
    case assurance(AssuranceTag, String)
    /// Where a figure has been going over five years, with an arrow.
    case trend(TrendTag, String)
    /// A figure on a ground coloured by its rating, with the rating's letter and, where it is better
    /// or worse than the national figure, the verdict's sign.
    case heat(RAGTag, String, StandingTag = .none, to: String? = nil)
}

extension Cell {
    /// What the cell says, without its signs.
    package var words: String {
        switch self {
        case .text(let text), .link(let text, _), .rag(_, let text), .standing(_, let text),
            .variation(_, let text), .assurance(_, let text), .trend(_, let text),
            .heat(_, let text, _, _), .figure(let text, _), .checksum(let text),
            .remark(let text):
            text
        }
    }
}

/// A rating in word, shape and colour.
package enum RAGTag: Sendable, CaseIterable { case green, amber, red, none }

/// A comparison in word, shape and colour.
package enum StandingTag: Sendable, CaseIterable { case better, similar, worse, none }

/// The table in a box of its own that scrolls sideways on a narrow screen.
package func dataTable(_ table: DataTable, id: String) -> Markup {
    """
    <div class="table-scroll" role="region" aria-labelledby="\(id)-caption" tabindex="0">
    <table\(tableClass(isSortable: table.isSortable, isNumeric: table.columns.map(\.isNumeric)))>
    <caption id="\(id)-caption">\(table.caption)</caption>
    <thead><tr>\(table.columns.map(head))</tr></thead>
    <tbody>
    \(table.rows.map { row($0, columns: table.columns) })</tbody>
    </table>
    </div>

    """
}

/// A table says once which of its columns hold figures, by their places from 1, and whether the last
/// one does; the stylesheet knows 13 columns.
func tableClass(isSortable: Bool, isNumeric: [Bool]) -> Markup {
    var names: [Markup] = isSortable ? ["sortable"] : []
    for (index, isNumeric) in isNumeric.enumerated() where isNumeric && index > 0 {
        if isKnownColumn(index) { names.append("n\(index + 1)") }
    }
    if isNumeric.last == true { names.append("n-last") }
    guard let first = names.first else { return Markup() }
    return " class=\"\(first)\(names.dropFirst().map { name -> Markup in " \(name)" })\""
}

private func isKnownColumn(_ index: Int) -> Bool { index < 13 }

private func head(_ column: DataTable.Column) -> Markup {
    column.isNumeric
        ? "<th scope=\"col\" class=\"number\">\(column.title)</th>"
        : "<th scope=\"col\">\(column.title)</th>"
}

private func row(_ cells: [Cell], columns: [DataTable.Column]) -> Markup {
    var row: Markup = "<tr>"
    for (index, cell) in cells.enumerated() {
        if index == 0 {
            row += "<th scope=\"row\">\(content(cell))</th>"
        } else if case .heat(let tag, let text, let standing, let origin) = cell {
            row += heat(tag, originLink(text, to: origin), verdictSign(standing))
        } else if index < columns.count, columns[index].isNumeric, !isKnownColumn(index) {
            row += "<td class=\"number\">\(content(cell))</td>"
        } else {
            row += "<td>\(content(cell))</td>"
        }
    }
    row += "</tr>\n"
    return row
}

private func content(_ cell: Cell) -> Markup {
    switch cell {
    case .text(let text): "\(text)"
    case .link(let text, let target): "<a href=\"\(target)\">\(text)</a>"
    case .figure(let text, let origin): originLink(text, to: origin)
    case .remark(let text): "<span class=\"remark\">\(text)</span>"
    case .checksum(let text): "<code class=\"checksum\">\(text)</code>"
    case .rag(let tag, let text): ragTag(tag, text)
    case .standing(let tag, let text): standingTag(tag, text)
    case .variation(let tag, let text): variationTag(tag, text)
    case .assurance(let tag, let text): assuranceTag(tag, text)
    case .trend(let tag, let text): trendTag(tag, text)
    case .heat(_, let text, _, let origin): originLink(text, to: origin)
    }
}

private func heat(_ tag: RAGTag, _ text: Markup, _ sign: Markup) -> Markup {
    "<td class=\"\(heatGround(tag))\">\(text)\(heatLetter(tag))\(sign)</td>"
}

/// The classes of a cell whose ground is its rating's colour.
func heatGround(_ tag: RAGTag) -> Markup {
    switch tag {
    case .green: "heat-green"
    case .amber: "heat-amber"
    case .red: "heat-red"
    case .none: "heat-none"
    }
}

/// The rating's letter, behind the figure.
func heatLetter(_ tag: RAGTag) -> Markup {
    switch tag {
    case .green: " <abbr title=\"green\">G</abbr>"
    case .amber: " <abbr title=\"amber\">A</abbr>"
    case .red: " <abbr title=\"red\">R</abbr>"
    case .none: ""
    }
}

func verdictSign(_ standing: StandingTag) -> Markup {
    switch standing {
    case .better: "<abbr class=\"sign-better\" title=\"better than national\">▲</abbr>"
    case .worse: "<abbr class=\"sign-worse\" title=\"worse than national\">▼</abbr>"
    case .similar, .none: ""
    }
}

/// `● Green`: a word with a shape and a colour, so that none of the three stands alone.
package func ragTag(_ tag: RAGTag, _ words: String) -> Markup {
    switch tag {
    case .green: "<span class=\"tag tag-green\">\(words)</span>"
    case .amber: "<span class=\"tag tag-amber\">\(words)</span>"
    case .red: "<span class=\"tag tag-red\">\(words)</span>"
    case .none: "<span class=\"tag tag-none\">\(words)</span>"
    }
}

/// `▲ Better`: a word with a shape and a colour.
package func standingTag(_ tag: StandingTag, _ words: String) -> Markup {
    switch tag {
    case .better: "<span class=\"standing standing-better\">\(words)</span>"
    case .similar: "<span class=\"standing standing-similar\">\(words)</span>"
    case .worse: "<span class=\"standing standing-worse\">\(words)</span>"
    case .none: "<span class=\"standing standing-none\">\(words)</span>"
    }
}
