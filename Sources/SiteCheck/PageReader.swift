import XML

/// Gathers a page's outline while libxml2 reads it.
final class PageReader: MarkupReceiver {
    /// A link as the page writes it.
    struct WrittenLink {
        var line: Int
        var written: [UInt8]
        var isLoaded: Bool
    }

    var outline = PageOutline()
    var links: [WrittenLink] = []
    var attributes = TagAttributes()
    var depth = Depth()
    /// What the page says; nil where nothing of the site is withheld.
    var statements: StatementReader?
    /// The elements that are open, outermost first.
    private(set) var open: [OpenElement] = []
    private var titleText: [UInt8] = []
    /// The line of a placeholder that is all the text since the last tag, as far as is known.
    private var lonePlaceholder: PageOutline.Mark?
    private var isAfterTag = true

    struct OpenElement {
        var element: Element
        var line: Int
        /// Its place in the outline's list of its kind.
        var place = -1
        var mustHaveText = false
        var hasText = false
    }

    /// How many of each are open.
    struct Depth {
        var svg = 0
        var paragraph = 0
        var link = 0
        var form = 0
        var label = 0
        var figure = 0
        var table = 0
        var mustHaveText = 0
    }

    /// The page's outline and links, up to its end or its first fault.
    ///
    /// - Parameter gathers: whether what it says in tables, drawings and words is kept.
    static func read(
        _ bytes: [UInt8], gathers: Bool
    ) -> (outline: PageOutline, links: [WrittenLink]) {
        let reader = PageReader()
        if gathers { reader.statements = StatementReader(ofPage: bytes.count) }
        do throws(MarkupError) {
            try MarkupScanner.scan(bytes, into: reader)
        } catch {
            reader.outline.fault = .init(line: error.line, what: error.reason)
        }
        reader.outline.placeholders += Placeholders.marks(in: bytes)
        reader.outline.statements = reader.statements?.statements
        return (reader.outline, reader.links)
    }

    var parent: Element { open.last?.element ?? .other }

    func doctype(_ name: MarkupName) {
        outline.hasDoctype = name == MarkupName("html")
    }

    func oddity(_ oddity: MarkupOddity, line: Int) {
        if oddity == .comment { return outline.comments.append(line) }
        guard depth.svg == 0 else { return }
        outline.misread.append(.init(line: line, what: "a \(oddity.rawValue)"))
    }

    func start(_ tag: borrowing MarkupTag) {
        endText()
        let element = Element(tag.name)
        let line = tag.line
        if depth.svg == 0 || element.endsParagraph {
            noteMisreading(of: element, tag)
        }
        gatherAttributes(of: tag, element)
        statements?.start(
            element, tag, isPicture: attributes.says(.role, "img"), target: attributes[.href])
        var opened = OpenElement(element: element, line: line)
        note(element, line: line, opened: &opened)
        change(element, by: 1)
        if opened.mustHaveText { depth.mustHaveText += 1 }
        open.append(opened)
    }

    func end(_ name: MarkupName) {
        endText()
        guard let closed = open.popLast() else { return }
        statements?.end(closed.element)
        if closed.element == .title, depth.svg == 0 {
            let words = words(in: titleText).map { String(decoding: $0, as: UTF8.self) }
            outline.titles.append(.init(line: closed.line, what: words.joined(separator: " ")))
            titleText = []
        }
        change(closed.element, by: -1)
        guard closed.mustHaveText else { return }
        depth.mustHaveText -= 1
        noteText(of: closed)
    }

    func text(_ text: borrowing MarkupText) {
        if isAfterTag {
            isAfterTag = false
            let word = text.word
            if let word, Placeholders.isLone(word) {
                lonePlaceholder = .init(line: text.line, what: word.text)
            }
        } else {
            lonePlaceholder = nil
        }
        statements?.text(text)
        guard !text.isBlank else { return }
        markText()
        switch parent {
        case .title where depth.svg == 0: text.append(to: &titleText)
        case .table, .thead, .tbody, .tfoot, .tr:
            outline.misread.append(.init(line: text.line, what: "text between a table's cells"))
        default: break
        }
    }

    /// Everything open that must say something now does.
    func markText() {
        guard depth.mustHaveText > 0 else { return }
        for index in open.indices where open[index].mustHaveText { open[index].hasText = true }
    }

    private func endText() {
        if let lonePlaceholder { outline.placeholders.append(lonePlaceholder) }
        lonePlaceholder = nil
        isAfterTag = true
    }

    private func change(_ element: Element, by step: Int) {
        switch element {
        case .svg: depth.svg += step
        case .p: depth.paragraph += step
        case .a: depth.link += step
        case .form: depth.form += step
        case .label: depth.label += step
        case .figure: depth.figure += step
        case .table: depth.table += step
        default: break
        }
    }

    /// Says of an element that had to have text what it turned out to have.
    private func noteText(of closed: OpenElement) {
        switch closed.element {
        case .title:
            if closed.hasText { outline.graphics[closed.place].hasTitle = true }
        case .desc:
            if closed.hasText { outline.graphics[closed.place].hasDescription = true }
        case .caption:
            if closed.hasText { outline.tables[closed.place].hasCaption = true }
        default:
            guard !closed.hasText else { return }
            outline.silent.append(.init(line: closed.line, what: closed.element.rawValue))
        }
    }
}
