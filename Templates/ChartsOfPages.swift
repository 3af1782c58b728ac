/// The charts of each page, in their order there: what can be taken away from it.
extension IndicatorPageView {
    package var allCharts: [ChartFigure] {
        [trend, months, variation, funnel, ranks, groups, gaps].compactMap { $0 }
    }
}

extension ServicePageView {
    package var allCharts: [ChartFigure] {
        [spine].compactMap { $0 } + months + variationCharts + [pathway].compactMap { $0 }
    }
}

extension ReportPageView {
    package var allCharts: [ChartFigure] {
        [pathway, missed, gaps, flow].compactMap { $0 } + indicators.compactMap(\.trend)
    }
}

extension RegionsPageView {
    package var allCharts: [ChartFigure] { [missed].compactMap { $0 } + charts }
}

extension DataQualityPageView {
    package var allCharts: [ChartFigure] { [flow] }
}

extension FacilitiesPageView {
    package var allCharts: [ChartFigure] {
        groups.compactMap(\.chart) + [staffing, indicators].compactMap { $0 }
    }
}
