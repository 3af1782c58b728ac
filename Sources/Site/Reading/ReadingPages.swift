import Templates

extension Site {
    func readingPage(_ page: ReadingPage) -> PageContent {
        guard let guide = page.guide else { return readingOverviewPage() }
        let here = Page.reading(page)
        func link(_ other: ReadingPage?) -> LinkView? {
            other.map { LinkView($0.name, href: map.link(from: here, to: .reading($0))) }
        }
        let order = ReadingPage.ideas + ReadingPage.charts
        let position = order.firstIndex(of: page) ?? 0
        let view = ReadingPageView(
            title: page.name, lede: guide.lede, short: guide.short, figure: guide.figure,
            tables: guide.tables,
            steps: guide.steps.map { ReadingStepView($0.look, $0.words) }, tells: guide.tells,
            tellsNot: guide.tellsNot, mistake: guide.mistake, question: guide.question,
            answer: guide.answer, technical: guide.technical,
            methods: LinkView(
                "Every statistic with its source",
                href: map.link(from: here, to: .edition(latest.year, .methods)) + "#statistics"),
            found: found(page),
            previous: link(position > 0 ? order[position - 1] : .overview),
            next: link(position + 1 < order.count ? order[position + 1] : nil))
        return PageContent(
            name: page.name, summary: page.purpose, main: Templates.readingPage(view))
    }

    /// Where the latest edition shows what the page explains.
    private func found(_ page: ReadingPage) -> [LinkView] {
        let year = latest.year
        let shown = [7, 4].first { latest.definitions[$0 - 1] != nil } ?? 4
        func indicator(_ anchor: String) -> [LinkView] {
            let href = map.link(from: .reading(page), to: .indicator(year, kpi: shown))
            return [LinkView("\(latest.title(of: shown)), \(year)", href: href + "#\(anchor)")]
        }
        func edition(_ words: String, _ target: EditionPage) -> [LinkView] {
            [
                LinkView(
                    "\(words) \(year)",
                    href: map.link(from: .reading(page), to: .edition(year, target)))
            ]
        }
        switch page {
        case .overview: return []
        case .interval, .verdict: return edition("Compare", .matrix)
        case .chance, .funnel, .caterpillar: return indicator("services")
        case .spine: return edition("Services", .services)
        case .trend, .runChart, .variation: return indicator("national")
        case .groups: return indicator("groups")
        case .gaps: return indicator("groups")
        case .scatter: return edition("Facilities", .facilities)
        case .pathway: return edition("Annual report", .report)
        case .cohortFlow: return edition("Data quality", .dataQuality)
        case .map: return edition("Map", .map)
        }
    }
}

extension ReadingPage {
    /// The ideas behind every chart, in the order to read them.
    static let ideas: [ReadingPage] = [.interval, .chance, .verdict]

    /// The kinds of chart, those met first before the others.
    static let charts: [ReadingPage] = allCases.filter {
        $0 != .overview && !ideas.contains($0)
    }

    /// What the page is for, in one sentence.
    var purpose: String {
        switch self {
        case .overview: "What each chart of this site says and does not say."
        case .interval: "Why a figure has a bracket behind it, and what the bracket means."
        case .chance: "Why some services look better or worse though nothing differs."
        case .verdict: "Green, amber, red; better, similar, worse: two questions, two answers."
        case .funnel: "Every service by its size: who differs by more than size can explain?"
        case .caterpillar: "Services from highest to lowest, and why the places matter little."
        case .spine: "One service on all its indicators at once."
        case .trend: "One indicator over the years."
        case .runChart: "Twelve months: a real change, or the usual ups and downs?"
        case .variation: "Up to three years of months: what is chance, and will the target be met?"
        case .groups: "Old and young, women and men: whom does care reach?"
        case .gaps: "How far apart two groups of patients are, and whether that is chance."
        case .scatter: "Every service by two things at once: do they go together?"
        case .pathway: "Of everybody who broke a bone, how many got how far?"
        case .cohortFlow: "Which records are counted, and which are not."
        case .map: "Where fractures are expected, and what share of them is found."
        }
    }

    var guide: ReadingGuide? {
        switch self {
        case .overview: nil
        case .interval: .interval
        case .chance: .chance
        case .verdict: .verdict
        case .funnel: .funnel
        case .caterpillar: .caterpillar
        case .spine: .spine
        case .trend: .trend
        case .runChart: .runChart
        case .variation: .variation
        case .groups: .groups
        case .gaps: .gaps
        case .scatter: .scatter
        case .pathway: .pathway
        case .cohortFlow: .cohortFlow
        case .map: .map
        }
    }
}

extension Site {
    /// Every page on how to read, as the site map lists them.
    func readingLinks(on page: Page) -> [LinkView] {
        ReadingPage.allCases.map {
            LinkView($0.name, href: map.link(from: page, to: .reading($0)))
        }
    }
}
