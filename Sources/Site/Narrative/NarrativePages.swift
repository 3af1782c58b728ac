import Markdown
import Narrative
import Results
import Templates

/// The words of an edition as one page shows them.
struct PageWords {
    private let site: Site
    private let edition: EditionIndex
    private let page: Page
    private let figures: LiveFigures
    private var terms: TermLinks

    /// - Parameter except: the id of a term that is not linked.
    init(_ site: Site, _ edition: EditionIndex, on page: Page, except: String? = nil) {
        self.site = site
        self.edition = edition
        self.page = page
        figures = LiveFigures(edition: edition, earlier: site.editions(before: edition))
        let glossary = site.map.link(from: page, to: .edition(edition.year, .glossary))
        let isHere = page == .edition(edition.year, .glossary)
        terms = TermLinks(edition.narrative.glossary, except: except) { id in
            "\(isHere ? "" : glossary)#\(id)"
        }
    }

    /// The text with its figures, each leading to what it rests on, its links as the page reaches them,
    /// and the first use on the page of each term of the glossary leading there.
    mutating func shown(_ prose: NarrativeProse) -> MarkdownDocument {
        let (site, page) = (site, page)
        return terms.linked(
            prose.document(saying: said).paths { path in
                site.map.link(from: page, toPath: site.path(meant: path))
            })
    }

    private func said(_ placeholder: Placeholder) -> NarrativeProse.Said {
        switch placeholder.content {
        case .fixed(let text, _): return (text, behind(NarrativeNumbers.fixedID))
        case .figure(let name, let manner):
            guard case .success(let figure) = figures.figure(name) else { return ("–", "") }
            return (figure.text(manner) ?? figure.figures, address(of: figure))
        }
    }

    private func address(of figure: LiveFigure) -> String {
        let origins = site.origins(on: page)
        switch figure.origin {
        case .figure(let kpi, let key, let year):
            return origins.href(kpi, at: key, in: site.edition(year)) ?? ""
        case .missed(let key): return origins.missed(at: key, in: edition) ?? ""
        case .told: return behind(NarrativeNumbers.toldID)
        case .plain: return ""
        }
    }

    private func behind(_ id: String) -> String {
        site.origins(on: page).whole(edition.national.key, in: edition).map { "\($0)#\(id)" } ?? ""
    }
}

extension Site {
    /// The report's words; nil where nobody wrote any.
    func reportWords(on page: Page, _ edition: EditionIndex) -> ReportWordsView? {
        let narrative = edition.narrative
        guard !narrative.isEmpty else { return nil }
        var words = PageWords(self, edition, on: page)
        func indicators(_ kpis: [Int]) -> [LinkView] {
            kpis.map { LinkView("KPI \($0)", href: "#kpi-\($0)") }
        }
        let foreword = narrative.foreword.map { foreword in
            ReportWordsView.Foreword(
                title: foreword.title, text: words.shown(foreword.prose),
                signed: "\(foreword.from), \(DateWords.words(foreword.date))")
        }
        let messages = narrative.messages.map { message in
            ReportWordsView.Message(
                id: message.anchor, title: message.title, text: words.shown(message.prose),
                indicators: indicators(message.kpis))
        }
        let audiences = ReportAudience.allCases.map { audience in
            ReportWordsView.Audience(
                id: "for-\(audience.rawValue)", name: audience.name,
                recommendations: narrative.recommendations.filter { $0.audience == audience }.map {
                    recommendation in
                    ReportWordsView.Recommendation(
                        id: recommendation.anchor, title: recommendation.title,
                        text: words.shown(recommendation.prose),
                        indicators: indicators(recommendation.kpis),
                        findings: recommendation.findings.compactMap { slug in
                            narrative.message(slug).map {
                                LinkView($0.title, href: "#\($0.anchor)")
                            }
                        })
                })
        }
        return ReportWordsView(
            foreword: foreword, messages: messages,
            recommendations: audiences.filter { !$0.recommendations.isEmpty },
            glossary: map.has(.edition(edition.year, .glossary))
                ? LinkView(
                    "Glossary: the words of this report",
                    href: map.link(from: page, to: .edition(edition.year, .glossary))) : nil)
    }

    /// What the report recommends on an indicator; nil where it recommends nothing.
    func recommendations(
        on kpi: Int, from page: Page, _ edition: EditionIndex
    ) -> IndicatorRecommendationsView? {
        let report = map.link(from: page, to: .edition(edition.year, .report))
        let items = ReportAudience.allCases.flatMap { audience in
            edition.narrative.recommendations.filter {
                $0.audience == audience && $0.kpis.contains(kpi)
            }.map { (audience.name, LinkView($0.title, href: "\(report)#\($0.anchor)")) }
        }
        return items.isEmpty ? nil : IndicatorRecommendationsView(items: items)
    }

    /// How the report was made, for the methods page; nil where nobody wrote it.
    func methodsNote(on page: Page, _ edition: EditionIndex) -> MethodsPageView.Note? {
        edition.narrative.methods.map { note in
            var words = PageWords(self, edition, on: page)
            return MethodsPageView.Note(title: note.title, text: words.shown(note.prose))
        }
    }

    func glossaryPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .glossary)
        let view = GlossaryPageView(
            year: String(edition.year),
            terms: edition.narrative.glossary.map { term in
                var words = PageWords(self, edition, on: here, except: term.id)
                return GlossaryPageView.Term(
                    id: term.id, name: term.heading, text: words.shown(term.prose))
            },
            report: LinkView(
                "Annual report \(edition.year)",
                href: map.link(from: here, to: .edition(edition.year, .report))))
        return PageContent(
            name: "Glossary \(edition.year)",
            summary: "What the words of the \(edition.year) report mean.",
            main: Templates.glossaryPage(view))
    }
}

extension EditionNarrative {
    fileprivate func message(_ slug: String) -> KeyMessage? {
        messages.first { $0.slug.utf8.elementsEqual(slug.utf8) }
    }
}

extension KeyMessage {
    /// Its place on the report's page.
    var anchor: String { "message-\(slug)" }
}

extension Recommendation {
    /// Its place on the report's page.
    var anchor: String { "recommendation-\(slug)" }
}

extension ReportAudience {
    /// As a heading.
    var name: String {
        switch self {
        case .services: "Fracture liaison services"
        case .commissioners: "Commissioners"
        case .executives: "Executive teams"
        case .patients: "Patients and carers"
        }
    }
}
