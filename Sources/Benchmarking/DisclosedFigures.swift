import Results

extension DisclosedView {
    func figures() -> [Figure] {
        let national = Dictionary(
            uniqueKeysWithValues: zip(results.figures, marks.figures).prefix(11).map {
                ($0.kpi, $1)
            })
        return zip(results.figures, marks.figures).map { figure, mark in
            let isCompared = mark == .shown && national[figure.kpi]?.isWithheld == false
            return self.figure(figure, mark, isCompared: isCompared)
        }
    }

    /// - Parameter isCompared: false where the figure has no verdict, or the national figure that
    ///   it is compared with is withheld.
    private func figure(
        _ truth: TrueFigure, _ mark: DisclosureMark, isCompared: Bool
    ) -> Figure {
        let place = results.places[truth.place]
        var figure = Figure(
            level: place.level, code: place.code, name: place.name, kpi: truth.kpi,
            denominator: nil, numerator: nil, missing: nil, excluded: nil, percent: nil,
            lower95: nil, upper95: nil, rag: nil, comparison: nil, outlier: nil,
            status: status(truth.state, mark))
        guard !mark.isWithheld else { return figure }
        figure.denominator = truth.denominator
        figure.numerator = truth.numerator
        figure.missing = truth.missing
        figure.excluded = truth.excluded
        if let interval = truth.interval {
            figure.percent = percent(truth.numerator, of: truth.denominator)
            figure.lower95 = percent(interval.lower)
            figure.upper95 = percent(interval.upper)
        }
        if mark == .shown { figure.rag = truth.rag }
        if isCompared {
            figure.comparison = truth.comparison
        }
        return figure
    }
}
