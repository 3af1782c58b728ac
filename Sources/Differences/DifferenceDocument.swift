import Results

/// What changed, in finished words and tables: what pages, Markdown and plain text all show.
package struct DifferenceDocument: Sendable {
    package struct Section: Sendable {
        /// For links to it: `national`.
        package var id: String
        package var title: String
        /// A sentence or two each.
        package var words: [String] = []
        package var points: [String] = []
        package var tables: [Table] = []
    }

    package struct Table: Sendable {
        package var caption: String
        package var columns: [Column]
        package var rows: [[Cell]]
    }

    package struct Column: Sendable {
        package var title: String
        package var isNumeric: Bool

        init(_ title: String, isNumeric: Bool = false) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    package struct Cell: Sendable {
        package var text: String
        package var link: Link?
        package var sign: Sign?

        init(_ text: String, link: Link? = nil, sign: Sign? = nil) {
            self.text = text
            self.link = link
            self.sign = sign
        }
    }

    /// What a cell leads to, where the site has it.
    package enum Link: Sendable, Equatable {
        case indicator(Int)
        case service(String)
        /// What a place's figure of an indicator in one of the two editions rests on.
        case figure(year: Int, level: Level, code: String, kpi: Int)
    }

    /// What a word of change means.
    package enum Sign: Sendable { case better, worse, noClearChange }

    package var title: String
    /// Which two editions, and whether all of it adds up.
    package var lede: String
    package var sections: [Section]
}
