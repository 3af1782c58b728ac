import XML

/// What a page says in its tables, drawings and words, gathered while it is read.
struct PageStatements: Sendable {
    /// The text of all parts, one after the other.
    private(set) var text: [UInt8] = []
    /// The first heading.
    var title: Part = 0..<0
    var tables: [Table] = []
    var drawings: [Drawing] = []
    var words: [Words] = []
    /// Links to other pages in the order of the page, list by list.
    var lists: [[Link]] = []

    typealias Part = Range<Int>

    struct Table: Sendable {
        var line: Int
        /// The place of the figure that it stands in among the page's, if in one.
        var figure: Int?
        var caption: Part = 0..<0
        var rows: [Row] = []
    }

    struct Row: Sendable {
        var line: Int
        var cells: [Part] = []
    }

    struct Link: Sendable {
        var line: Int
        var target: Bytes
        var text: Part
    }

    /// One outermost `svg` of a figure.
    struct Drawing: Sendable {
        var line: Int
        var figure: Int
        var marks: [Mark] = []
        var labels: [Label] = []
    }

    /// A shape that stands for a figure.
    struct Mark: Sendable {
        var line: Int
        var kind: Kind
        /// The middle of the shape, in the drawing's units.
        var x: Double
        var y: Double

        enum Kind: Sendable {
            /// A dot or sign at a value.
            case point
            /// A bar as long as a value.
            case bar
            /// An interval, band or slice: what goes with a value.
            case range
        }
    }

    /// A word of a drawing.
    struct Label: Sendable {
        var line: Int
        var text: Part
        var x: Double
        var y: Double
    }

    /// A sentence, label, description, tooltip or attribute.
    struct Words: Sendable {
        var line: Int
        var text: Part
        /// The last heading before it.
        var heading: Part
        /// The figure that it belongs to.
        var figure: Int?
        /// The name of the attribute, for a finding; nil for text.
        var attribute: String?
    }

    /// Makes room for so many bytes of text.
    mutating func reserve(_ bytes: Int) { text.reserveCapacity(bytes) }

    mutating func append(_ bytes: some Sequence<UInt8>) -> Part {
        let start = text.count
        text.append(contentsOf: bytes)
        return start..<text.count
    }

    subscript(part: Part) -> ArraySlice<UInt8> { text[part] }

    /// The part without the spaces around it.
    func trimmed(_ part: Part) -> ArraySlice<UInt8> {
        var slice = text[part]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    func holdsDigit(_ part: Part) -> Bool { WithheldRows.holdsDigit(text[part]) }

    mutating func append(_ piece: borrowing MarkupText) { piece.append(to: &text) }

    var end: Int { text.count }
}
