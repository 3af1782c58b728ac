/// The kinds of chart on the site, each with a page of its own that says how to read it.
package enum ChartKind: Sendable, CaseIterable {
    case funnel, caterpillar, spine, runChart, variation, trend, groups, gaps, scatter, pathway,
        cohortFlow, map
}
