import Differences
import Files
import Results
import Templates

extension Site {
    /// What changed since the edition before, as a page of this one.
    func changesPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .changes)
        let name = "What changed since last year"
        let view: ChangesPageView
        switch changes(of: edition) {
        case .first:
            view = ChangesPageView(
                title: "\(name), \(edition.year)",
                lede: "\(edition.year) is the first edition: there is no year to compare it with.",
                sections: [], files: [])
        case .refused(let reason):
            view = ChangesPageView(
                title: "\(name), \(edition.year)",
                lede: "The two editions cannot be compared. \(reason)", sections: [], files: [])
        case .compared(let difference):
            let files = Self.changesNames.map { name, words, _ in
                LinkView(
                    "\(words) (\(name))",
                    href: map.link(
                        from: here, toPath: map.path(ofData: name, year: edition.year)))
            }
            view = Self.view(of: difference.document, files: files) { target in
                switch target {
                case .indicator(let kpi):
                    map.link(from: here, to: .indicator(edition.year, kpi: kpi))
                case .service(let code):
                    page(of: code, in: edition).map { map.link(from: here, to: $0) }
                case .figure(let year, let level, let code, let kpi):
                    origins(on: here).href(
                        kpi, at: PlaceKey(level: level, code: code), in: self.edition(year))
                }
            }
        }
        return PageContent(
            name: name,
            summary: "Every change since the edition before \(edition.year), by its cause.",
            main: Templates.changesPage(view))
    }

    /// The page of a service, or of one that went; nil where the edition has neither.
    private func page(of code: String, in edition: EditionIndex) -> Page? {
        if edition.has(.service, code) { return .service(edition.year, code: code) }
        let isGone = departures[edition.year, default: []].contains {
            $0.service.code.utf8.elementsEqual(code.utf8)
        }
        return isGone ? .departed(edition.year, code: code) : nil
    }

    /// The way to that page; nil for the first edition.
    func changesLink(on page: Page, _ edition: EditionIndex) -> LinkView? {
        self.edition(before: edition).map { before in
            LinkView(
                "What changed since \(before.year), and why",
                href: map.link(from: page, to: .edition(edition.year, .changes)))
        }
    }

    /// The edition against the one before it.
    func changes(of edition: EditionIndex) -> Comparison {
        guard let before = self.edition(before: edition) else { return .first }
        do {
            return .compared(
                try Difference.from(before.results, to: edition.results, archive: archive))
        } catch {
            return .refused(error.description)
        }
    }

    enum Comparison {
        case first
        case refused(String)
        case compared(Difference)
    }

    /// From the edition before; nil for the first, and where the two cannot be compared.
    func difference(to edition: EditionIndex) -> Difference? {
        guard case .compared(let difference) = changes(of: edition) else { return nil }
        return difference
    }

    /// The comparison beside its table, in the edition's data folder; every edition has the same
    /// names.
    func changesFiles(of difference: Difference) -> [(String, [UInt8])] {
        [
            ("what-changed.md", Array(difference.document.markdown.utf8)),
            ("what-changed.json", difference.json),
        ]
    }

    /// The names of all that say what changed, with a few words and the format.
    static let changesNames = [
        ("what-changed.md", "What changed, in words and tables", "Markdown"),
        ("what-changed.csv", "Every change by its causes", "CSV"),
        ("what-changed.json", "Every change by its causes, with services and definitions", "JSON"),
    ]

    /// A page of its own, without links to any site.
    package static func standalonePage(of difference: Difference) -> String {
        let page = Templates.standaloneChangesPage(
            view(of: difference.document, files: []) { _ in nil })
        return String(decoding: page.bytes, as: UTF8.self)
    }

    private static func view(
        of document: DifferenceDocument, files: [LinkView],
        link: (DifferenceDocument.Link) -> String?
    ) -> ChangesPageView {
        ChangesPageView(
            title: document.title, lede: document.lede,
            sections: document.sections.map { section in
                ChangesPageView.Section(
                    id: section.id, title: section.title, words: section.words,
                    points: section.points,
                    tables: section.tables.map { table in
                        DataTable(
                            caption: table.caption,
                            columns: table.columns.map {
                                .init($0.title, isNumeric: $0.isNumeric)
                            },
                            rows: table.rows.map { $0.map { cell($0, link: link) } })
                    })
            }, files: files)
    }

    private static func cell(
        _ cell: DifferenceDocument.Cell, link: (DifferenceDocument.Link) -> String?
    ) -> Cell {
        switch cell.sign {
        case .better: return .standing(.better, cell.text)
        case .worse: return .standing(.worse, cell.text)
        case .noClearChange: return .standing(.similar, cell.text)
        case nil: break
        }
        if case .figure = cell.link {
            return .figure(cell.text, to: cell.link.flatMap(link))
        }
        if let target = cell.link.flatMap(link) { return .link(cell.text, to: target) }
        return .text(cell.text)
    }
}
