import CCMark

/// Reads Markdown by the reference implementation, and keeps only what is safe to show.
///
/// - Reference: CommonMark Spec, version 0.29, as cmark-gfm implements it.
package struct MarkdownReader {
    /// Quotes and lists inside each other; deeper ones are left out.
    static let deepest = 16

    /// Some ten times the longest text of ours; what brackets without end cost grows faster than
    /// they do.
    private static let mostBytes = 1 << 16

    private var faults: [MarkdownFault] = []
    private var runs: [MarkdownRun] = []

    private init() {}

    /// The text and what of it is not shown: HTML and pictures become their plain words, other links
    /// lose their address.
    ///
    /// - Parameter text: of any content; ends of lines may be LF or CR LF.
    package static func read(
        _ text: String
    ) -> (document: MarkdownDocument, faults: [MarkdownFault]) {
        let (document, faults, _) = readWithRuns(text)
        return (document, faults)
    }

    /// The same with every run of words and the line that it stands on.
    package static func readWithRuns(
        _ text: String
    ) -> (document: MarkdownDocument, faults: [MarkdownFault], runs: [MarkdownRun]) {
        guard text.utf8.count <= mostBytes else {
            let fault = MarkdownFault(
                line: 1, problem: "there are more than \(mostBytes) bytes", remedy: "Shorten it.")
            return (MarkdownDocument(blocks: []), [fault], [])
        }
        var text = text
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(
                    characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8)
            }
        }
        guard let root else { return (MarkdownDocument(blocks: []), [], []) }
        defer { cmark_node_free(root) }
        var reader = MarkdownReader()
        let blocks = reader.blocks(in: root, depth: 0)
        return (MarkdownDocument(blocks: blocks), reader.faults, reader.runs)
    }

    private mutating func blocks(in parent: Node, depth: Int) -> [MarkdownBlock] {
        guard depth <= Self.deepest else {
            refuse(
                parent, "quotes and lists stand more than \(Self.deepest) deep in each other",
                "Write it flatter.")
            return []
        }
        return children(of: parent).compactMap { block($0, depth: depth) }
    }

    private mutating func block(_ node: Node, depth: Int) -> MarkdownBlock? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            refuseTable(node)
            return .paragraph(inlines(in: node, depth: depth))
        case CMARK_NODE_HEADING: return .heading(inlines(in: node, depth: depth))
        case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
        case CMARK_NODE_CODE_BLOCK: return .code(run(node))
        case CMARK_NODE_THEMATIC_BREAK: return .rule
        case CMARK_NODE_LIST:
            return .list(
                isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                items: children(of: node).map { blocks(in: $0, depth: depth + 1) })
        default:
            refuseHTML(node)
            return .code(literal(node))
        }
    }

    private mutating func inlines(in parent: Node, depth: Int) -> [MarkdownInline] {
        guard depth <= 2 * Self.deepest else {
            refuse(
                parent, "emphasis stands more than \(2 * Self.deepest) deep in each other",
                "Write it flatter.")
            return []
        }
        return children(of: parent).flatMap { inline($0, depth: depth) }
    }

    private mutating func inline(_ node: Node, depth: Int) -> [MarkdownInline] {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: return [.text(run(node))]
        case CMARK_NODE_SOFTBREAK: return [.text(" ")]
        case CMARK_NODE_LINEBREAK: return [.lineBreak]
        case CMARK_NODE_CODE: return [.code(run(node))]
        case CMARK_NODE_EMPH: return [.emphasis(inlines(in: node, depth: depth + 1))]
        case CMARK_NODE_STRONG: return [.strong(inlines(in: node, depth: depth + 1))]
        case CMARK_NODE_LINK: return link(node, depth: depth)
        case CMARK_NODE_IMAGE:
            refuse(node, "a picture is not shown", "Describe it in words.")
            return inlines(in: node, depth: depth + 1)
        default:
            refuseHTML(node)
            return [.text(literal(node))]
        }
    }

    private mutating func link(_ node: Node, depth: Int) -> [MarkdownInline] {
        let words = inlines(in: node, depth: depth + 1)
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        guard LinkAddress.isSafe(address) else {
            refuse(
                node, "a link leads to an address that the site does not link to",
                "Link to https:, mailto: or a path of the site such as 2021/methods.html.")
            return words
        }
        return [.link(words, to: address)]
    }

    /// The words of a node, noted with their line.
    private mutating func run(_ node: Node) -> String {
        let text = literal(node)
        runs.append(MarkdownRun(line: max(1, Int(cmark_node_get_start_line(node))), text: text))
        return text
    }

    /// A table would stand as one line of bars: its second line is made of hyphens, colons and bars.
    private mutating func refuseTable(_ node: Node) {
        let isRule = { (text: String) in
            text.utf8.contains(UInt8(ascii: "|")) && text.utf8.contains(UInt8(ascii: "-"))
                && text.utf8.allSatisfy { "|-: ".utf8.contains($0) }
        }
        let lines = children(of: node).split { cmark_node_get_type($0) == CMARK_NODE_SOFTBREAK }
        guard lines.dropFirst().contains(where: { isRule($0.map(literal).joined()) }) else {
            return
        }
        refuse(node, "a table is not shown", "Write a list.")
    }

    private mutating func refuseHTML(_ node: Node) {
        refuse(node, "HTML is not shown", "Write Markdown without tags.")
    }

    private mutating func refuse(_ node: Node, _ problem: String, _ remedy: String) {
        let line = max(1, Int(cmark_node_get_start_line(node)))
        faults.append(MarkdownFault(line: line, problem: problem, remedy: remedy))
    }

    private typealias Node = OpaquePointer

    private func children(of parent: Node) -> [Node] {
        var children: [Node] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            children.append(node)
            next = cmark_node_next(node)
        }
        return children
    }

    private func literal(_ node: Node) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
