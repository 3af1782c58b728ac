/// Editions as an Atom feed.
package struct FeedView: Sendable {
    package struct Entry: Sendable {
        /// A URI that stays the edition's.
        package var id: String
        package var title: String
        /// `2023-01-12T00:00:00Z`.
        package var updated: String
        /// Relative to the feed.
        package var page: String
        /// The downloads of the edition; nil where the page itself has the files.
        package var data: String?
        package var summary: String

        package init(
            id: String, title: String, updated: String, page: String, data: String?, summary: String
        ) {
            self.id = id
            self.title = title
            self.updated = updated
            self.page = page
            self.data = data
            self.summary = summary
        }
    }

    package var id: String
    package var title: String
    package var subtitle: String?
    package var updated: String
    package var author: String
    /// Where the feed itself and the home page lie, relative to the feed.
    package var own: String
    package var home: String
    /// Newest first.
    package var entries: [Entry]

    package init(
        id: String, title: String, subtitle: String?, updated: String, author: String, own: String,
        home: String, entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.updated = updated
        self.author = author
        self.own = own
        self.home = home
        self.entries = entries
    }
}

/// - Reference: M. Nottingham, R. Sayre, RFC 4287, The Atom Syndication Format, 2005.
package func feed(_ view: FeedView) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <id>\(view.id)</id>
    <title>\(view.title)</title>
    \(view.subtitle.map { words -> Markup in "<subtitle>\(words)</subtitle>\n" })\
    <updated>\(view.updated)</updated>
    <author><name>\(view.author)</name></author>
    <link rel="self" type="application/atom+xml" href="\(view.own)"/>
    <link rel="alternate" type="text/html" href="\(view.home)"/>
    \(view.entries.map(entry))\
    </feed>

    """
}

private func entry(_ view: FeedView.Entry) -> Markup {
    """
    <entry>
    <id>\(view.id)</id>
    <title>\(view.title)</title>
    <updated>\(view.updated)</updated>
    <link rel="alternate" type="text/html" href="\(view.page)"/>
    \(view.data.map(downloads))\
    <summary>\(view.summary)</summary>
    </entry>

    """
}

private func downloads(_ page: String) -> Markup {
    """
    <link rel="related" type="text/html" href="\(page)" title="Data and downloads"/>

    """
}
