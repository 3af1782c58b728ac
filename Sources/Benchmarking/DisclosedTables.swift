import DecimalText
import Results
import Statistics

extension DisclosedView {
    func series() -> [SeriesPoint] {
        zip(results.months, marks.months).map { truth, mark in
            let place = results.places[truth.place]
            let (denominator, numerator) =
                mark.isWithheld
                ? (nil, nil)
                : (
                    count(truth.denominator, at: place.level),
                    count(truth.numerator, at: place.level)
                )
            return SeriesPoint(
                month: truth.month, level: place.level, code: place.code, kpi: truth.kpi,
                denominator: denominator, numerator: numerator,
                percent: PercentText.of(numerator, denominator), status: status(truth.state, mark))
        }
    }

    func groups() -> [BreakdownRow] {
        zip(results.groups, marks.groups).map { truth, mark in
            let place = results.places[truth.place]
            let policy = place.level > .nation ? breakdowns : policy
            let (denominator, numerator) =
                mark.isWithheld
                ? (nil, nil)
                : (
                    count(truth.denominator, at: place.level, under: policy),
                    count(truth.numerator, at: place.level, under: policy)
                )
            let interval = numerator.flatMap { numerator in
                denominator.flatMap {
                    WilsonInterval.limits(numerator: numerator, denominator: $0)
                }
            }
            return BreakdownRow(
                level: place.level, code: place.code, kpi: truth.kpi, dimension: truth.dimension,
                group: truth.group, denominator: denominator, numerator: numerator,
                percent: PercentText.of(numerator, denominator),
                lower95: PercentText.of(interval?.lower),
                upper95: PercentText.of(interval?.upper), status: status(truth.state, mark))
        }
    }

    func completeness() -> [CompletenessRow] {
        zip(results.completeness, marks.completeness).map { truth, mark in
            let place = results.places[truth.place]
            let (applicable, missing) =
                mark.isWithheld
                ? (nil, nil)
                : (count(truth.applicable, at: place.level), count(truth.missing, at: place.level))
            return CompletenessRow(
                level: place.level, code: place.code, field: truth.field, applicable: applicable,
                missing: missing, percentMissing: PercentText.of(missing, applicable),
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
            row.observed = count(truth.observed, at: place.level)
            if let expected = truth.expectedTenths, let observed = row.observed {
                row.missed = tenths(expected - 10 * observed)
            }
            return row
        }
    }

    private func tenths(_ count: Int) -> String { DecimalText.fixed(Double(count) / 10, places: 1) }
}
