extension SiteRule {
    /// Images and charts for readers who do not see them.
    static let pictureRules: [SiteRule] = [
        SiteRule(
            "SIT-18", "Every img has an alt",
            .page { page in
                page.picturesWithoutText.map {
                    Fault(
                        $0, "This img has no alt; describe it, or leave alt empty if it decorates.")
                }
            }),
        SiteRule(
            "SIT-19", "Every svg is a picture with title, description and label, or hidden",
            .page { page in
                page.graphics.compactMap { graphic in
                    if graphic.isHidden { return nil }
                    guard graphic.isPicture else {
                        return Fault(
                            graphic.line,
                            "This svg has neither role=\"img\" nor aria-hidden=\"true\".")
                    }
                    let lacks = [
                        graphic.hasTitle ? nil : "title", graphic.hasDescription ? nil : "desc",
                        graphic.isLabelled ? nil : "aria-labelledby",
                    ].compactMap { $0 }
                    guard !lacks.isEmpty else { return nil }
                    return Fault(
                        graphic.line, "This picture lacks \(lacks.joined(separator: " and ")).")
                }
            }),
        SiteRule(
            "SIT-20", "Every chart stands in a figure with a table of its data",
            .page { page in
                let bare = page.figures.filter { $0.hasChart && !$0.hasTable }.map {
                    Fault($0.line, "This figure has a chart but no table; add the chart's data.")
                }
                return bare
                    + page.loneCharts.map {
                        Fault(
                            $0, "This chart stands outside a figure; put it in one with its table.")
                    }
            }),
    ]
}
