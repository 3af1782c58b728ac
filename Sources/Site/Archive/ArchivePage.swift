import Files
import Results
import Templates

extension Site {
    /// Every edition and every revision of it, the newest first.
    func editionArchivePage() -> PageContent {
        let here = Page.site(.archive)
        let table = DataTable(
            caption: "Every edition and revision, newest first",
            columns: [
                .init("Edition and revision"), .init("Published"), .init("Now"), .init("Why"),
                .init("Results file"), .init("Its SHA-256 begins"),
            ],
            rows: editions.reversed().flatMap { rows(of: $0, on: here) })
        let view = ArchivePageView(
            words: """
                \(Words.counted(editions.count, "edition", "editions")), from \(map.years[0]) to \
                \(latest.year). What was published is kept as it was.
                """, table: table)
        return PageContent(
            name: "Archive of editions",
            summary: "Every edition and revision with its date, reason and checksum.",
            main: Templates.editionArchivePage(view))
    }

    private func rows(of edition: EditionIndex, on page: Page) -> [[Cell]] {
        let kept = archive.filter { $0.year == edition.year }
        let standing = edition.results.edition.revision
        var rows: [[Cell]] = []
        if !kept.contains(where: { $0.revision == standing }) {
            let href = map.link(from: page, to: .edition(edition.year, .report))
            rows.append([
                .link(Self.revisionName(edition.year, standing), to: href),
                .text(DateWords.words(edition.results.edition.publishedOn)),
                .text("Stands; not frozen yet"),
                .remark(kept.isEmpty ? "First publication." : "A draft."),
                .link(
                    "results.json",
                    to: map.link(
                        from: page,
                        toPath: map.path(ofData: "results.json", year: edition.year))),
                .text("–"),
            ])
        }
        for revision in kept.reversed() {
            let archived = Page.archived(revision.year, revision: revision.revision)
            rows.append([
                .link(
                    Self.revisionName(revision.year, revision.revision),
                    to: map.link(from: page, to: archived)),
                .text(DateWords.words(revision.publishedOn)),
                .text(revision.revision == standing ? "Stands" : "Superseded"),
                .remark(revision.reason),
                .link(
                    "results.json",
                    to: map.link(
                        from: page, toPath: map.path(ofArchived: "results.json", archived))),
                .text("\(revision.sha256.prefix(12))…"),
            ])
        }
        return rows
    }

    static func revisionName(_ year: Int, _ revision: Int) -> String {
        "\(year), revision \(revision)"
    }

    /// The two files of every frozen revision, to the byte, and its table of figures.
    func archivedFiles() -> [SiteFile] {
        archive.flatMap { revision in
            let page = Page.archived(revision.year, revision: revision.revision)
            let files = [
                ("results.json", revision.json), ("revision.yaml", revision.record),
                ResultsTables.indicators(of: revision.results),
            ]
            return files.map { name, bytes in
                SiteFile(path: map.path(ofArchived: name, page), bytes: bytes)
            }
        }
    }

    /// What a page of an edition that is not the latest says of itself; nil on every other page.
    func pastEdition(of page: Page) -> PastEditionView? {
        guard let year = page.year, year < latest.year else { return nil }
        let edition = edition(year).results.edition
        return PastEditionView(
            words: """
                This page belongs to the \(year) edition, revision \(edition.revision) of \
                \(DateWords.words(edition.publishedOn)).
                """,
            latest: LinkView(
                "The latest edition: \(latest.year)",
                href: map.link(
                    from: page,
                    to: map.has(page.inYear(latest.year))
                        ? page.inYear(latest.year) : .edition(latest.year, .report))),
            archive: LinkView(
                "All editions and revisions", href: map.link(from: page, to: .site(.archive))))
    }
}
