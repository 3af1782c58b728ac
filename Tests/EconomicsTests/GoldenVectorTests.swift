import Economics
import Testing

/// The golden vector was worked out by an independent program from the same formulas.
@Suite("The golden vector")
struct GoldenVectorTests {
    let model = FractureModel(Preset.golden.inputs)

    @Test("Fractures avoided per 1,000 patients agree to four decimals, by site")
    func avoided() {
        #expect(rounded(model.headline.allAvoided) == 20.3769)
        #expect(rounded(model.headline.avoided[0]) == 10.6774)
        #expect(rounded(model.headline.avoided[1]) == 3.8241)
        #expect(rounded(model.headline.avoided[2]) == 5.8754)
    }

    @Test("QALYs and life-years agree to four decimals, bed-days to two")
    func gained() {
        #expect(rounded(model.headline.qalys) == 6.2665)
        #expect(rounded(model.headline.lifeYears) == 1.5224)
        #expect((model.headline.bedDays * 100).rounded() / 100 == 285.44)
    }

    @Test("Later fractures with usual care agree to two decimals, by site")
    func usualCare() {
        let none = model.outcomes[2]
        #expect(
            [0, 1, 2].map { (none.fractures($0) * 100).rounded() / 100 } == [102.33, 31.55, 112.34])
    }

    @Test("The share of usual care's patients with a later fracture agrees, year by year")
    func refractured() {
        #expect(
            model.outcomes[2].refractured.map { ($0 * 10_000).rounded() / 100 }
                == [7.03, 11.67, 15.33, 18.71, 21.82])
    }

    /// One input changed, per 1,000 patients; values to one decimal from the same program.
    @Test(
        "One-way changes agree to one decimal",
        arguments: [
            (
                [
                    (.currentAdherence, 43.6), (.noneAdherence, 43.6), (.serviceCurve, 1),
                    (.noneCurve, 1),
                ], 10.6
            ),
            (
                [
                    (.currentAdherence, 100), (.noneAdherence, 100), (.serviceCurve, 2),
                    (.noneCurve, 2),
                ], 29.6
            ),
            ([(.hazard1, 6), (.hazard2, 4.5), (.hazard3, 3.8)], 16.2),
            ([(.hazard1, 10.76), (.hazard2, 10.08), (.hazard3, 7.14)], 32.1),
            ([(.lag, 0)], 26.3), ([(.lag, 12)], 16.0), ([(.start, 1)], 22.1), ([(.start, 8)], 18.4),
            ([(.offset, 0)], 19.0), ([(.offset, 24)], 21.6),
            ([(.ageFrom75, 65)], 21.5), ([(.ageFrom75, 85)], 16.5),
            // The program took these with the ends; its text names the hip’s alone.
            ([(.riskHip, 0.77), (.riskSpine, 0.73), (.riskOther, 0.92)], 10.9),
            ([(.riskHip, 0.56), (.riskSpine, 0.45), (.riskOther, 0.64)], 27.3),
            ([(.mixHip, 25), (.mixSpine, 12)], 18.2), ([(.mixHip, 61), (.mixSpine, 12)], 22.5),
        ] as [([(Field, Double)], Double)])
    func oneWay(changes: [(Field, Double)], expected: Double) {
        var inputs = Preset.golden.inputs
        for (field, value) in changes { inputs[field] = value }
        let avoided = FractureModel(inputs).headline.allAvoided
        #expect((avoided * 10).rounded() / 10 == expected, "\(avoided)")
    }

    /// The other program’s curves after 12 months are rounded to two decimals, ours are in proportion.
    @Test(
        "Adherence at the ends of its range agrees within 1 %", arguments: [(65, 17.8), (88, 23.0)])
    func adherence(percent: Double, expected: Double) {
        var inputs = Preset.golden.inputs
        for field in [Field.currentAdherence, .noneAdherence] { inputs[field] = percent }
        let avoided = FractureModel(inputs).headline.allAvoided
        #expect(abs(avoided / expected - 1) < 0.01, "\(avoided)")
    }

    private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
