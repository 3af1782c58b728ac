import Results

/// What needs several editions: changes, recent trends, the months of three years, and outliers of
/// the edition before.
///
/// Made from disclosed results only, so that nothing withheld in one year shows in another.
package enum YearOnYear {
    /// The same results with everything that needs the editions before them.
    ///
    /// - Parameter earlier: disclosed editions in any order; those of this year or later are passed
    ///   over.
    package static func completed(
        _ results: PublishableResults, after earlier: [PublishableResults]
    ) -> PublishableResults {
        var completed = results.withOutliers(
            of: earlier.filter { $0.edition.year < results.edition.year }
                .max { $0.edition.year < $1.edition.year })
        let editions =
            (earlier.filter { $0.edition.year < results.edition.year } + [results])
            .sorted { $0.edition.year < $1.edition.year }
            .map(FigureIndex.init)
        completed.changes = Changes(editions: editions).rows
        completed.trends = Trends(editions: editions).rows
        completed.variation =
            MonthlyVariation(
                editions: editions.map(\.results)
            ).rows
        return completed
    }
}

/// The figures of one edition, by place and indicator.
struct FigureIndex {
    let results: PublishableResults
    private let positions: [Key: Int]

    struct Key: Hashable {
        var level: Level
        var code: [UInt8]
        var kpi: Int

        init(_ level: Level, _ code: String, _ kpi: Int) {
            self.level = level
            self.code = Array(code.utf8)
            self.kpi = kpi
        }
    }

    init(_ results: PublishableResults) {
        self.results = results
        positions = Dictionary(
            results.figures.enumerated().map { position, figure in
                (Key(figure.level, figure.code, figure.kpi), position)
            }, uniquingKeysWith: { first, _ in first })
    }

    var year: Int { results.edition.year }

    /// The figure of the same place and indicator; nil where the edition has none.
    func figure(like figure: Figure) -> Figure? {
        positions[Key(figure.level, figure.code, figure.kpi)].map { results.figures[$0] }
    }

    func definition(of kpi: Int) -> IndicatorDefinition? {
        results.indicators.first { $0.kpi == kpi }
    }
}
