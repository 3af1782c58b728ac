import Results
import Templates

extension Site {
    /// One frozen revision of an edition at the address that it always has.
    func revisionPage(_ year: Int, revision number: Int) -> PageContent {
        let here = Page.archived(year, revision: number)
        let name = "Edition \(year), revision \(number)"
        guard let frozen = archive.first(where: { $0.year == year && $0.revision == number })
        else { return PageContent(name: name, summary: name, main: "") }
        let standing = edition(year)
        let next = archive.first { $0.year == year && $0.revision == number + 1 }
        let facts = frozen.results.edition
        let view = RevisionPageView(
            name: name, status: status(of: frozen, supersededBy: next, standing),
            facts: [
                TermView("Why it was published", frozen.reason),
                TermView("Published on", DateWords.words(facts.publishedOn)),
                TermView("Answers up to", DateWords.words(facts.freezeDate)),
                TermView("Made with", "flsdb \(facts.programVersion)"),
            ],
            sha256: frozen.sha256,
            report: LinkView(
                "Edition \(year) as it stands",
                href: map.link(from: here, to: .edition(year, .report))),
            figures: nationalFigures(of: frozen, standing),
            files: [
                file(
                    "results.json", "Everything that this revision published, to the byte.", "JSON",
                    on: here),
                file(
                    "indicators.csv", "The figures of every nation, region and service.", "CSV",
                    on: here),
                file("revision.yaml", "Its day, reason and checksum.", "YAML", on: here),
            ],
            citation: """
                \(Self.name) (\(Self.shortName)), edition \(year), revision \(number), published \
                \(DateWords.words(facts.publishedOn)).\(facts.synthetic ? " Synthetic data." : "")
                """,
            archive: LinkView(
                "All editions and revisions", href: map.link(from: here, to: .site(.archive))))
        return PageContent(
            name: name, summary: "\(name): \(frozen.reason)", main: Templates.revisionPage(view))
    }

    private func file(
        _ name: String, _ words: String, _ kind: String, on page: Page
    ) -> DownloadsPageView.File {
        .init(
            link: LinkView(
                name, href: map.link(from: page, toPath: map.path(ofArchived: name, page))),
            words: words, kind: kind)
    }

    private func status(
        of frozen: PublishedRevision, supersededBy next: PublishedRevision?,
        _ standing: EditionIndex
    ) -> String {
        guard let next else {
            return "This revision stands: the pages of the \(frozen.year) edition show its figures."
        }
        let changed = Self.changedFigures(from: frozen.results, to: next.results)
        return """
            This revision is superseded. Revision \(next.revision) of \
            \(DateWords.words(next.publishedOn)) changed \
            \(Words.counted(changed, "of its figures", "of its figures")): \(next.reason)
            """
    }

    /// How many figures of nations, regions and services are not what they were, or are gone.
    static func changedFigures(from old: PublishableResults, to new: PublishableResults) -> Int {
        var found: [[UInt8]: Figure] = [:]
        func key(_ figure: Figure) -> [UInt8] {
            Array("\(figure.level.rawValue) \(figure.kpi) \(figure.code)".utf8)
        }
        for figure in new.figures { found[key(figure)] = figure }
        return old.figures.count { figure in
            guard let now = found[key(figure)] else { return true }
            return now.numerator != figure.numerator || now.denominator != figure.denominator
                || now.status != figure.status || now.percent != figure.percent
        }
    }

    private func nationalFigures(
        of frozen: PublishedRevision, _ standing: EditionIndex
    ) -> DataTable {
        let then = EditionIndex(frozen.results)
        let isStanding = standing.results.edition.revision == frozen.revision
        return DataTable(
            caption:
                "National figures of \(frozen.year), as revision \(frozen.revision) published them",
            columns: [
                .init("Indicator"), .init("Numerator", isNumeric: true),
                .init("Denominator", isNumeric: true),
                .init("Figure (95\u{A0}% interval)", isNumeric: true),
            ] + (isStanding ? [] : [.init("As it stands now", isNumeric: true)]),
            rows: (1...EditionIndex.kpis).map { kpi in
                let figure = then.national.words[kpi - 1]
                let now = standing.national.words[kpi - 1].percentWithInterval
                let same = now.utf8.elementsEqual(figure.percentWithInterval.utf8)
                return [
                    .text(then.title(of: kpi)), figure.countCell(figure.numerator),
                    figure.countCell(figure.denominator), .text(figure.percentWithInterval),
                ] + (isStanding ? [] : [.text(same ? "The same" : now)])
            })
    }
}
