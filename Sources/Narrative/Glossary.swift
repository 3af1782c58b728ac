import Markdown

extension NarrativeProse {
    /// The text below each heading; what stands before the first has none.
    var sections: [(heading: String?, prose: NarrativeProse)] {
        var sections: [(heading: String?, blocks: [MarkdownBlock])] = []
        for block in document.blocks {
            if case .heading(let inlines) = block {
                sections.append((MarkdownDocument.words(of: inlines), []))
            } else {
                if sections.isEmpty { sections.append((nil, [])) }
                sections[sections.count - 1].blocks.append(block)
            }
        }
        return sections.map { heading, blocks in
            var part = self
            part.document = MarkdownDocument(blocks: blocks)
            return (heading, part)
        }
    }
}

extension GlossaryTerm {
    /// - Parameter heading: `Fracture liaison service (FLS)`, or a term alone.
    init(heading: String, prose: NarrativeProse) {
        let parts = heading.split(separator: "(")
        let isAbbreviated = parts.count == 2 && heading.hasSuffix(")")
        func trimmed(_ text: Substring) -> String {
            text.split(separator: " ").joined(separator: " ")
        }
        let term = isAbbreviated ? trimmed(parts[0]) : trimmed(heading[...])
        let id = term.lowercased().utf8.map { byte in
            byte &- UInt8(ascii: "0") < 10 || byte &- UInt8(ascii: "a") < 26
                ? byte : UInt8(ascii: "-")
        }
        self.init(
            id: "term-\(String(decoding: id, as: UTF8.self))", term: term,
            abbreviation: isAbbreviated ? trimmed(parts[1].dropLast()) : "", prose: prose)
    }

    /// `Fracture liaison service (FLS)`
    package var heading: String { abbreviation.isEmpty ? term : "\(term) (\(abbreviation))" }

    /// What the term is called in texts.
    package var names: [String] { abbreviation.isEmpty ? [term] : [term, abbreviation] }

    func isCalled(_ name: String) -> Bool {
        names.contains { $0.lowercased().utf8.elementsEqual(name.lowercased().utf8) }
    }
}

/// Leads the first use of each term on a page to what it means.
package struct TermLinks {
    private let names: [(words: [Character], isExact: Bool, id: String)]
    private let address: (String) -> String
    private var used: Set<String>

    /// - Parameters:
    ///   - except: a term that is not linked: in its own entry.
    ///   - address: where the entry with this id lies, from the page.
    package init(
        _ terms: [GlossaryTerm], except: String? = nil, address: @escaping (String) -> String
    ) {
        // A longer name goes before a shorter one that it begins with.
        names = terms.flatMap { term in
            term.names.map { name in
                let isExact = name.utf8.elementsEqual(term.abbreviation.utf8)
                return (Array(isExact ? name : name.lowercased()), isExact, term.id)
            }
        }.filter { !$0.0.isEmpty }.sorted { $0.0.count > $1.0.count }
        self.address = address
        used = except.map { [$0] } ?? []
    }

    /// The text with a link at the first use of each term that was not met before; headings, links and
    /// figures stay as they are.
    package mutating func linked(_ document: MarkdownDocument) -> MarkdownDocument {
        MarkdownDocument(blocks: document.blocks.map { linked($0) })
    }

    private mutating func linked(_ block: MarkdownBlock) -> MarkdownBlock {
        switch block {
        case .paragraph(let inlines): .paragraph(linked(inlines))
        case .list(let isOrdered, let items):
            .list(isOrdered: isOrdered, items: items.map { $0.map { linked($0) } })
        case .quote(let inner): .quote(inner.map { linked($0) })
        case .heading, .code, .rule: block
        }
    }

    private mutating func linked(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        Self.joined(inlines).flatMap { inline -> [MarkdownInline] in
            switch inline {
            case .text(let text): linked(text)
            case .emphasis(let inner): [.emphasis(linked(inner))]
            case .strong(let inner): [.strong(linked(inner))]
            case .link, .code, .lineBreak, .figure: [inline]
            }
        }
    }

    /// With the words on both sides of a line's end in one piece: a term may stand across it.
    private static func joined(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        inlines.reduce(into: []) { joined, inline in
            guard case .text(let text) = inline, case .text(let before) = joined.last else {
                joined.append(inline)
                return
            }
            joined[joined.count - 1] = .text(before + text)
        }
    }

    private mutating func linked(_ text: String) -> [MarkdownInline] {
        let characters = Array(text)
        let small = characters.map {
            Character($0.lowercased().count == 1 ? $0.lowercased() : String($0))
        }
        var inlines: [MarkdownInline] = []
        var (start, place) = (0, 0)
        while place < characters.count {
            guard place == 0 || !characters[place - 1].isWordPart,
                let (id, end) = term(at: place, characters, small)
            else {
                place += 1
                continue
            }
            used.insert(id)
            if start < place { inlines.append(.text(String(characters[start..<place]))) }
            inlines.append(.link([.text(String(characters[place..<end]))], to: address(id)))
            (start, place) = (end, end)
        }
        guard start < characters.count else { return inlines }
        return inlines + [.text(String(characters[start...]))]
    }

    /// The longest term that stands here as a word of its own, singular or plural, and was not met.
    private func term(
        at place: Int, _ characters: [Character], _ small: [Character]
    ) -> (id: String, end: Int)? {
        for name in names where !used.contains(name.id) {
            var end = place + name.words.count
            guard end <= characters.count,
                (name.isExact ? characters : small)[place..<end].elementsEqual(name.words)
            else { continue }
            if end < characters.count, small[end] == "s" { end += 1 }
            if end == characters.count || !characters[end].isWordPart { return (name.id, end) }
        }
        return nil
    }
}

extension Character {
    /// A letter, a digit or a hyphen, which make one word of two.
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "-" }
}
