import Results

extension DisclosedView {
    /// The figures with what is shown of their counts and no more.
    func figures() -> [Figure] {
        results.figures.indices.map { row in
            let truth = results.figures[row]
            let place = results.places[truth.place]
            var figure = Figure(
                level: place.level, code: place.code, name: place.name, kpi: truth.kpi,
                denominator: nil, numerator: nil, missing: nil, excluded: nil, percent: nil,
                lower95: nil, upper95: nil, rag: nil, comparison: nil, outlier: nil,
                status: status(truth.state, marks.figures[row]))
            guard !marks.figures[row].isWithheld else { return figure }
            let isOfPatients = truth.kpi > 3
            figure.denominator =
                isOfPatients ? count(truth.denominator, at: place.level) : truth.denominator
            figure.numerator =
                truth.kpi > 1 ? count(truth.numerator, at: place.level) : truth.numerator
            if marks.missing[row] == nil { figure.missing = count(truth.missing, at: place.level) }
            if marks.excluded[row] == nil {
                figure.excluded = count(truth.excluded, at: place.level)
            }
            return figure
        }
    }
}
