import Testing

@testable import Statistics

@Suite("The one verdict")
struct VerdictTests {
    /// 64.9 % of 670 patients against a national 52.5 %, the specification's own sentence.
    @Test("A service well above the national figure is better than chance alone makes it")
    func workedExample() throws {
        let verdict = Verdict.compare(
            numerator: 435, denominator: 670, comparator: 0.525, polarity: .higherIsBetter)
        #expect(verdict == .better)
        let interval = try #require(WilsonInterval.limits(numerator: 435, denominator: 670))
        #expect(agrees(interval.lower, 0.612, tolerance: 1e-3))
        #expect(agrees(interval.upper, 0.684, tolerance: 1e-3))
    }

    @Test("Interval, funnel and verdict say the same of 10,000 random services")
    func agreement() throws {
        var random = SeededRandom(seed: 6)
        var verdicts: [Verdict] = []
        for _ in 0..<10_000 {
            let denominator = 19 + random.count(upTo: 20_000)
            let numerator = Int.random(in: 0...denominator, using: &random)
            let near = Double(numerator) / Double(denominator)
            let target = min(max(near + Double.random(in: -0.2...0.2, using: &random), 0), 1)
            let verdict = Verdict.compare(
                numerator: numerator, denominator: denominator, comparator: target,
                polarity: .higherIsBetter)
            let funnel = try #require(FunnelLimits.score(target: target, denominator: denominator))
            let expected: Verdict =
                switch funnel.side(of: near) {
                case .above: .better
                case .inside: .similar
                case .below: .worse
                }
            if min(abs(funnel.lower - near), abs(funnel.upper - near)) > 1e-12 {
                #expect(verdict == expected, "\(numerator) of \(denominator) against \(target)")
            }
            verdicts.append(verdict)
        }
        for verdict in [Verdict.better, .similar, .worse] {
            #expect(verdicts.count { $0 == verdict } > 1_000)
        }
    }

    @Test("Swapping met and not met, and the polarity, changes no verdict and no outlier status")
    func mirror() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            let figures = try (0..<6).map { _ in
                let denominator = random.count(upTo: 5_000)
                return try #require(
                    Proportion(
                        numerator: Int.random(in: 0...denominator, using: &random),
                        denominator: denominator))
            }
            let target = Double.random(in: 0.02...0.98, using: &random)
            let polarity = Polarity.allCases.randomElement(using: &random) ?? .neutral
            let dispersion = OverDispersion(counts: figures, target: target)
            let mirrored = OverDispersion(counts: figures.map(\.complement), target: 1 - target)
            for figure in figures {
                #expect(
                    verdict(figure, target, polarity)
                        == verdict(figure.complement, 1 - target, polarity.opposite))
                #expect(
                    outlier(figure, dispersion, polarity)
                        == outlier(figure.complement, mirrored, polarity.opposite))
            }
        }
    }

    @Test("Flipping the polarity alone turns better into worse and positive into negative")
    func polarity() throws {
        let figure = try #require(Proportion(numerator: 90, denominator: 100))
        #expect(verdict(figure, 0.5, .higherIsBetter) == .better)
        #expect(verdict(figure, 0.5, .lowerIsBetter) == .worse)
        #expect(verdict(figure, 0.5, .neutral) == .notCompared(.noDirection))
        #expect(verdict(figure, 0.9, .lowerIsBetter) == .similar)
    }

    @Test("A figure is not compared, with its reason")
    func reasons() {
        func compare(_ numerator: Int, _ denominator: Int, _ comparator: Double?) -> Verdict {
            Verdict.compare(
                numerator: numerator, denominator: denominator, comparator: comparator,
                polarity: .higherIsBetter)
        }
        #expect(compare(0, 0, 0.5) == .notCompared(.noPatients))
        #expect(compare(5, 3, 0.5) == .notCompared(.noPatients))
        #expect(compare(19, 19, 0.5) == .notCompared(.tooFewPatients(fewest: 20)))
        #expect(compare(20, 20, 0.5) == .better)
        #expect(compare(0, 20, 0.5) == .worse)
        #expect(compare(10, 20, nil) == .notCompared(.noComparator))
        #expect(compare(10, 20, .nan) == .notCompared(.noComparator))
    }

    @Test("A ratio to expected is compared by its Poisson interval")
    func ratios() {
        func compare(_ observed: Int, _ expected: Double, _ comparator: Double?) -> Verdict {
            Verdict.compare(
                observed: observed, expected: expected, comparator: comparator,
                polarity: .higherIsBetter)
        }
        #expect(compare(130, 100, 1) == .better)
        #expect(compare(110, 100, 1) == .similar)
        #expect(compare(70, 100, 1) == .worse)
        #expect(compare(0, 100, 0.03) == .similar)
        #expect(compare(0, 100, 0.04) == .worse)
        #expect(compare(5, 0, 1) == .notCompared(.noExpected))
        #expect(compare(5, 10, nil) == .notCompared(.noComparator))
    }

    private func verdict(_ figure: Proportion, _ target: Double, _ polarity: Polarity) -> Verdict {
        Verdict.compare(
            numerator: figure.numerator, denominator: figure.denominator, comparator: target,
            polarity: polarity)
    }

    private func outlier(
        _ figure: Proportion, _ dispersion: OverDispersion?, _ polarity: Polarity
    ) -> OutlierAssessment {
        OutlierAssessment.assess(
            numerator: figure.numerator, denominator: figure.denominator, dispersion: dispersion,
            polarity: polarity)
    }
}
