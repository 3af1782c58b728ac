/// What is new in the repository, for feed readers.
///
/// - Reference: RFC 4287, The Atom Syndication Format.
package struct ResourceFeedView: Sendable {
    package struct Entry: Sendable {
        package var id: String
        package var title: String
        package var href: String
        /// RFC 3339.
        package var updated: String
        package var summary: String
        package var category: String

        package init(
            id: String, title: String, href: String, updated: String, summary: String,
            category: String
        ) {
            self.id = id
            self.title = title
            self.href = href
            self.updated = updated
            self.summary = summary
            self.category = category
        }
    }

    package var id: String
    package var title: String
    package var author: String
    package var page: String
    package var updated: String
    package var entries: [Entry]

    package init(
        id: String, title: String, author: String, page: String, updated: String,
        entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.author = author
        self.page = page
        self.updated = updated
        self.entries = entries
    }
}

package func resourceFeed(_ view: ResourceFeedView) -> Markup {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <id>\(view.id)</id>
    <title>\(view.title)</title>
    <updated>\(view.updated)</updated>
    <author><name>\(view.author)</name></author>
    <link rel="self" type="application/atom+xml" href="feed.xml"/>
    <link rel="alternate" type="text/html" href="\(view.page)"/>
    \(view.entries.map(entry))\
    </feed>

    """
}

private func entry(_ view: ResourceFeedView.Entry) -> Markup {
    """
    <entry>
    <id>\(view.id)</id>
    <title>\(view.title)</title>
    <updated>\(view.updated)</updated>
    <link rel="alternate" type="text/html" href="\(view.href)"/>
    <category term="\(view.category)"/>
    <summary>\(view.summary)</summary>
    </entry>

    """
}
