import Testing

@testable import Synthesis

@Suite("Random streams")
struct RandomStreamTests {
    @Test("SplitMix64 draws the numbers of its reference implementation")
    func splitMix() {
        var generator = SplitMix64(state: 1_234_567)
        let drawn = (0..<5).map { _ in generator.next() }
        #expect(
            drawn == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test("xoshiro256** draws the numbers of its reference implementation")
    func xoshiro() {
        var stream = RandomStream(state: (1, 2, 3, 4))
        let drawn = (0..<8).map { _ in stream.next() }
        #expect(
            drawn == [
                11_520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
                607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
            ])
    }

    @Test("Streams of other keys differ, streams of the same keys do not")
    func keys() {
        var first = RandomStream(seed: 7, 2019, 1)
        var same = RandomStream(seed: 7, 2019, 1)
        var other = RandomStream(seed: 7, 2019, 2)
        let drawn = first.next()
        #expect(drawn == same.next())
        #expect(drawn != other.next())
    }

    @Test("Draws stay in their range and fill it")
    func range() {
        var stream = RandomStream(seed: 1)
        var seen: Set<Int> = []
        for _ in 0..<500 {
            seen.insert(stream.whole(in: 3...9))
            #expect((0..<1).contains(stream.unit()))
        }
        #expect(seen == Set(3...9))
    }

    @Test(
        "A spread runs in straight lines between its values",
        arguments: [(0.0, 1.0), (0.25, 2.0), (0.5, 3.0), (0.75, 6.0), (1.0, 9.0), (1.5, 9.0)])
    func spread(share: Double, value: Double) {
        #expect(Spread(1, 3, 9).value(at: share) == value)
    }

    @Test("Odds are multiplied and never leave 0 to 1")
    func odds() {
        #expect(probability(0.5, odds: 3) == 0.75)
        #expect(probability(0, odds: 9) == 0)
        #expect(probability(1, odds: 0.1) == 1)
    }
}
