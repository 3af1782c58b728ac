import DecimalText
import Results

extension DisclosedView {
    func series() -> [SeriesPoint] {
        zip(results.months, marks.months).map { truth, mark in
            let place = results.places[truth.place]
            let (denominator, numerator) =
                mark.isWithheld ? (nil, nil) : (truth.denominator, truth.numerator)
            return SeriesPoint(
                month: truth.month, level: place.level, code: place.code, kpi: truth.kpi,
                denominator: denominator, numerator: numerator,
                percent: percent(numerator, of: denominator), status: status(truth.state, mark))
        }
    }

    func breakdowns() -> [BreakdownRow] {
        zip(results.groups, marks.groups).map { truth, mark in
            let place = results.places[truth.place]
            let (denominator, numerator, interval) =
                mark.isWithheld
                ? (nil, nil, nil) : (truth.denominator, truth.numerator, truth.interval)
            return BreakdownRow(
                level: place.level, code: place.code, kpi: truth.kpi, dimension: truth.dimension,
                group: truth.group, denominator: denominator, numerator: numerator,
                percent: percent(numerator, of: denominator), lower95: percent(interval?.lower),
                upper95: percent(interval?.upper), status: status(truth.state, mark))
        }
    }

    func completeness() -> [CompletenessRow] {
        zip(results.completeness, marks.completeness).map { truth, mark in
            let place = results.places[truth.place]
            let (applicable, missing) =
                mark.isWithheld ? (nil, nil) : (truth.applicable, truth.missing)
            return CompletenessRow(
                level: place.level, code: place.code, field: truth.field, applicable: applicable,
                missing: missing, percentMissing: percent(missing, of: applicable),
                status: status(truth.state, mark))
        }
    }

    func missedOpportunities() -> [MissedOpportunity] {
        zip(results.missedOpportunities, marks.missedOpportunities).map { truth, mark in
            let place = results.places[truth.place]
            var row = MissedOpportunity(
                level: place.level, code: place.code, expected: nil, observed: nil, missed: nil,
                status: status(truth.state, mark))
            guard !mark.isWithheld else { return row }
            row.expected = truth.expectedTenths.map(tenths)
            row.observed = truth.observed
            if let expected = truth.expectedTenths, let observed = truth.observed {
                row.missed = tenths(expected - 10 * observed)
            }
            return row
        }
    }

    private func tenths(_ count: Int) -> String { DecimalText.fixed(Double(count) / 10, places: 1) }
}
