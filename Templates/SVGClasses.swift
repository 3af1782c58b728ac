import Charts

extension Ink {
    /// The class by which the stylesheet colours the role.
    var className: StaticString {
        switch self {
        case .axis: "axis"
        case .grid: "grid"
        case .median: "median"
        case .target: "target"
        case .limit95: "l95"
        case .limit998: "l998"
        case .plainLimit95: "p95"
        case .plainLimit998: "p998"
        case .series: "series"
        case .seriesPoint: "point"
        case .comparator: "comparator"
        case .ghost: "ghost"
        case .interval: "interval"
        case .range: "range"
        case .chance: "chance"
        case .usual: "usual"
        case .unusual: "unusual"
        case .outlier: "outlier"
        case .better: "better"
        case .similar: "similar"
        case .worse: "worse"
        case .notAssessed: "unassessed"
        case .emphasis: "emphasis"
        case .bar: "bar"
        case .barRest: "rest"
        case .barTarget: "goal"
        case .groupBar: "group"
        case .halo: "halo"
        case .box: "box"
        case .boxRemoved: "removed"
        case .arrow: "arrow"
        case .stripe: "stripe"
        case .callout: "callout"
        case .calloutEdge: "callout-edge"
        case .land: "land"
        case .bandHigh: "band-high"
        case .bandMiddle: "band-middle"
        case .bandLow: "band-low"
        case .bandNone: "band-none"
        }
    }
}

extension Lettering {
    var className: StaticString {
        switch self {
        case .axis: "t-axis"
        case .callout: "t-callout"
        case .label: "t-label"
        case .strong: "t-strong"
        case .note: "t-note"
        }
    }
}

extension TextAnchor {
    /// Follows the lettering's class; the start is where text begins anyway.
    var className: StaticString {
        switch self {
        case .start: ""
        case .middle: " mid"
        case .end: " end"
        }
    }
}
