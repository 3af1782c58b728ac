import Results
import Statistics
import Testing

@testable import Funnels

@Suite("A service's slice of the funnel")
struct AgreementTests {
    /// A small linear congruential sequence: the same services at every run.
    private struct Draw {
        var state: UInt64

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    @Test(
        "Outside the limits of chance is better or worse, outside the wider ones an outlier",
        arguments: [2, 3, 4, 11])
    func agrees(kpi: Int) throws {
        var draw = Draw(state: UInt64(kpi))
        for _ in 0..<60 {
            let counts = (0..<40).map { _ in
                let size = 1 + draw.number(below: 800)
                return (draw.number(below: kpi < 4 ? 2 * size : size + 1), size)
            }
            let (funnel, services) = ServiceFunnelTests.funnel(kpi, counts)
            for service in services { try check(service, in: funnel) }
        }
    }

    private func check(_ service: Figure, in funnel: ServiceFunnel) throws {
        let (met, size) = (
            try #require(service.numerator), try #require(service.denominator)
        )
        let value = Double(met) / Double(size)
        let verdict =
            service.kpi < 4
            ? Verdict.compare(
                observed: met, expected: Double(size), comparator: funnel.target,
                polarity: .higherIsBetter)
            : Verdict.compare(
                numerator: met, denominator: size, comparator: funnel.target,
                polarity: .higherIsBetter, fewest: 1)
        let side = try #require(funnel.plainLimits(denominator: size)).side(of: value)
        #expect(Self.verdict(side) == verdict, "\(met) of \(size)")
        guard let status = funnel.assess(service).status else {
            #expect(size < funnel.rules.fewestPatients)
            return
        }
        let limits = try #require(funnel.adjustedLimits(denominator: size))
        let expected: OutlierStatus =
            switch (limits.alert.side(of: value), limits.alarm.side(of: value)) {
            case (.inside, _): .within
            case (.below, .inside): .negativeAlert
            case (.below, _): .negativeAlarm
            case (.above, .inside): .positiveAlert
            case (.above, _): .positiveAlarm
            }
        #expect(status == expected, "\(met) of \(size)")
    }

    private static func verdict(_ side: ControlLimits.Side) -> Verdict {
        switch side {
        case .above: .better
        case .below: .worse
        case .inside: .similar
        }
    }
}
