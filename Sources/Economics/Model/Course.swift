import Glibc

/// What every patient of a stratum meets month by month, whichever way they go.
struct Course {
    /// Later fractures without treatment, per person-year.
    var hazard: [Double]
    /// The probability of living through the month, fractures' own deaths apart.
    var staying: [Double]
    /// Years of life in the month × quality × discount, over all intakes that reach it.
    var lifeWeight: [Double]
    /// Discounted person-years in the 12 months from a fracture in the month, over all intakes.
    var firstYears: [Double]
    /// Discounted person-years after those 12 months until the horizon, over all intakes.
    var laterYears: [Double]
    /// The probability of being alive 12 months on; 0 where that is beyond the horizon.
    var yearOn: [Double]

    /// Three fractures a year: beyond this the counts of a month would make no sense.
    static let mostHazard = 3.0

    init(_ stratum: Stratum, _ simulation: Simulation) {
        let (inputs, horizon) = (simulation.inputs, simulation.horizon)
        let discount = simulation.discount
        let relative =
            pow(inputs[.hazardDecade], (Double(stratum.age) - 74) / 10)
            * inputs[[Field.hazardHip, .hazardSpine, .hazardOther][stratum.site]]
            * (stratum.isMan ? inputs[.hazardMen] : 1)
        let firstMortality: Field =
            stratum.site == 0
            ? (stratum.isMan ? .mortalityHipMen : .mortalityHipWomen)
            : stratum.site == 1 ? .mortalitySpine : .mortalityOther
        let yearly = [
            inputs[.hazard1] / 100 * relative, inputs[.hazard2] / 100 * relative,
            inputs[.hazard3] / 100 * relative,
        ]
        hazard = []
        staying = []
        var survival = [1.0]
        // Person-years from the first month to each, discounted to the month's start and middle.
        var (early, late) = ([0.0], [0.0])
        let halfMonth = pow(1 + inputs[.discount] / 100, -1.0 / 24)
        var stays = 1.0
        for time in 0..<horizon + 12 {
            if time % 12 == 0 {
                let q = LifeTable.deathProbability(
                    isMan: stratum.isMan, age: stratum.age + time / 12)
                let ratio = inputs[time < 12 ? firstMortality : .mortalityLater]
                stays = exp(log(1 - q) * ratio / 12)
            }
            if time < horizon {
                hazard.append(min(yearly[min(time / 12, 2)], Self.mostHazard))
                staying.append(stays)
                early.append(early[time] + survival[time] * discount[time] / 12)
                late.append(late[time] + survival[time] * discount[time] * halfMonth / 12)
            }
            survival.append(survival[time] * stays)
        }
        lifeWeight = []
        firstYears = []
        laterYears = []
        yearOn = []
        let fixed = inputs[.utility]
        var utility = fixed
        for time in 0..<horizon {
            if fixed == 0, time % 12 == 0 {
                utility = UtilityNorms.utility(
                    isMan: stratum.isMan, age: stratum.age + time / 12)
            }
            var (lives, first, later) = (0.0, 0.0, 0.0)
            for intake in 0..<simulation.intakes where time < horizon - 12 * intake {
                let end = horizon - 12 * intake
                let turn = min(time + 12, end)
                let present = discount[12 * intake]
                lives += present
                first += present * (early[turn] - early[time])
                later += present * (late[end] - late[turn])
            }
            lifeWeight.append(utility / 12 * discount[time] * lives)
            firstYears.append(first / survival[time])
            laterYears.append(later / survival[time])
            yearOn.append(time + 12 < horizon ? survival[time + 12] / survival[time] : 0)
        }
    }
}
