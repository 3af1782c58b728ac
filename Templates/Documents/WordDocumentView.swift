/// A document for a word processor: what it says of itself, and its blocks in reading order.
package struct WordDocumentView: Sendable {
    package var title: String
    package var subject: String
    package var author: String
    /// BCP 47: `en-GB`.
    package var language: String
    /// When it was made: `2022-01-14T12:00:00Z`.
    package var created: String
    /// At the foot of each page, before its number.
    package var footer: String
    package var blocks: [WordBlock]

    package init(
        title: String, subject: String, author: String, language: String, created: String,
        footer: String, blocks: [WordBlock]
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.language = language
        self.created = created
        self.footer = footer
        self.blocks = blocks
    }
}

package enum WordBlock: Sendable {
    /// Once, at the top.
    case title(WordLine)
    case heading(Int, String)
    case paragraph(WordLine)
    /// A line that is set apart.
    case notice(WordLine)
    case bullets([WordLine])
    case table(WordTable)
    /// Links to every heading of level 1.
    case contents
    /// What follows begins on a new page.
    case pageBreak
}

/// A table with one row of heads, which stands at the top of each page that it runs over.
package struct WordTable: Sendable {
    package struct Column: Sendable {
        package var heading: WordLine
        /// Its share of the page's width; all of a table are set against each other.
        package var share: Int
        package var isNumeric: Bool

        package init(_ heading: WordLine, _ share: Int, isNumeric: Bool = false) {
            self.heading = heading
            self.share = share
            self.isNumeric = isNumeric
        }
    }

    package var caption: String
    package var columns: [Column]
    /// Each as long as there are columns; the first cell heads its row.
    package var rows: [[WordLine]]

    package init(caption: String, columns: [Column], rows: [[WordLine]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A file of a document's package.
package struct WordPart: Sendable {
    package var name: String
    package var content: Markup
}
