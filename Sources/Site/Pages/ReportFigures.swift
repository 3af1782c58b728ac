import Templates

extension ReportPageView {
    /// Numbers the report's figures in the order in which they stand, so that its text can refer to
    /// them.
    mutating func numberFigures() {
        var count = 0
        func number(_ figure: inout ChartFigure) {
            count += 1
            figure.number = "Figure \(count)"
        }
        func number(_ figure: inout ChartFigure?) {
            guard var shown = figure else { return }
            number(&shown)
            figure = shown
        }
        number(&pathway)
        number(&missed)
        number(&gaps)
        for index in indicators.indices { number(&indicators[index].trend) }
        number(&flow)
    }
}
