import DecimalText
import Results
import Statistics

/// Services whose counts are added up.
struct Pooled {
    var level: Level
    var code: String
    var name: String
    var services: [Fixture.Service]

    init(level: Level, code: String, name: String, _ services: [Fixture.Service]) {
        self.level = level
        self.code = code
        self.name = name
        self.services = services
    }

    var patients: Int { services.reduce(0) { $0 + $1.patients } }

    func counts(_ kpi: Int, year: Int) -> (met: Int, of: Int)? {
        switch kpi {
        case 1:
            if level == .service { return (services[0].shift < 0 ? 6 : 3, 17) }
            let taking = services.filter { $0.patients > 0 }
            return (taking.count { $0.shift >= 0 }, taking.count)
        case 2, 3:
            let known = services.filter { $0.hips != nil }
            guard !known.isEmpty else { return nil }
            let hips = known.reduce(0) { $0 + ($1.hips ?? 0) }
            let found = known.reduce(0) { $0 + $1.patients }
            return kpi == 2 ? (found, hips * 5) : (found / 10, hips)
        default:
            let counts = services.map { service in
                let of = kpi > 8 ? service.patients / 2 : service.patients
                let share = min(95, 12 * (12 - kpi) + service.shift + (year - 2020) * 3 % 95)
                return (met: of * max(2, min(share, 97)) / 100, of: of)
            }
            return (counts.reduce(0) { $0 + $1.met }, counts.reduce(0) { $0 + $1.of })
        }
    }
}

extension Fixture {
    static func decimal(_ value: Double) -> String { DecimalText.fixed(value * 100, places: 4) }

    static func figure(
        _ kpi: Int, of place: Pooled, against national: Pooled, year: Int
    ) -> Figure {
        var figure = Figure(
            level: place.level, code: place.code, name: place.name, kpi: kpi, denominator: nil,
            numerator: nil, missing: 0, excluded: 0, percent: nil, lower95: nil, upper95: nil,
            rag: nil, comparison: nil, outlier: nil, status: .ok)
        guard place.patients > 0 else {
            figure.status = .noPatients
            figure.numerator = 0
            figure.denominator = kpi == 2 || kpi == 3 ? place.counts(kpi, year: year)?.of : 0
            return figure
        }
        guard let counts = place.counts(kpi, year: year) else {
            figure.status = .noExpected
            figure.numerator = place.patients
            return figure
        }
        if kpi >= 4, counts.of < 8 {
            figure.status = .withheld
            figure.missing = nil
            figure.excluded = nil
            return figure
        }
        figure.numerator = counts.met
        figure.denominator = counts.of
        guard !(kpi == 1 && place.level == .service) else {
            figure.rag = counts.met < 5 ? .green : .red
            return figure
        }
        measure(&figure, counts, national.counts(kpi, year: year))
        return figure
    }

    private static func measure(
        _ figure: inout Figure, _ counts: (met: Int, of: Int), _ national: (met: Int, of: Int)?
    ) {
        let limits =
            figure.kpi == 2 || figure.kpi == 3
            ? RatioInterval.limits(observed: counts.met, expected: Double(counts.of))
            : WilsonInterval.limits(numerator: counts.met, denominator: counts.of)
        figure.percent = DecimalText.percent(counts.met, of: counts.of, places: 4)
        figure.lower95 = limits.map { decimal($0.lower) }
        figure.upper95 = limits.map { decimal($0.upper) }
        if figure.kpi >= 4, counts.of < 20, figure.level == .service {
            figure.status = .tooFew
            return
        }
        if figure.kpi == 11 { figure.status = .provisional }
        let share = counts.met * 100
        figure.rag = share >= 80 * counts.of ? .green : share >= 50 * counts.of ? .amber : .red
        guard figure.level != .national, let national, let limits else { return }
        let target = Double(national.met) / Double(national.of)
        figure.comparison =
            limits.contains(target) ? .similar : limits.lower > target ? .better : .worse
        if figure.level == .service { figure.outlier = .within }
    }

    static func series(_ kpi: Int, of place: Pooled) -> [SeriesPoint] {
        guard place.patients > 0 else { return [] }
        return (1...12).map { month in
            let patients = place.patients / 12 + (month % 5)
            if kpi < 4 {
                return SeriesPoint(
                    month: month, level: place.level, code: place.code, kpi: kpi, denominator: nil,
                    numerator: patients, percent: nil, status: .ok)
            }
            let met = patients * (40 + (month * 7 + kpi * 3) % 25) / 100
            let isShown = patients >= 8
            return SeriesPoint(
                month: month, level: place.level, code: place.code, kpi: kpi,
                denominator: isShown ? patients : nil, numerator: isShown ? met : nil,
                percent: isShown ? DecimalText.percent(met, of: patients, places: 4) : nil,
                status: isShown ? .ok : .withheld)
        }
    }

    static func breakdowns(_ kpi: Int, of place: Pooled) -> [BreakdownRow] {
        let groups = [
            ("age", "50–59", 12), ("age", "90+", 4), ("sex", "Female", 20), ("sex", "Male", 8),
            ("imd", "1 (most deprived)", 6), ("imd", "5 (least deprived)", 9),
            ("imd", "Not known", 3),
        ]
        return groups.map { dimension, group, weight in
            let of = place.patients * weight / 30
            let met = of * (30 + weight + kpi) / 100
            let limits = WilsonInterval.limits(numerator: met, denominator: of)
            return BreakdownRow(
                level: place.level, code: place.code, kpi: kpi, dimension: dimension, group: group,
                denominator: of, numerator: met,
                percent: of > 0 ? DecimalText.percent(met, of: of, places: 4) : nil,
                lower95: limits.map { decimal($0.lower) },
                upper95: limits.map { decimal($0.upper) },
                status: of > 0 ? .ok : .noPatients)
        }
    }

    static func completeness(_ place: Pooled) -> [CompletenessRow] {
        ["1.03 Gender", "1.07 DateFLSAssess", "6.01 FollowUp12_16"].enumerated().map {
            index, field in
            let missing = place.patients * (index * 15) / 100
            return CompletenessRow(
                level: place.level, code: place.code, field: field, applicable: place.patients,
                missing: missing,
                percentMissing: place.patients > 0
                    ? DecimalText.percent(missing, of: place.patients, places: 4) : nil,
                status: place.patients > 0 ? .ok : .noPatients)
        }
    }

    static func missed(_ place: Pooled) -> MissedOpportunity {
        let known = place.services.compactMap(\.hips)
        let expected = Double(known.reduce(0, +)) * 1.6
        let observed = place.patients / 8
        guard place.patients > 0, !known.isEmpty else {
            return MissedOpportunity(
                level: place.level, code: place.code, expected: nil, observed: nil, missed: nil,
                status: known.isEmpty ? .noExpected : .noPatients)
        }
        return MissedOpportunity(
            level: place.level, code: place.code,
            expected: DecimalText.fixed(expected, places: 1), observed: observed,
            missed: DecimalText.fixed(expected - Double(observed), places: 1), status: .ok)
    }
}
