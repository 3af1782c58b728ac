import Economics

extension ModelRun {
    /// One row a figure: `comparison,figure,unit,value,lower95,upper95`, RFC 4180, LF.
    func csv() -> String {
        var lines = ["scenario,against,figure,unit,value,lower95,upper95"]
        for (place, comparison) in model.comparisons.enumerated() {
            let start = "\(comparison.scenario.rawValue),\(comparison.against.rawValue)"
            for figure in figures(of: comparison, place) {
                let value = figure.value.map { NumberText.fixed($0, 6) } ?? ""
                let limits =
                    figure.interval.map {
                        NumberText.fixed($0.lower, 6) + "," + NumberText.fixed($0.upper, 6)
                    } ?? ","
                lines.append("\(start),\(figure.name),\(figure.unit),\(value),\(limits)")
            }
        }
        return lines.joined(separator: "\n")
    }

    struct NamedFigure {
        var name: String
        var unit: String
        var value: Double?
        var interval: (lower: Double, upper: Double)?
    }

    func figures(of comparison: Comparison, _ place: Int) -> [NamedFigure] {
        func plain(_ name: String, _ unit: String, _ value: Double?) -> NamedFigure {
            NamedFigure(name: name, unit: unit, value: value, interval: nil)
        }
        func ranged(
            _ name: String, _ unit: String, _ value: Double,
            _ point: (Uncertainty.Point) -> Double
        ) -> NamedFigure {
            NamedFigure(
                name: name, unit: unit, value: value,
                interval: uncertainty.interval(place, point))
        }
        return [
            ranged("fractures_avoided", "fractures", comparison.allAvoided) { $0.avoided },
            plain("hip_fractures_avoided", "fractures", comparison.avoided[0]),
            plain("vertebral_fractures_avoided", "fractures", comparison.avoided[1]),
            plain("other_fractures_avoided", "fractures", comparison.avoided[2]),
            plain("bed_days", "days", comparison.bedDays),
            plain("deaths_avoided", "deaths", comparison.deaths),
            plain("care_home_moves_avoided", "people", comparison.careHomes),
            plain("life_years", "years discounted", comparison.lifeYears),
            ranged("qalys", "QALYs discounted", comparison.qalys) { $0.qalys },
            plain("service_cost", "GBP", comparison.service),
            plain("drug_cost", "GBP", comparison.drugs),
            plain("nhs_saving", "GBP", comparison.nhsSaving),
            plain("nhs_net", "GBP", comparison.nhsNet),
            plain("local_authority_saving", "GBP", comparison.socialSaving),
            ranged("net", "GBP", comparison.net) { $0.net },
            plain("benefit_cost_ratio", "ratio", comparison.benefitCostRatio),
            plain("cost_per_qaly", "GBP a QALY", comparison.costPerQALY),
            plain("payback_year", "year", comparison.paybackYear.map { Double($0) }),
            plain("number_needed_to_treat", "patients", comparison.numberNeededToTreat),
        ]
    }
}
