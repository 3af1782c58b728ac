import DecimalText
import Results
import Statistics

/// How every figure of an edition moved since the edition before.
struct Changes {
    let history: EditionHistory

    /// Empty for the first edition. Places that the edition before did not have are compared with
    /// nothing and say so.
    var rows: [ChangeRow] {
        guard let before = history.earlier.last else { return [] }
        let now = history.now
        let last = history.earlier.count - 1
        let figures = now.results.figures
        return figures.indices.map { position in
            let kpi = figures[position].kpi
            var row = ChangeRow(
                level: figures[position].level, code: figures[position].code, kpi: kpi,
                previousYear: before.year)
            guard history.isSameDefinition(kpi, in: last) else {
                row.reason = .definitionChanged
                return row
            }
            compare(
                history.measure(kpi, at: now.places[position], in: last),
                Measure(of: figures, at: position), &row)
            return row
        }
    }

    private func compare(_ first: Measure?, _ second: Measure, _ row: inout ChangeRow) {
        guard let first, first.isKnown, second.isKnown else {
            row.reason = .noFigure
            return
        }
        guard !first.isProvisional, !second.isProvisional else {
            row.reason = .provisional
            return
        }
        if history.now.isRatio(row.kpi) {
            compareRatios(first, second, &row)
        } else {
            compareProportions(first, second, &row)
        }
    }

    private func compareProportions(_ first: Measure, _ second: Measure, _ row: inout ChangeRow) {
        guard let from = first.proportion, let to = second.proportion else {
            row.reason = .noFigure
            return
        }
        let difference = NewcombeDifference(from: from, to: to)
        row.change = Self.points(difference.difference)
        row.lower95 = Self.points(difference.interval.lower)
        row.upper95 = Self.points(difference.interval.upper)
        row.verdict = ChangeVerdict(difference.change(polarity: .higherIsBetter))
    }

    private func compareRatios(_ first: Measure, _ second: Measure, _ row: inout ChangeRow) {
        guard let before = first.ratio, let after = second.ratio,
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
