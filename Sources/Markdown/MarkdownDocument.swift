/// A text in Markdown, as far as the site shows it: no HTML, no pictures, no links but safe ones.
package struct MarkdownDocument: Sendable, Equatable {
    package var blocks: [MarkdownBlock]

    package init(blocks: [MarkdownBlock]) { self.blocks = blocks }

    package var isEmpty: Bool { blocks.isEmpty }
}

/// A paragraph or what stands in place of one.
package indirect enum MarkdownBlock: Sendable, Equatable {
    case paragraph([MarkdownInline])
    /// Whatever its level: the page decides where it stands in its own outline.
    case heading([MarkdownInline])
    case list(isOrdered: Bool, items: [[MarkdownBlock]])
    case quote([MarkdownBlock])
    case code(String)
    case rule
}

/// A run of words.
package indirect enum MarkdownInline: Sendable, Equatable {
    case text(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case code(String)
    /// `https:`, `mailto:`, or a path from the root of the site.
    case link([MarkdownInline], to: String)
    case lineBreak
    /// A figure that leads to what it rests on. No text says so by itself: whoever knows the figures
    /// puts it there.
    case figure(String, to: String)
}

/// Words of a text and the line that they stand on, from 1.
package struct MarkdownRun: Sendable, Equatable {
    package var line: Int
    package var text: String
}

/// Something in a text that the site does not show.
package struct MarkdownFault: Sendable, Equatable {
    /// From 1, in the text that was read.
    package var line: Int
    /// A sentence without a full stop: what is wrong.
    package var problem: String
    /// A sentence: what to do.
    package var remedy: String

    package init(line: Int, problem: String, remedy: String) {
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }
}

extension MarkdownDocument {
    /// The same text with each link led elsewhere.
    package func links(_ target: (String) -> String) -> MarkdownDocument {
        MarkdownDocument(blocks: Self.blocks(blocks, target))
    }

    private static func blocks(
        _ blocks: [MarkdownBlock], _ target: (String) -> String
    ) -> [MarkdownBlock] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(self.inlines(inlines, target))
            case .heading(let inlines): .heading(self.inlines(inlines, target))
            case .list(let isOrdered, let items):
                .list(isOrdered: isOrdered, items: items.map { self.blocks($0, target) })
            case .quote(let inner): .quote(self.blocks(inner, target))
            case .code, .rule: block
            }
        }
    }

    private static func inlines(
        _ inlines: [MarkdownInline], _ target: (String) -> String
    ) -> [MarkdownInline] {
        inlines.map { inline in
            switch inline {
            case .link(let inner, let address):
                .link(self.inlines(inner, target), to: target(address))
            case .emphasis(let inner): .emphasis(self.inlines(inner, target))
            case .strong(let inner): .strong(self.inlines(inner, target))
            case .text, .code, .lineBreak, .figure: inline
            }
        }
    }
}
