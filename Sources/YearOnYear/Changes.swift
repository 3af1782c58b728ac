import DecimalText
import Results
import Statistics

/// How every figure of an edition moved since the edition before.
struct Changes {
    private let now: FigureIndex?
    private let before: FigureIndex?

    /// - Parameter editions: ascending; the last is the one in hand.
    init(editions: [FigureIndex]) {
        now = editions.last
        before = editions.dropLast().last
    }

    /// Empty for the first edition. Places that the edition before did not have are compared with
    /// nothing and say so.
    var rows: [ChangeRow] {
        guard let now, let before else { return [] }
        return now.results.figures.map { figure in
            row(figure, now.definition(of: figure.kpi), before)
        }
    }

    private func row(
        _ figure: Figure, _ definition: IndicatorDefinition?, _ before: FigureIndex
    ) -> ChangeRow {
        var row = ChangeRow(
            level: figure.level, code: figure.code, kpi: figure.kpi, previousYear: before.year)
        let earlier = before.figure(like: figure)
        guard
            definition?.definitionVersion == before.definition(of: figure.kpi)?.definitionVersion
        else {
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
        if definition?.kind == .ratioToExpected {
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
