import XML

/// The pages are written as XML and read by browsers as HTML; the two must agree.
extension PageReader {
    /// - Reference: HTML Living Standard, 13.2.6 "Tree construction".
    func noteMisreading(of element: Element, _ tag: borrowing MarkupTag) {
        if let what = misreading(of: element, name: tag.name, isSelfClosed: tag.isSelfClosed) {
            outline.misread.append(.init(line: tag.line, what: what))
        }
    }

    private func misreading(
        of element: Element, name: MarkupName, isSelfClosed: Bool
    ) -> String? {
        if depth.svg > 0 { return "\(element) inside svg" }
        if isSelfClosed, !element.isVoid, element != .svg {
            return "\(name.text) closed in its own tag"
        }
        if element.isVoid, !isSelfClosed { return "an end tag of \(name.text)" }
        if depth.paragraph > 0, element.endsParagraph { return "\(element) inside p" }
        if element == .a, depth.link > 0 { return "a inside a" }
        if element == .form, depth.form > 0 { return "form inside form" }
        if element.headingLevel != nil, parent.headingLevel != nil {
            return "\(element) inside \(parent)"
        }
        guard isInPlace(element) else { return "\(name.text) inside \(parent)" }
        return nil
    }

    /// Whether the parts of a table stand where a table has them, and nothing else does.
    private func isInPlace(_ element: Element) -> Bool {
        switch (element, parent) {
        case (.script, _), (.style, _): true
        case (.caption, .table), (.colgroup, .table), (.col, .colgroup): true
        case (.thead, .table), (.tbody, .table), (.tfoot, .table): true
        case (.tr, .table), (.tr, .thead), (.tr, .tbody), (.tr, .tfoot): true
        case (.td, .tr), (.th, .tr): true
        case (.caption, _), (.colgroup, _), (.col, _), (.thead, _), (.tbody, _), (.tfoot, _): false
        case (.tr, _), (.td, _), (.th, _): false
        case (_, .table), (_, .thead), (_, .tbody), (_, .tfoot), (_, .tr), (_, .colgroup): false
        default: true
        }
    }
}
