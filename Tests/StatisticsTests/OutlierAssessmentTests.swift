import Testing

@testable import Statistics

@Suite("Outlier status")
struct OutlierAssessmentTests {
    @Test(
        "Beyond 95 % is an alert and beyond 99.8 % an alarm, good or bad by polarity",
        arguments: [
            (0.50, OutlierAssessment.within, OutlierAssessment.within),
            (0.60, .within, .within), (0.40, .within, .within),
            (0.61, .positiveAlert, .negativeAlert), (0.39, .negativeAlert, .positiveAlert),
            (0.65, .positiveAlert, .negativeAlert), (0.35, .negativeAlert, .positiveAlert),
            (0.66, .positiveAlarm, .negativeAlarm), (0.34, .negativeAlarm, .positiveAlarm),
        ])
    func levels(value: Double, whenHigher: OutlierAssessment, whenLower: OutlierAssessment) {
        let alert = ControlLimits(lower: 0.40, upper: 0.60)
        let alarm = ControlLimits(lower: 0.35, upper: 0.65)
        func status(_ polarity: Polarity) -> OutlierAssessment {
            .status(of: value, alert: alert, alarm: alarm, polarity: polarity)
        }
        #expect(status(.higherIsBetter) == whenHigher)
        #expect(status(.lowerIsBetter) == whenLower)
        #expect(status(.neutral) == .notAssessed(.noDirection))
    }

    private let dispersion = OverDispersion(
        counts: (0..<9).compactMap { Proportion(numerator: 48 + $0 / 2, denominator: 100) },
        target: 0.5)

    private func assess(
        _ numerator: Int, _ denominator: Int, _ dispersion: OverDispersion?
    ) -> OutlierAssessment {
        .assess(
            numerator: numerator, denominator: denominator, dispersion: dispersion,
            polarity: .higherIsBetter)
    }

    @Test("A proportion is not assessed, with its reason")
    func reasons() {
        #expect(assess(0, 0, dispersion) == .notAssessed(.noPatients))
        #expect(assess(19, 19, dispersion) == .notAssessed(.tooFewPatients(fewest: 20)))
        #expect(assess(20, 20, dispersion) == .positiveAlarm)
        #expect(assess(10, 20, dispersion) == .within)
        #expect(assess(10, 20, nil) == .notAssessed(.noTarget))
        #expect(
            assess(10, 20, OverDispersion(counts: [], target: 0.5))
                == .notAssessed(.tooFewServices(fewest: 3)))
    }

    @Test("A ratio to expected is assessed, or not, by what is expected of it")
    func ratios() throws {
        let counts = (0..<9).map { (observed: 92 + 2 * $0, expected: 100.0) }
        let dispersion = try #require(RatioOverDispersion(counts: counts, target: 1))
        func assess(
            _ observed: Int, _ expected: Double, _ dispersion: RatioOverDispersion?
        ) -> OutlierAssessment {
            .assess(
                observed: observed, expected: expected, dispersion: dispersion,
                polarity: .higherIsBetter)
        }
        #expect(assess(105, 100, dispersion) == .within)
        #expect(assess(0, 100, dispersion) == .negativeAlarm)
        #expect(assess(124, 100, dispersion) == .positiveAlert)
        #expect(assess(200, 100, dispersion) == .positiveAlarm)
        #expect(assess(30, 19.9, dispersion) == .notAssessed(.tooFewPatients(fewest: 20)))
        #expect(assess(30, 0, dispersion) == .notAssessed(.noExpected))
        #expect(assess(30, 40, nil) == .notAssessed(.noTarget))
        #expect(
            assess(30, 40, RatioOverDispersion(counts: [], target: 1))
                == .notAssessed(.tooFewServices(fewest: 3)))
    }

    @Test("Chance alone flags one test in twenty, and one in five hundred as an alarm")
    func expectedFlags() {
        let flags = ExpectedFlags(tests: 640)
        #expect(agrees(flags.alerts, 32))
        #expect(agrees(flags.alarms, 1.28))
        #expect(ExpectedFlags(tests: 0).alerts == 0)
    }
}
