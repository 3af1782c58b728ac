import Counts
import DecimalText
import Results
import Statistics

/// A service's figure allowing for its patients, true and undisclosed.
struct TrueCaseMix: Sendable {
    var code: String
    /// 4 to 11.
    var kpi: Int
    /// Nil where nothing is expected of the service.
    var standardised: IndirectStandardisation?
    /// The national figure, 0…1; nil where there is none.
    var national: Double?
}

extension PooledYear {
    /// KPI 4 to 11 of every service against what its age bands, sexes and sites make expected.
    func caseMix() -> [TrueCaseMix] {
        places.indices.filter { places[$0].level == .service }.flatMap { place in
            (4...11).map { kpi in
                let total = pooled[0].indicators[kpi - 4]
                let rate = Proportion(numerator: total.numerator, denominator: total.denominator)?
                    .value
                return TrueCaseMix(
                    code: places[place].code, kpi: kpi,
                    standardised: rate.flatMap {
                        IndirectStandardisation(
                            strata: Self.strata(
                                pooled[place].strata, pooled[0].strata, kpi: kpi),
                            nationalRate: $0)
                    }, national: rate)
            }
        }
    }

    /// The strata that the service has patients in, in their order.
    private static func strata(
        _ own: StrataCounts, _ national: StrataCounts, kpi: Int
    ) -> [IndirectStandardisation.Stratum] {
        stride(from: kpi - 4, to: own.numerators.count, by: 8).compactMap { cell in
            guard
                let service = Proportion(
                    numerator: Int(own.numerators[cell]), denominator: Int(own.denominators[cell])),
                let everybody = Proportion(
                    numerator: Int(national.numerators[cell]),
                    denominator: Int(national.denominators[cell]))
            else { return nil }
            return .init(service: service, national: everybody)
        }
    }
}

extension DisclosedView {
    /// Rows beside the services' figures of KPI 4 to 11: with numbers where the crude figure is
    /// shown and judged, else with its status alone.
    func caseMix(beside figures: [Figure]) -> [CaseMixRow] {
        let crude = figures.filter { $0.level == .service && $0.kpi >= 4 }
        return zip(crude, results.caseMix).map { figure, truth in
            var row = CaseMixRow(code: figure.code, kpi: figure.kpi, status: figure.status)
            guard figure.status == .ok || figure.status == .provisional else { return row }
            row.observed = figure.numerator
            row.crudePercent = figure.percent
            guard let mix = truth.standardised, let national = truth.national else {
                row.status = .noExpected
                return row
            }
            row.expected = DecimalText.fixed(mix.expected, places: 1)
            row.ratio = DecimalText.fixed(mix.ratio, places: 4)
            row.adjustedPercent = percent(mix.adjustedRate)
            row.lower95 = percent(mix.interval.lower)
            row.upper95 = percent(mix.interval.upper)
            row.comparison =
                mix.interval.contains(national)
                ? .similar : mix.interval.lower > national ? .better : .worse
            return row
        }
    }
}
