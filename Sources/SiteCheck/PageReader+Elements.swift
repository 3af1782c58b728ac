extension PageReader {
    /// Notes what an element is and lacks, from its attributes and from what it stands in.
    func note(_ element: Element, line: Int, opened: inout OpenElement) {
        switch element {
        case .html:
            outline.lang = attributes[.lang].map { Bytes($0) }
            outline.htmlLine = line
        case .meta:
            if attributes.says(.charset, "utf-8") { outline.hasCharset = true }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            outline.headings.append(.init(line: line, level: element.headingLevel ?? 1))
            opened.mustHaveText = true
        case .a, .button:
            let isLink = attributes[.href] != nil || element == .button
            opened.mustHaveText = isLink && !isNamed && !attributes.says(.hidden, "true")
        case .style:
            outline.inlineStyles.append(.init(line: line, what: "style element"))
        case .script:
            if attributes[.src] == nil {
                outline.inlineScripts.append(.init(line: line, what: "script element"))
            }
        case .img: noteImage(line: line)
        case .svg where depth.svg == 0: noteGraphic(line: line)
        case .title, .desc:
            guard depth.svg == 1, parent == .svg else { return }
            opened.place = outline.graphics.count - 1
            opened.mustHaveText = true
        case .figure: outline.figures.append(.init(line: line))
        case .table, .caption, .th: noteTable(element, line: line, opened: &opened)
        case .label:
            if let target = attributes[.for] { outline.labelled.insert(Bytes(target)) }
        case .input, .select, .textarea: noteControl(line: line)
        default:
            guard element.isFrame else { return }
            outline.frames.append(.init(line: line, what: element.rawValue))
        }
    }

    /// Whether the tag names itself.
    private var isNamed: Bool { attributes.says(.label) || attributes.says(.labelledBy) }

    private func noteImage(line: Int) {
        if attributes[.alt] == nil { outline.picturesWithoutText.append(line) }
        if attributes.says(.alt) { markText() }
    }

    private func noteGraphic(line: Int) {
        let isPicture = attributes.says(.role, "img")
        outline.graphics.append(
            .init(
                line: line, isPicture: isPicture,
                isHidden: attributes.says(.hidden, "true") || attributes.says(.role, "none")
                    || attributes.says(.role, "presentation"),
                isLabelled: attributes.says(.labelledBy)))
        guard isPicture else { return }
        if depth.figure > 0 {
            outline.figures[outline.figures.count - 1].hasChart = true
        } else if depth.table == 0 {
            outline.loneCharts.append(line)
        }
    }

    private static let scopes = ["col", "row", "colgroup", "rowgroup"]

    private func noteTable(_ element: Element, line: Int, opened: inout OpenElement) {
        if element == .table {
            opened.place = outline.tables.count
            outline.tables.append(.init(line: line))
            if depth.figure > 0 { outline.figures[outline.figures.count - 1].hasTable = true }
            return
        }
        guard let table = open.last(where: { $0.element == .table }) else { return }
        if element == .caption {
            opened.place = table.place
            opened.mustHaveText = true
        } else {
            outline.tables[table.place].hasHead = true
            if !Self.scopes.contains(where: { attributes.says(.scope, $0) }) {
                outline.headsWithoutScope.append(line)
            }
        }
    }

    private func noteControl(line: Int) {
        let namesItself = ["hidden", "submit", "reset", "button", "image"]
        guard !namesItself.contains(where: { attributes.says(.type, $0) }) else { return }
        guard !isNamed, depth.label == 0 else { return }
        outline.unnamedControls.append(.init(line: line, id: attributes[.id].map { Bytes($0) }))
    }
}
