import Testing

@testable import Statistics

@Suite("Over-dispersion")
struct OverDispersionTests {
    /// The normal quantiles of the program that made the table, rounded to six decimals.
    private static let z95 = 1.959964
    private static let z998 = 3.090232

    @Test("φ, τ² and adjusted limits of proportions agree with FunnelPlotR")
    func proportions() throws {
        let cases = try Oracle("overdispersion.csv").cases(by: "case", "data_type")
        for (name, rows) in cases where name.hasSuffix("PR") {
            let counts = try rows.map { try $0.proportion("numerator", "denominator") }
            let target = try rows[0].number("target")
            let dispersion = try #require(OverDispersion(counts: counts, target: target))
            #expect(agrees(dispersion.phi, try rows[0].number("phi")), "\(name)")
            #expect(agrees(dispersion.tauSquared, try rows[0].number("tau2")), "\(name)")
            for (row, count) in zip(rows, counts) {
                try expectLimits(row, count.value) {
                    dispersion.limits(denominator: count.denominator, z: $0)
                }
            }
        }
    }

    @Test("φ, τ² and adjusted limits of ratios agree with FunnelPlotR's SHMI method")
    func ratios() throws {
        let cases = try Oracle("overdispersion.csv").cases(by: "case", "data_type")
        for (name, rows) in cases where name.hasSuffix("SR") {
            let counts = try rows.map {
                (observed: try $0.whole("numerator"), expected: try $0.number("denominator"))
            }
            let dispersion = try #require(
                RatioOverDispersion(counts: counts, target: 1, method: .logTruncated))
            #expect(agrees(dispersion.phi, try rows[0].number("phi")), "\(name)")
            #expect(agrees(dispersion.tauSquared, try rows[0].number("tau2")), "\(name)")
            for (row, count) in zip(rows, counts) {
                try expectLimits(row, Double(count.observed) / count.expected) {
                    dispersion.limits(expected: count.expected, z: $0)
                }
                try expectUnadjusted(row, expected: count.expected)
            }
        }
    }

    private func expectLimits(
        _ row: Oracle.Row, _ value: Double, _ limits: (Double) -> ControlLimits?
    ) throws {
        for (level, z) in [("95", Self.z95), ("998", Self.z998)] {
            let adjusted = try #require(limits(z))
            #expect(agrees(adjusted.lower, try row.number("odll\(level)")), "\(row)")
            #expect(agrees(adjusted.upper, try row.number("odul\(level)")), "\(row)")
            #expect(
                (adjusted.side(of: value) != .inside) == (try row.flag("out\(level)_od")), "\(row)")
        }
    }

    /// The table's unadjusted limits of a ratio are Poisson quantiles of the expected count.
    private func expectUnadjusted(_ row: Oracle.Row, expected: Double) throws {
        for (level, tail) in [("95", 0.025), ("998", 0.001)] {
            let lower = IncompleteGamma.quantile(shape: expected, tail: tail, upper: false)
            let upper = IncompleteGamma.quantile(shape: expected + 1, tail: tail, upper: true)
            #expect(agrees(lower / expected, try row.number("ll\(level)")), "\(row)")
            #expect(agrees(upper / expected, try row.number("ul\(level)")), "\(row)")
        }
    }
}
