/// What the rules need to know of one page, gathered in one pass over its bytes.
struct PageOutline: Sendable {
    struct Mark: Sendable {
        var line: Int
        /// What stands there, in the page's own words, for the finding.
        var what: String
    }

    struct Reference: Sendable {
        var line: Int
        var target: Bytes
    }

    struct Heading: Sendable {
        var line: Int
        var level: Int
    }

    /// A table with what it lacks.
    struct Table: Sendable {
        var line: Int
        var hasCaption = false
        var hasHead = false
    }

    struct Figure: Sendable {
        var line: Int
        var hasChart = false
        var hasTable = false
    }

    /// An outermost `svg`.
    struct Graphic: Sendable {
        var line: Int
        var isPicture: Bool
        var isHidden: Bool
        var isLabelled: Bool
        var hasTitle = false
        var hasDescription = false
    }

    struct Control: Sendable {
        var line: Int
        var id: Bytes?
    }

    /// Line and reason where the page is not well-formed; the outline ends there.
    var fault: Mark?
    var hasDoctype = false
    var hasCharset = false
    var lang: Bytes?
    var htmlLine = 1
    /// The words of each `title` in the head.
    var titles: [Mark] = []
    var headings: [Heading] = []
    var ids: [Reference] = []
    /// Ids that labels, descriptions, paints and the like ask for.
    var references: [Reference] = []
    var figures: [Figure] = []
    var tables: [Table] = []
    var graphics: [Graphic] = []
    /// Charts that stand in no figure and no table.
    var loneCharts: [Int] = []
    /// Heads of tables without a scope.
    var headsWithoutScope: [Int] = []
    var picturesWithoutText: [Int] = []
    /// Form controls that carry no name themselves: a `label` must.
    var unnamedControls: [Control] = []
    var labelled: Set<Bytes> = []
    /// Links, buttons, headings and captions without any text.
    var silent: [Mark] = []
    var inlineStyles: [Mark] = []
    var inlineScripts: [Mark] = []
    var frames: [Mark] = []
    /// What an HTML reader takes otherwise than an XML reader.
    var misread: [Mark] = []
    var placeholders: [Mark] = []
    /// Lines of comments.
    var comments: [Int] = []
    /// What the page says; nil where nothing of the site is withheld.
    var statements: PageStatements?
}
