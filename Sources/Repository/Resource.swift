import Markdown

/// One item of the repository: something that the audit offers, or points to, besides its figures.
package struct Resource: Sendable, Equatable {
    /// Where it was read, relative to the data folder: `resources/bone-health-card.md`.
    package var file = ""
    /// Its address below `resources/`, without the ending. Stays for good.
    package var slug = ""
    package var title = ""
    /// One or two sentences for lists.
    package var summary = ""
    package var kind = ResourceKind.external
    package var audiences: [Audience] = []
    /// Words of the editors' choosing, in small letters and hyphens.
    package var topics: [String] = []
    /// 1 … 11, ascending; empty where it bears on none in particular.
    package var kpis: [Int] = []
    /// Slugs of the standards that it helps to meet.
    package var standards: [String] = []
    package var dates = ResourceDates()
    /// True where it is superseded: it keeps its address and leaves every list but the archive.
    package var isArchived = false
    /// True where it is invented: the page says so.
    package var isExample = false
    /// Slugs of the archived items that it takes the place of.
    package var replaces: [String] = []
    /// Slugs under which it stood before.
    package var movedFrom: [String] = []
    package var language = ResourceLanguage.english
    /// Slugs of the same text in other languages.
    package var translations: [String] = []
    package var source = ResourceSource()
    /// `71 pages`; empty where it is not known.
    package var length = ""
    package var transcript: Transcript?
    /// Indicators whose newest national figures stand on its page, in this order.
    package var figures: [Int] = []
    /// True where it has a page in large print too.
    package var hasLargePrint = false
    /// For standards only.
    package var standard: Standard?
    /// The line of its file on which each key stands.
    package var lines: [String: Int] = [:]
    package var body = MarkdownDocument(blocks: [])
    /// What links in the text lead to inside the site, each with its line of the file.
    package var paths: [LinkedPath] = []

    package init() {}

    /// The item without what is said on the repository's own pages and in the search alone. Whatever is
    /// not taken out here is taken to stand anywhere.
    var heading: Resource {
        var heading = self
        heading.summary = ""
        heading.dates = ResourceDates()
        heading.source = ResourceSource()
        heading.length = ""
        heading.transcript = nil
        heading.figures = []
        heading.lines = [:]
        heading.body = MarkdownDocument(blocks: [])
        heading.paths = []
        return heading
    }

    /// A path from the root of the site that the text links to.
    package struct LinkedPath: Sendable, Equatable {
        package var path: String
        package var line: Int
    }
}

/// When an item came out and when its entry was looked at.
package struct ResourceDates: Sendable, Equatable {
    /// `2018`, `2018-12` or `2018-12-04`; empty where not even the year is known.
    package var published = ""
    /// What is known of it in words, where a date would say too much: `2018 or before`.
    package var publishedWords = ""
    /// ISO 8601 day on which the facts were held against their source; empty for our own texts.
    package var checked = ""
    /// ISO 8601 day on which an editor last read the entry.
    package var reviewed = ""
    /// ISO 8601 day by which an editor reads it again.
    package var nextReview = ""
}

/// Where the facts of an entry come from and where the item itself is.
package struct ResourceSource: Sendable, Equatable {
    /// An `https:` address or words; `own` for what was written for this repository.
    package var text = ""
    /// What a reader must know about the source: that it is a copy, or a test site.
    package var note = ""
    /// The publisher's own address of the item; empty where there is none.
    package var link = ""
    /// As stated by whoever holds the rights.
    package var licence = ""

    package var isOwn: Bool { text.utf8.elementsEqual("own".utf8) }
}

/// What a standard says about the audit's indicators.
package struct Standard: Sendable, Equatable {
    /// `NICE`, `ROS`, `NOGG`.
    package var issuer: String
    /// As tables name it: `QS149`.
    package var short: String
    /// `Statements 1 to 3`, each with the indicator that it is measured by.
    package var lines: [Line]
    /// Whether it holds: `In force; revised July 2019`.
    package var standing: String

    package struct Line: Sendable, Equatable {
        /// Nil where no indicator measures it.
        package var kpi: Int?
        package var words: String
    }
}
