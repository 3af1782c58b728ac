import Releases
import Results
import Testing

@testable import Benchmarking

@Suite("Ratings, comparisons and outliers")
struct VerdictsTests {
    @Test(
        "A share on a threshold is not below it",
        arguments: [
            (80, 100, RAGRating.green), (799, 1000, .amber), (4, 5, .green), (1, 2, .amber),
            (499_999, 1_000_000, .red), (0, 5, .red), (600, 500, .green),
        ])
    func rating(numerator: Int, denominator: Int, expected: RAGRating) {
        let thresholds = RAGThresholds(green: 80, amber: 50)
        #expect(thresholds.rating(numerator, of: denominator) == expected)
    }

    @Test("Without an amber, what is not green is red; nobody has no rating")
    func ratingWithoutAmber() {
        let thresholds = RAGThresholds(green: 50, amber: nil)
        #expect(thresholds.rating(50, of: 100) == .green)
        #expect(thresholds.rating(49, of: 100) == .red)
        #expect(thresholds.rating(0, of: 0) == nil)
    }

    /// Ten services at 40 % and one far off: φ is 0.57, so limits are those of chance alone. The
    /// expected statuses were worked out in Python from the published formulas.
    @Test("A service beyond the limits is an alarm on its own side", arguments: [true, false])
    func outliers(isHigh: Bool) throws {
        var audit = SmallAudit()
        for number in 10..<20 {
            audit.add("E\(number)", records: 50, proportions: [(isHigh ? 20 : 30, 50)])
        }
        audit.add("E20", records: 50, proportions: [(isHigh ? 49 : 1, 50)])
        audit.add("E21", records: 19, proportions: [(19, 19)])
        let figures = audit.published().figures.filter { $0.level == .service && $0.kpi == 4 }
        let ordinary = figures.prefix(10)
        #expect(ordinary.allSatisfy { $0.outlier == .within && $0.comparison == .similar })
        #expect(figures[10].outlier == (isHigh ? .positiveAlarm : .negativeAlarm))
        #expect(figures[10].comparison == (isHigh ? .better : .worse))
        #expect(figures[11].outlier == nil && figures[11].comparison == nil)
    }

    @Test("Two services tell nothing of how services differ: none is assessed")
    func tooFewServices() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 50, proportions: [(20, 50)])
        audit.add("E2", records: 50, proportions: [(50, 50)])
        let figures = audit.published().figures.filter { $0.level == .service }
        #expect(figures.allSatisfy { $0.outlier == nil })
    }

    @Test("Met and not met swapped turn better into worse")
    func mirror() throws {
        for met in 0...60 {
            let (plain, swapped) = (try comparison(met: met), try comparison(met: 60 - met))
            switch plain {
            case .better: #expect(swapped == .worse)
            case .worse: #expect(swapped == .better)
            case .similar, nil: #expect(swapped == plain)
            }
        }
    }

    /// Of a service beside one that makes the national figure exactly a half.
    private func comparison(met: Int) throws -> Comparison? {
        var audit = SmallAudit()
        audit.add("E1", records: 60, proportions: [(met, 60)])
        audit.add("E2", records: 60, proportions: [(60 - met, 60)])
        return audit.published().figures.first { $0.code == "E1" && $0.kpi == 4 }?.comparison
    }
}
