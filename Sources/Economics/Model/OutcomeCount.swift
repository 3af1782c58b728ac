extension Simulation {
    /// Which shares of the patients go which way.
    func weights(_ scenario: Scenario) -> [Double] {
        let all = inputs.patients
        let usual = inputs[.noneStarted] / all
        let (identified, started): (Double, Double)
        switch scenario {
        case .none: return [1 - usual, 0, 0, usual]
        case .current:
            (identified, started) = (inputs[.currentIdentified], inputs[.currentStarted])
        case .better:
            (identified, started) = (inputs[.betterIdentified], inputs[.betterStarted])
        }
        let served = started / all
        let unfound = (1 - identified / all) * usual
        let untreated = 1 - served - unfound
        return scenario == .current
            ? [untreated, served, 0, unfound] : [untreated, 0, served, unfound]
    }

    /// What a scenario comes to.
    func outcome(_ scenario: Scenario) -> Outcome {
        let weights = weights(scenario)
        var outcome = Outcome(scenario, years: (horizon + 11) / 12)
        outcome.treated = (weights[1] + weights[2] + weights[3]) * inputs.patients
        let (care, later) = careCosts()
        let social = inputs[.careHomeShare] / 100
        let drugPrice = drugPrice()
        let service = serviceCost(scenario)
        let mixed = mixed(weights)
        for intake in 0..<intakes {
            let end = horizon - 12 * intake
            let present = discount[12 * intake]
            outcome.serviceByYear[intake] += service * present
            for time in 0..<end {
                let year = time / 12 + intake
                let worth = present * discount[time]
                for site in 0..<3 {
                    let fractures = mixed[(PathMonths.fractures + site) * horizon + time]
                    outcome.fracturesByYear[site][year] += fractures
                    var cost = fractures * care[site]
                    if time + 12 < end {
                        cost +=
                            mixed[(PathMonths.secondYears + site) * horizon + time] * later[site]
                    }
                    outcome.careByYear[year] += cost * worth
                }
                let moves = mixed[time] * social
                outcome.careHomes += moves
                outcome.socialByYear[year] += moves * inputs[.careHomeCost] * worth
                outcome.lifeYears += mixed[PathMonths.alive * horizon + time] / 12 * worth
                outcome.drugsByYear[year] +=
                    mixed[PathMonths.rows * horizon + time] / 12 * drugPrice * worth
            }
            var survivors = 0.0
            for path in 0..<4 {
                let left =
                    end == horizon
                    ? paths[path].survivors : paths[path].months[PathMonths.alive * horizon + end]
                survivors += weights[path] * left
            }
            outcome.deaths += inputs.patients - survivors
        }
        if scenario == .better { outcome.serviceByYear[0] += inputs[.setUpCost] }
        for path in 0..<4 { outcome.qalys += weights[path] * paths[path].qalys }
        outcome.bedDays =
            outcome.fractures(0) * inputs[.bedsHip] + outcome.fractures(1) * inputs[.bedsSpine]
            + outcome.fractures(2) * inputs[.bedsOther]
        for year in outcome.refractured.indices {
            let last = min(12 * year + 11, horizon - 1)
            outcome.refractured[year] =
                mixed[PathMonths.refractured * horizon + last] / inputs.patients
        }
        return outcome
    }

    /// The rows of `PathMonths` over all paths, and after them who takes the drug.
    private func mixed(_ weights: [Double]) -> [Double] {
        var mixed = [Double](repeating: 0, count: (PathMonths.rows + 1) * horizon)
        for path in 0..<4 {
            let (weight, months, taking) = (weights[path], paths[path].months, taking[path])
            for place in 0..<PathMonths.rows * horizon { mixed[place] += weight * months[place] }
            for time in 0..<horizon {
                mixed[PathMonths.rows * horizon + time] +=
                    weight * months[PathMonths.alive * horizon + time] * taking[time]
            }
        }
        return mixed
    }

    /// Health care of a later fracture by site, £: in its first year, and in its second.
    private func careCosts() -> (first: [Double], second: [Double]) {
        let uplift = inputs[.uplift]
        return (
            [
                inputs[.costHip1] * uplift, inputs[.costSpine1] * uplift,
                inputs[.costOther1] * uplift,
            ],
            [
                inputs[.costHip2] * uplift, inputs[.costSpine2] * uplift,
                inputs[.costOther2] * uplift,
            ]
        )
    }

    /// A year of the mix of drugs for one patient, £.
    private func drugPrice() -> Double {
        let zoledronate = inputs[.zoledronateShare] / 100
        let denosumab = inputs[.denosumabShare] / 100
        return (1 - zoledronate - denosumab) * inputs[.oralCost]
            + zoledronate * inputs[.zoledronateCost] + denosumab * inputs[.denosumabCost]
    }

    /// What finding and assessing one intake costs, £.
    private func serviceCost(_ scenario: Scenario) -> Double {
        let patient =
            inputs[.assessmentCost] + inputs[.testsCost]
            + inputs[.dxaShare] / 100 * inputs[.dxaCost]
        let usual = inputs[.usualAssessmentCost]
        switch scenario {
        case .none: return inputs.patients * usual
        case .current:
            return inputs[.currentAssessed] * patient
                + (inputs.patients - inputs[.currentIdentified]) * usual
                + inputs[.currentStaff] * inputs[.staffPay]
        case .better:
            return inputs[.betterAssessed] * patient
                + (inputs.patients - inputs[.betterIdentified]) * usual
                + inputs[.betterStaff] * inputs[.staffPay]
        }
    }
}
