import Charts
import Templates

/// The pages that say how to read what the site shows.
package enum ReadingPage: String, Sendable, CaseIterable {
    case overview = "index"
    case interval = "interval"
    case chance = "chance"
    case verdict = "rating-and-verdict"
    case funnel = "funnel"
    case caterpillar = "caterpillar"
    case spine = "spine"
    case trend = "trend"
    case runChart = "run-chart"
    case variation = "xmr-chart"
    case groups = "groups"
    case gaps = "gaps"
    case scatter = "scatter"
    case pathway = "pathway"
    case cohortFlow = "cohort-flow"
    case map = "map"

    /// The page for a kind of chart.
    init(_ kind: ChartKind) {
        self =
            switch kind {
            case .funnel: .funnel
            case .caterpillar: .caterpillar
            case .spine: .spine
            case .runChart: .runChart
            case .variation: .variation
            case .trend: .trend
            case .groups: .groups
            case .gaps: .gaps
            case .scatter: .scatter
            case .pathway: .pathway
            case .cohortFlow: .cohortFlow
            case .map: .map
            }
    }

    /// As a heading and as the words of a link: `How to read a funnel`.
    var name: String {
        switch self {
        case .overview: "How to read this site"
        case .interval: "What an interval is"
        case .chance: "What chance can do"
        case .verdict: "How to read ratings and verdicts"
        case .funnel: "How to read a funnel"
        case .caterpillar: "How to read a ranked chart"
        case .spine: "How to read a service’s eleven indicators"
        case .trend: "How to read year by year"
        case .runChart: "How to read a run chart"
        case .variation: "How to read an XmR chart and its icons"
        case .groups: "How to read bars for groups"
        case .gaps: "How to read gaps between groups"
        case .scatter: "How to read a scatter of services"
        case .pathway: "How to read the 80/50/80 pathway"
        case .cohortFlow: "How to read the flow of records"
        case .map: "How to read the map of services"
        }
    }
}

extension Site {
    /// The figure with links to the page that says how to read it and to its own files.
    func guided(_ figure: ChartFigure, on page: Page) -> ChartFigure {
        guard let kind = figure.kind else { return takenAway(figure, on: page) }
        let guide = ReadingPage(kind)
        var figure = figure
        figure.guide = LinkView(guide.name, href: map.link(from: page, to: .reading(guide)))
        return takenAway(figure, on: page)
    }

    func guided(_ figure: ChartFigure?, on page: Page) -> ChartFigure? {
        figure.map { guided($0, on: page) }
    }

    func guided(_ figures: [ChartFigure], on page: Page) -> [ChartFigure] {
        figures.map { guided($0, on: page) }
    }
}
