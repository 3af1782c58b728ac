import Counts
import DecimalText
import Results
import Statistics

/// What would be expected of a service's patients, true and undisclosed.
struct TrueCaseMix: Sendable {
    var code: String
    /// 4 to 11.
    var kpi: Int
    var patients: Int
    /// How many of the patients would meet the standard as their groups do nationally.
    var expected: Double

    /// The expected count of so many patients of the same mix.
    func expected(of published: Int) -> Double {
        published == patients ? expected : expected / Double(patients) * Double(published)
    }
}

extension PooledYear {
    /// KPI 4 to 11 of every service: what its age bands, sexes and sites make expected.
    func caseMix() -> [TrueCaseMix] {
        places.indices.filter { places[$0].level == .service }.flatMap { place in
            (4...11).map { kpi in
                let strata = Self.strata(pooled[place].strata, pooled[0].strata, kpi: kpi)
                return TrueCaseMix(
                    code: places[place].code, kpi: kpi,
                    patients: strata.reduce(0) { $0 + $1.service.denominator },
                    expected: IndirectStandardisation.expected(of: strata))
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
    /// shown and judged, else with its status alone. Observed and national are the published counts.
    func caseMix(beside figures: [Figure]) -> [CaseMixRow] {
        let national = figures.prefix(11).map { $0.share }
        let crude = figures.filter { $0.level == .service && $0.kpi >= 4 }
        return zip(crude, results.caseMix).map { figure, truth in
            var row = CaseMixRow(code: figure.code, kpi: figure.kpi, status: figure.status)
            guard figure.status == .ok || figure.status == .provisional,
                let observed = figure.numerator, let patients = figure.denominator
            else { return row }
            row.observed = observed
            row.crudePercent = figure.percent
            guard let national = national[figure.kpi - 1],
                let mix = IndirectStandardisation(
                    observed: observed, of: patients, expected: truth.expected(of: patients),
                    nationalRate: national)
            else {
                row.status = .noExpected
                return row
            }
            row.expected = DecimalText.fixed(mix.expected, places: 1)
            row.ratio = DecimalText.fixed(mix.ratio, places: 4)
            row.adjustedPercent = PercentText.of(mix.adjustedRate)
            row.lower95 = PercentText.of(mix.interval.lower)
            row.upper95 = PercentText.of(mix.interval.upper)
            row.comparison =
                mix.interval.contains(national)
                ? .similar : mix.interval.lower > national ? .better : .worse
            return row
        }
    }
}
