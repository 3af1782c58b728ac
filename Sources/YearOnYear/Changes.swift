import DecimalText
import Results
import Statistics

/// How every figure of an edition moved since the edition before.
struct Changes {
    let history: EditionHistory

    /// Empty for the first edition. Places that the edition before did not have are compared with
    /// nothing and say so.
    var rows: [ChangeRow] {
        guard !history.earlier.isEmpty else { return [] }
        return zip(history.now.results.figures, history.now.places).map(row)
    }

    private func row(_ figure: Figure, _ place: Int) -> ChangeRow {
        let last = history.earlier.count - 1
        let before = history.earlier[last]
        let earlier = history.figure(figure.kpi, at: place, in: last)
        var row = ChangeRow(
            level: figure.level, code: figure.code, kpi: figure.kpi, previousYear: before.year)
        guard history.isSameDefinition(figure.kpi, in: last) else {
            row.reason = .definitionChanged
            return row
        }
        guard let earlier, earlier.percent != nil, figure.percent != nil else {
            row.reason = .noFigure
            return row
        }
        guard figure.status != .provisional, earlier.status != .provisional else {
            row.reason = .provisional
            return row
        }
        if history.now.isRatio(figure.kpi) {
            compareRatios(earlier, figure, &row)
        } else {
            compareProportions(earlier, figure, &row)
        }
        return row
    }

    private func compareProportions(_ first: Figure, _ second: Figure, _ row: inout ChangeRow) {
        guard let from = Self.proportion(first), let to = Self.proportion(second) else {
            row.reason = .noFigure
            return
        }
        let difference = NewcombeDifference(from: from, to: to)
        row.change = Self.points(difference.difference)
        row.lower95 = Self.points(difference.interval.lower)
        row.upper95 = Self.points(difference.interval.upper)
        row.verdict = ChangeVerdict(difference.change(polarity: .higherIsBetter))
    }

    private func compareRatios(_ first: Figure, _ second: Figure, _ row: inout ChangeRow) {
        guard let before = Self.ratio(first), let after = Self.ratio(second),
            let ratio = PoissonRateRatio(from: before, to: after)
        else {
            row.reason = .noFigure
            return
        }
        row.change = ratio.ratio.map { DecimalText.fixed($0, places: 4) }
        row.lower95 = DecimalText.fixed(ratio.lower, places: 4)
        row.upper95 = ratio.upper.map { DecimalText.fixed($0, places: 4) }
        row.verdict = ChangeVerdict(ratio.change(polarity: .higherIsBetter))
    }

    static func proportion(_ figure: Figure) -> Proportion? {
        figure.numerator.flatMap { numerator in
            figure.denominator.flatMap { Proportion(numerator: numerator, denominator: $0) }
        }
    }

    static func ratio(_ figure: Figure) -> (observed: Int, expected: Double)? {
        guard let observed = figure.numerator, let expected = figure.denominator, expected > 0
        else { return nil }
        return (observed, Double(expected))
    }

    private static func points(_ share: Double) -> String {
        DecimalText.fixed(share * 100, places: 4)
    }
}

extension ChangeVerdict {
    /// - Precondition: the figure has a direction that is good.
    init(_ change: Change) {
        switch change {
        case .better, .higher: self = .better
        case .worse, .lower: self = .worse
        case .noClearChange: self = .noClearChange
        }
    }
}
