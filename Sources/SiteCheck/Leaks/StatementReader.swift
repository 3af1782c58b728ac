import XML

/// Gathers what a page says beside the reader of its outline.
struct StatementReader {
    private(set) var statements = PageStatements()
    /// The parts of text that are open, outermost first.
    private var open: [(element: Element, start: Int, line: Int)] = []
    private var heading: PageStatements.Part = 0..<0
    private var figures = 0
    private var isInFigure = false
    private var isInTable = false
    private var isDrawing = false
    /// What the marks of each open group of a drawing are, outermost first.
    private var groups: [PageStatements.Mark.Kind?] = []
    private var lists: [Int] = []
    private var link: Bytes?

    /// - Parameter bytes: how long the page is.
    init(ofPage bytes: Int) { statements.reserve(bytes / 4) }

    /// Elements whose text is one statement.
    private static func isSentence(_ element: Element) -> Bool {
        switch element {
        case .p, .li, .dt, .dd, .figcaption, .summary, .title, .desc, .option, .h1, .h2, .h3, .h4,
            .h5, .h6:
            true
        default: false
        }
    }

    /// - Parameter isPicture: whether an `svg` is a picture of data and not a decoration.
    mutating func start(
        _ element: Element, _ tag: borrowing MarkupTag, isPicture: Bool, target: [UInt8]?
    ) {
        let line = tag.line
        switch element {
        case .figure:
            figures += 1
            isInFigure = true
        case .table:
            isInTable = true
            statements.tables.append(.init(line: line, figure: isInFigure ? figures : nil))
        case .tr where isInTable:
            statements.tables[statements.tables.count - 1].rows.append(.init(line: line))
        case .svg where isPicture && isInFigure:
            isDrawing = true
            statements.drawings.append(.init(line: line, figure: figures))
        case .g where isDrawing: groups.append(kind(of: tag))
        case .circle, .rect, .path, .ellipse, .polygon: if isDrawing { mark(element, tag) }
        case .text where isDrawing: label(tag)
        case .ul, .ol:
            lists.append(statements.lists.count)
            statements.lists.append([])
        case .a: link = target.map { Bytes($0) }
        default: break
        }
        switch element {
        case .caption, .th, .td, .text, .a: open.append((element, statements.end, line))
        default:
            if Self.isSentence(element) { open.append((element, statements.end, line)) }
        }
    }

    mutating func text(_ piece: borrowing MarkupText) {
        if !open.isEmpty { statements.append(piece) }
    }

    mutating func end(_ element: Element) {
        switch element {
        case .figure: isInFigure = false
        case .table: isInTable = false
        case .svg:
            isDrawing = false
            groups = []
        case .g: groups.removeLast(min(1, groups.count))
        case .ul, .ol: lists.removeLast(min(1, lists.count))
        default: break
        }
        guard let last = open.last, last.element == element else { return }
        open.removeLast()
        let part = last.start..<statements.end
        switch element {
        case .caption where isInTable: statements.tables[statements.tables.count - 1].caption = part
        case .th, .td: cell(part)
        case .text:
            guard isDrawing else { return }
            statements.drawings[statements.drawings.count - 1].close(part)
        case .a: closeLink(part, line: last.line)
        default:
            if element.headingLevel != nil {
                if statements.title.isEmpty { statements.title = part }
                heading = part
            }
            note(part, line: last.line, attribute: nil)
        }
    }

    /// An attribute that is read out, shown or kept for a script.
    mutating func attribute(_ name: String, _ value: [UInt8], line: Int) {
        note(statements.append(value), line: line, attribute: name)
    }

    private mutating func note(_ part: PageStatements.Part, line: Int, attribute: String?) {
        guard attribute != nil || statements.holdsDigit(part) else { return }
        statements.words.append(
            .init(
                line: line, text: part, heading: heading, figure: isInFigure ? figures : nil,
                attribute: attribute))
    }

    private mutating func cell(_ part: PageStatements.Part) {
        guard isInTable else { return }
        let table = statements.tables.count - 1
        guard let row = statements.tables[table].rows.indices.last else { return }
        statements.tables[table].rows[row].cells.append(part)
    }

    private mutating func closeLink(_ part: PageStatements.Part, line: Int) {
        guard let target = link, let list = lists.last else { return }
        statements.lists[list].append(.init(line: line, target: target, text: part))
        link = nil
    }

    private mutating func mark(_ element: Element, _ tag: borrowing MarkupTag) {
        guard let kind = kind(of: tag), let middle = shape(tag).middle(of: element) else {
            return
        }
        statements.drawings[statements.drawings.count - 1].marks.append(
            .init(line: tag.line, kind: kind, x: middle.x, y: middle.y))
    }

    /// By its own class; without one, by its group's.
    private func kind(of tag: borrowing MarkupTag) -> PageStatements.Mark.Kind? {
        for index in 0..<tag.attributeCount where tag.attributeName(at: index) == "class" {
            return tag.withValue(at: index) { DrawnShape.kind(ofClass: $0) }
        }
        return groups.last ?? nil
    }

    private func shape(_ tag: borrowing MarkupTag) -> DrawnShape {
        var shape = DrawnShape()
        for index in 0..<tag.attributeCount { shape.note(tag, attribute: index) }
        return shape
    }

    private mutating func label(_ tag: borrowing MarkupTag) {
        let shape = shape(tag)
        statements.drawings[statements.drawings.count - 1].labels.append(
            .init(line: tag.line, text: 0..<0, x: shape.x, y: shape.y))
    }
}

extension PageStatements.Drawing {
    /// The last label has been read to its end.
    fileprivate mutating func close(_ part: PageStatements.Part) {
        guard let last = labels.indices.last else { return }
        labels[last].text = part
    }
}
