import Statistics
import Testing

@Suite("Spearman's rank correlation")
struct RankCorrelationTests {
    private static func pairs(_ x: [Double], _ y: [Double]) -> [(x: Double, y: Double)] {
        zip(x, y).map { (x: $0, y: $1) }
    }

    /// Without ties 1 − 6 Σd² / n(n² − 1) holds: here Σd² = 194 of 10 pairs, −29/165.
    @Test("A worked example without equal values")
    func worked() throws {
        let correlation = try #require(
            RankCorrelation(
                Self.pairs(
                    [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
                    [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])))
        #expect(abs(correlation.coefficient - -29 / 165) < 1e-12)
        #expect(correlation.pairs == 10)
    }

    /// `scipy.stats.spearmanr` 1.17.1.
    @Test("Equal values share the mean of their ranks")
    func ties() throws {
        let correlation = try #require(
            RankCorrelation(Self.pairs([1, 2, 2, 3, 5, 5, 5, 8], [2, 1, 4, 4, 3, 9, 9, 7])))
        #expect(abs(correlation.coefficient - 0.6895607149652165) < 1e-12)
    }

    @Test("Order alone counts, a mirror changes the sign, and so does not the order of the pairs")
    func properties() throws {
        let (x, y) = ([3.0, 1, 4, 1.5, 9, 2.6], [2.0, 7, 1, 8, 2.8, 1.8])
        let plain = try #require(RankCorrelation(Self.pairs(x, y)))
        let bent = try #require(RankCorrelation(Self.pairs(x.map { $0 * $0 * $0 }, y)))
        let mirrored = try #require(RankCorrelation(Self.pairs(x, y.map { -$0 })))
        let turned = try #require(RankCorrelation(Self.pairs(x.reversed(), y.reversed())))
        #expect(plain.coefficient == bent.coefficient)
        #expect(plain.coefficient == -mirrored.coefficient)
        #expect(abs(plain.coefficient - turned.coefficient) < 1e-12)
    }

    /// tanh(atanh(r) ± 1.959964 √((1 + r²/2)/(n − 3))), worked in Python for r = −29/165, n = 10.
    @Test("The interval is that of Bonett and Wright")
    func interval() throws {
        let correlation = try #require(
            RankCorrelation(
                Self.pairs(
                    [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
                    [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])))
        let interval = try #require(correlation.interval())
        #expect(abs(interval.lower + 0.7278300282394071) < 1e-9)
        #expect(abs(interval.upper - 0.5145466616329561) < 1e-9)
    }

    @Test("There is none without variation, and no interval for few pairs or a perfect order")
    func absent() throws {
        #expect(RankCorrelation([]) == nil)
        #expect(RankCorrelation([(x: 1, y: 1)]) == nil)
        #expect(RankCorrelation(Self.pairs([1, 1, 1], [1, 2, 3])) == nil)
        #expect(RankCorrelation(Self.pairs([1, 2, 3], [4, 4, 4])) == nil)
        let few = try #require(RankCorrelation(Self.pairs([1, 2, 3, 4], [1, 3, 2, 4])))
        #expect(few.interval() == nil)
        let ordered = Array(stride(from: 1.0, through: 12, by: 1))
        let perfect = try #require(RankCorrelation(Self.pairs(ordered, ordered)))
        #expect(perfect.coefficient == 1)
        #expect(perfect.interval() == nil)
    }
}
