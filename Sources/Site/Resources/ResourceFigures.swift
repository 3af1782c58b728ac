import Markdown
import Repository
import Templates

extension Site {
    /// The newest national figures that an item asks for; nil where it asks for none. Patients and the
    /// public read them in plain words, everybody else as on the home page.
    func figures(of item: Resource, on page: Page) -> ResourceFiguresView? {
        guard !item.figures.isEmpty else { return nil }
        let plain = PlainFigures(language: item.language)
        let professions: [Audience] = [.professionals, .commissioners, .executives, .analysts]
        let isPlain =
            item.language != .english || !item.audiences.contains(where: professions.contains)
        return ResourceFiguresView(
            title: isPlain ? plain.heading(year: latest.year) : "\(latest.year) at a glance",
            language: item.language.mark,
            facts: isPlain ? [] : item.figures.map { keyFact($0, on: page, of: latest) },
            plain: isPlain ? item.figures.map { plainFact($0, plain, on: page) } : [])
    }

    private func plainFact(
        _ kpi: Int, _ plain: PlainFigures, on page: Page
    ) -> PlainFactView {
        let place = latest.national
        let link = map.link(from: page, to: .indicator(latest.year, kpi: kpi))
        let way = LinkView(plain.way(to: kpi), href: link)
        guard let percent = PercentText.value(place.figures[kpi - 1]?.percent) else {
            return PlainFactView(
                share: plain.noFigure, words: plain.words(of: kpi),
                exact: LinkedText(plain.noFigureWords(year: latest.year)), link: way)
        }
        let exact = place.words[kpi - 1].percent
        return PlainFactView(
            share: plain.share(percent), words: plain.words(of: kpi),
            exact: LinkedText(runs: [
                .init(exact, href: origins(on: page).href(kpi, at: place.key, in: latest)),
                .init(
                    plain.base(
                        year: latest.year,
                        isProvisional: place.figures[kpi - 1]?.status == .provisional)),
            ]), link: way)
    }

    /// A text in two: up to its second heading, where figures stand, and the rest.
    static func halves(
        of text: MarkdownDocument
    ) -> (first: MarkdownDocument, rest: MarkdownDocument) {
        var headings = 0
        let place = text.blocks.firstIndex { block in
            if case .heading = block { headings += 1 }
            return headings == 2
        }
        let end = place ?? text.blocks.count
        return (
            MarkdownDocument(blocks: Array(text.blocks[..<end])),
            MarkdownDocument(blocks: Array(text.blocks[end...]))
        )
    }
}
