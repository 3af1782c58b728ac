import Results
import Statistics
import Testing

@testable import Funnels

@Suite("The funnel of one indicator")
struct ServiceFunnelTests {
    static let rules = OutlierRules(
        guidance: "Guidance", version: "2017", alert: "95", alarm: "99.8", fewestPatients: 20,
        fewestServices: 3)

    static func figure(
        _ code: String, _ kpi: Int, _ numerator: Int?, _ denominator: Int?,
        status: FigureStatus = .ok, level: Level = .service
    ) -> Figure {
        Figure(
            level: level, code: code, name: code, kpi: kpi, denominator: denominator,
            numerator: numerator, missing: nil, excluded: nil, percent: nil, lower95: nil,
            upper95: nil, rag: nil, comparison: nil, outlier: nil, status: status)
    }

    /// The national figure is that of all the counts together.
    static func funnel(
        _ kpi: Int, _ counts: [(Int, Int)], rules: OutlierRules = rules
    ) -> (funnel: ServiceFunnel, services: [Figure]) {
        let services = counts.enumerated().map { figure("S\($0 + 10)", kpi, $1.0, $1.1) }
        let national = figure(
            "ALL", kpi, counts.reduce(0) { $0 + $1.0 }, counts.reduce(0) { $0 + $1.1 },
            level: .national)
        return (
            ServiceFunnel(kpi: kpi, national: national, services: services, rules: rules), services
        )
    }

    private static let found = [
        (310, 400), (95, 100), (260, 200), (40, 80), (505, 600), (130, 150), (88, 60), (20, 50),
        (700, 900), (45, 25), (4, 19),
    ]

    /// Expected values from a Python script of the published formulas, written for this test.
    @Test("Ratios to expected, also above 1, are set against limits on the root scale")
    func ratios() throws {
        let (funnel, services) = Self.funnel(2, Self.found)
        #expect(funnel.assessed == 10)
        #expect(abs(try #require(funnel.target) - 0.8502321981424149) < 1e-12)
        #expect(abs(try #require(funnel.phi) - 9.880139631467106) < 1e-9)
        #expect(abs(try #require(funnel.tau) - 0.11452760107296445) < 1e-9)
        let statuses = services.map { funnel.assess($0) }
        #expect(
            statuses.dropLast().map(\.status) == [
                .within, .within, .within, .within, .within, .within, .positiveAlert,
                .negativeAlert, .within, .positiveAlert,
            ])
        #expect(statuses.dropLast().allSatisfy { $0.reason == nil })
        #expect(statuses.last?.status == nil && statuses.last?.reason == .tooFewExpected)
    }

    @Test("The order of the services changes nothing")
    func order() {
        let services = Self.found.enumerated().map {
            Self.figure("S\($0 + 10)", 2, $1.0, $1.1)
        }
        let national = Self.figure("ALL", 2, 2197, 2584, level: .national)
        func tau(_ services: [Figure]) -> Double? {
            ServiceFunnel(kpi: 2, national: national, services: services, rules: Self.rules).tau
        }
        #expect(tau(services) == tau(services.reversed()))
    }

    @Test(
        "A figure that cannot be assessed says why",
        arguments: [
            (FigureStatus.withheld, OutlierReason.withheld), (.notCollected, .notCollected),
            (.noPatients, .noPatients), (.noExpected, .noExpected), (.tooFew, .tooFewPatients),
        ])
    func reasons(status: FigureStatus, reason: OutlierReason) {
        let (funnel, _) = Self.funnel(4, [(30, 60), (33, 60), (28, 60)])
        let found = funnel.assess(Self.figure("X", 4, nil, nil, status: status))
        #expect(found.status == nil && found.reason == reason)
    }

    @Test("KPI 1 of one service is a count of fields and never assessed")
    func fields() {
        let (funnel, services) = Self.funnel(1, [(3, 17), (5, 17), (0, 17), (2, 17)])
        #expect(services.allSatisfy { funnel.assess($0).reason == .countOfFields })
        #expect(funnel.target == nil && funnel.assessed == 0)
        #expect(funnel.plainLimits(denominator: 17) == nil)
    }

    @Test("One service, or fewer than the release asks for, are too few", arguments: [1, 2, 4])
    func tooFewServices(count: Int) {
        var rules = Self.rules
        rules.fewestServices = 5
        let counts = (0..<count).map { (30 + $0, 60) }
        let (funnel, services) = Self.funnel(4, counts, rules: rules)
        #expect(services.allSatisfy { funnel.assess($0).reason == .tooFewServices })
        #expect(funnel.phi == nil && funnel.adjustedLimits(denominator: 60) == nil)
        #expect(funnel.plainLimits(denominator: 60) != nil)
    }

    @Test("Services that are all the same are all inside: φ is 0 and nothing is widened")
    func identical() {
        for kpi in [2, 4] {
            let (funnel, services) = Self.funnel(kpi, [(30, 60), (30, 60), (30, 60), (30, 60)])
            #expect(funnel.phi == 0 && funnel.tau == 0)
            #expect(services.allSatisfy { funnel.assess($0).status == .within })
        }
    }

    @Test("0 of n and n of n everywhere are defined", arguments: [0, 60])
    func extremes(met: Int) throws {
        let (funnel, services) = Self.funnel(4, [(met, 60), (met, 60), (met, 60)])
        #expect(services.allSatisfy { funnel.assess($0).status == .within })
        let limits = try #require(funnel.adjustedLimits(denominator: 60))
        #expect((0...1).contains(limits.alarm.lower) && (0...1).contains(limits.alarm.upper))
        #expect(funnel.plainLimits(denominator: 60) != nil)
    }

    @Test("Nothing found anywhere leaves no ratio to compare with")
    func noneFound() {
        let (funnel, services) = Self.funnel(3, [(0, 60), (0, 60), (0, 60)])
        #expect(services.allSatisfy { funnel.assess($0).reason == .noTarget })
        #expect(funnel.adjustedLimits(denominator: 60) == nil)
    }

    @Test("A withheld or absent national figure leaves no target")
    func noNational() {
        let services = (0..<4).map { Self.figure("S\($0)", 4, 30, 60) }
        let withheld = Self.figure("ALL", 4, nil, nil, status: .withheld, level: .national)
        for national in [withheld, nil] {
            let funnel = ServiceFunnel(
                kpi: 4, national: national, services: services, rules: Self.rules)
            #expect(services.allSatisfy { funnel.assess($0).reason == .noTarget })
        }
    }

    @Test("Nobody in the denominator, nothing expected and more met than asked are never a status")
    func malformed() {
        let (shares, _) = Self.funnel(4, [(30, 60), (33, 60), (28, 60)])
        let (ratios, _) = Self.funnel(2, [(30, 60), (33, 60), (28, 60)])
        #expect(shares.assess(Self.figure("X", 4, 0, 0)).reason == .noPatients)
        #expect(shares.assess(Self.figure("X", 4, 61, 60)).reason == .noPatients)
        #expect(ratios.assess(Self.figure("X", 2, 5, 0)).reason == .noPatients)
        #expect(ratios.assess(Self.figure("X", 2, 61, 60)).status != nil)
        #expect(shares.plainLimits(denominator: 0) == nil)
        #expect(shares.adjustedLimits(denominator: 0) == nil)
    }

    @Test("Wider levels of a release call fewer services outliers")
    func levels() throws {
        var wide = Self.rules
        (wide.alert, wide.alarm) = ("99.8", "99.99")
        let counts = [(30, 60), (33, 60), (28, 60), (31, 60), (29, 60), (44, 60)]
        let (narrow, services) = Self.funnel(4, counts)
        let (loose, _) = Self.funnel(4, counts, rules: wide)
        let last = try #require(services.last)
        #expect(narrow.assess(last).status == .positiveAlarm)
        #expect(loose.assess(last).status == .positiveAlert)
        let limits = try #require(loose.adjustedLimits(denominator: 60)?.alert)
        #expect(limits == narrow.adjustedLimits(denominator: 60)?.alarm)
    }
}
