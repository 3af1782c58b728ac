import Economics
import Testing

@Suite("The model")
struct ModelTests {
    private func run(_ changes: [Field: Double], over preset: Preset = .community) -> FractureModel
    {
        var inputs = preset.inputs
        for (field, value) in changes { inputs[field] = value }
        return FractureModel(inputs)
    }

    @Test("The same care twice makes no difference")
    func nothing() {
        let same = run(
            [
                .betterIdentified: 343, .betterAssessed: 309, .betterRecommended: 171,
                .betterStarted: 137, .betterAdherence: 76,
            ]).comparisons[2]
        #expect(abs(same.allAvoided) < 1e-9 && abs(same.qalys) < 1e-9 && abs(same.net) < 1e-6)
        #expect(same.costPerQALY == nil && same.benefitCostRatio == nil)
    }

    @Test("Treatment without effect avoids nothing, and costs what it costs")
    func noEffect() {
        let headline = run([.riskHip: 1, .riskSpine: 1, .riskOther: 1]).headline
        #expect(abs(headline.allAvoided) < 1e-9)
        #expect(headline.cost > 0 && abs(headline.net - headline.cost) < 1e-6)
        #expect(headline.paybackYear == nil && headline.numberNeededToTreat == nil)
    }

    @Test("Twice the patients at every step, twice the result")
    func scale() {
        let steps: [Field] = [
            .hipPatients, .spinePatients, .otherPatients, .currentIdentified, .currentAssessed,
            .currentRecommended, .currentStarted, .betterIdentified, .betterAssessed,
            .betterRecommended, .betterStarted, .noneStarted,
        ]
        var inputs = ModelInputs()
        for field in steps { inputs[field] *= 2 }
        let (one, two) = (FractureModel(ModelInputs()).headline, FractureModel(inputs).headline)
        #expect(abs(two.allAvoided - 2 * one.allAvoided) < 1e-9)
        #expect(abs(two.qalys - 2 * one.qalys) < 1e-9)
        #expect(abs(two.net - 2 * one.net) < 1e-5)
    }

    @Test("Strata add up: patients of one site and of another, together and apart")
    func strata() {
        let none: [Field: Double] = [
            .currentIdentified: 0, .currentAssessed: 0, .currentRecommended: 0, .currentStarted: 0,
            .betterIdentified: 0, .betterAssessed: 0, .betterRecommended: 0, .betterStarted: 0,
            .noneStarted: 0,
        ]
        func fractures(_ sites: [Field: Double]) -> Double {
            run(none.merging(sites) { $1 }).outcomes[2].allFractures
        }
        let apart =
            fractures([.hipPatients: 100, .spinePatients: 0, .otherPatients: 0])
            + fractures([.hipPatients: 0, .spinePatients: 50, .otherPatients: 0])
            + fractures([.hipPatients: 0, .spinePatients: 0, .otherPatients: 70])
        let together = fractures([.hipPatients: 100, .spinePatients: 50, .otherPatients: 70])
        #expect(abs(apart - together) < 1e-9)
    }

    @Test("A second intake adds what a first of a horizon shorter by a year brings")
    func intakes() {
        let two = run([.intakes: 2, .discount: 0, .horizon: 36]).headline
        let long = run([.intakes: 1, .discount: 0, .horizon: 36]).headline
        let short = run([.intakes: 1, .discount: 0, .horizon: 24]).headline
        #expect(abs(two.allAvoided - long.allAvoided - short.allAvoided) < 1e-9)
        #expect(abs(two.qalys - long.qalys - short.qalys) < 1e-9)
        #expect(abs(two.net - long.net - short.net) < 1e-6)
        #expect(abs(two.deaths - long.deaths - short.deaths) < 1e-9)
    }

    @Test("Nothing comes from intakes after the horizon")
    func lateIntakes() {
        #expect(run([.intakes: 25]).headline == run([.intakes: 5]).headline)
        #expect(run([.horizon: 1, .intakes: 25]).headline.intakes == 1)
    }

    @Test("Discounting lowers money and QALYs and leaves counts alone")
    func discount() {
        let (plain, discounted) = (run([.discount: 0]).headline, run([:]).headline)
        #expect(plain.allAvoided == discounted.allAvoided)
        #expect(plain.bedDays == discounted.bedDays)
        #expect(plain.qalys > discounted.qalys && plain.nhsSaving > discounted.nhsSaving)
    }

    @Test("NHS and local authority stand apart, and every year adds up to the whole")
    func ledgers() {
        let free = run([.careHomeCost: 0]).headline
        #expect(free.socialSaving == 0 && free.nhsNet == run([:]).headline.nhsNet)
        for comparison in run([:]).comparisons {
            #expect(abs(comparison.nhsNetByYear.reduce(0, +) - comparison.nhsNet) < 1e-6)
            #expect(abs(comparison.socialNetByYear.reduce(0, +) - comparison.socialNet) < 1e-6)
            for site in 0..<3 {
                let sum = comparison.avoidedByYear[site].reduce(0, +)
                #expect(abs(sum - comparison.avoided[site]) < 1e-9)
            }
        }
    }

    @Test("Older patients, men and worse bones move the result the way they should")
    func directions() {
        let base = run([:]).outcomes[2].allFractures
        #expect(run([.hazard1: 10]).outcomes[2].allFractures > base)
        #expect(
            run([.womenHip: 0, .womenSpine: 0, .womenOther: 0]).outcomes[2].allFractures < base)
        #expect(run([.mortalityLater: 2.5]).outcomes[2].allFractures < base)
        #expect(run([.lag: 12]).headline.allAvoided < run([:]).headline.allAvoided)
        #expect(run([.duration: 12]).headline.allAvoided < run([:]).headline.allAvoided)
    }

    @Test("The longest horizon and the wildest rates give finite numbers")
    func extremes() {
        let model = run([
            .horizon: 300, .intakes: 25, .hazard1: 100, .hazard2: 100, .hazard3: 100,
            .hazardDecade: 5, .hazardSpine: 10, .fatalHip: 100, .ageFrom85: 100, .riskHip: 2,
        ])
        for outcome in model.outcomes {
            #expect(
                outcome.allFractures.isFinite && outcome.qalys.isFinite && outcome.care.isFinite)
            #expect(outcome.deaths <= 797 * 25 + 1e-6)
        }
    }

    @Test("Payback is the year after which savings stay ahead, and not before")
    func payback() {
        let cheap = run([.assessmentCost: 0, .usualAssessmentCost: 0, .oralCost: 0]).headline
        #expect(cheap.paybackYear == 1)
        #expect(run([.staffPay: 50_000, .currentStaff: 20]).headline.paybackYear == nil)
    }

    @Test("The lowest and highest of every uncertain input bracket the result, or leave it alone")
    func tornado() {
        let inputs = Preset.golden.inputs
        let plain = FractureModel(inputs).headline
        for row in Tornado.rows(inputs) {
            let ends = [row.low.headline.allAvoided, row.high.headline.allAvoided].sorted()
            #expect(ends[0] <= plain.allAvoided + 1e-9, "\(row.label)")
            #expect(ends[1] >= plain.allAvoided - 1e-9, "\(row.label)")
        }
    }
}
