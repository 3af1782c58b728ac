import DecimalText
import Economics

/// A JSON text in the making: members in the order in which they are added.
struct JSONText {
    private(set) var members: [String] = []

    mutating func add(_ name: String, _ value: String) { members.append("\"\(name)\": \(value)") }

    mutating func add(_ name: String, _ value: Double?) {
        add(name, value.map { NumberText.precise($0) } ?? "null")
    }

    mutating func add(_ name: String, _ values: [Double]) {
        add(name, "[" + values.map { NumberText.precise($0) }.joined(separator: ", ") + "]")
    }

    mutating func add(words name: String, _ text: String) { add(name, Self.string(text)) }

    var object: String { "{" + members.joined(separator: ", ") + "}" }
    var lines: String { "{\n" + members.joined(separator: ",\n") + "\n}" }

    static func string(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\\(scalar)"
            case _ where scalar.value < 0x20: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension ModelRun {
    /// `{"fractures_avoided": {"total": …}, "qalys": …, …}`: the service now against none first,
    /// then every comparison, outcome, range, warning and input.
    func json() -> String {
        var text = JSONText()
        text.add(words: "schema", "flsdb-model/1")
        text.add(words: "preset", name)
        add(model.headline, to: &text)
        text.add("comparisons", list(model.comparisons.map { comparison(of: $0) }))
        text.add("outcomes", list(model.outcomes.map { outcome(of: $0) }))
        text.add("uncertainty", list(model.comparisons.indices.map { range(of: $0) }))
        text.add("draws", "\(draws)")
        text.add("seed", "\(seed)")
        text.add("sensitivity", list(sensitivity.map { row(of: $0) }))
        text.add(
            "warnings",
            list(
                model.inputs.guardrails().map { rail in
                    var member = JSONText()
                    member.add(words: "field", rail.field.rawValue)
                    member.add(words: "summary", rail.words)
                    return member.object
                }))
        var inputs = JSONText()
        for field in Field.allCases { inputs.add(field.rawValue, model.inputs[field]) }
        text.add("inputs", inputs.object)
        return text.lines
    }

    private func list(_ objects: [String]) -> String {
        "[\n" + objects.map { " \($0)" }.joined(separator: ",\n") + "\n]"
    }

    private func comparison(of comparison: Comparison) -> String {
        var text = JSONText()
        add(comparison, to: &text)
        text.add("nhs_net_by_year", comparison.nhsNetByYear)
        text.add("local_authority_net_by_year", comparison.socialNetByYear)
        return text.object
    }

    private func add(_ comparison: Comparison, to text: inout JSONText) {
        text.add(words: "scenario", comparison.scenario.rawValue)
        text.add(words: "against", comparison.against.rawValue)
        var avoided = JSONText()
        avoided.add("total", comparison.allAvoided)
        avoided.add("hip", comparison.avoided[0])
        avoided.add("vertebral", comparison.avoided[1])
        avoided.add("other", comparison.avoided[2])
        text.add("fractures_avoided", avoided.object)
        text.add("qalys", comparison.qalys)
        text.add("bed_days", comparison.bedDays)
        text.add("life_years", comparison.lifeYears)
        text.add("deaths_avoided", comparison.deaths)
        text.add("care_home_moves_avoided", comparison.careHomes)
        text.add("service_cost", comparison.service)
        text.add("drug_cost", comparison.drugs)
        text.add("nhs_saving", comparison.nhsSaving)
        text.add("local_authority_saving", comparison.socialSaving)
        text.add("nhs_net", comparison.nhsNet)
        text.add("local_authority_net", comparison.socialNet)
        text.add("net", comparison.net)
        text.add("benefit_cost_ratio", comparison.benefitCostRatio)
        text.add("cost_per_qaly", comparison.costPerQALY)
        text.add("payback_year", comparison.paybackYear.map { "\($0)" } ?? "null")
        text.add("number_needed_to_treat", comparison.numberNeededToTreat)
    }

    private func outcome(of outcome: Outcome) -> String {
        var text = JSONText()
        text.add(words: "scenario", outcome.scenario.rawValue)
        text.add("treated_each_intake", outcome.treated)
        text.add("hip_by_year", outcome.fracturesByYear[0])
        text.add("vertebral_by_year", outcome.fracturesByYear[1])
        text.add("other_by_year", outcome.fracturesByYear[2])
        text.add("deaths", outcome.deaths)
        text.add("life_years", outcome.lifeYears)
        text.add("qalys", outcome.qalys)
        text.add("bed_days", outcome.bedDays)
        text.add("fracture_care_by_year", outcome.careByYear)
        text.add("care_homes_by_year", outcome.socialByYear)
        text.add("service_by_year", outcome.serviceByYear)
        text.add("drugs_by_year", outcome.drugsByYear)
        text.add("refractured_by_year", outcome.refractured)
        return text.object
    }

    private func range(of place: Int) -> String {
        var text = JSONText()
        text.add(words: "scenario", model.comparisons[place].scenario.rawValue)
        text.add(words: "against", model.comparisons[place].against.rawValue)
        for (name, value) in Self.ranged {
            let interval = uncertainty.interval(place, value)
            text.add(name, [interval.lower, interval.upper])
        }
        text.add("cost_effective_at_20000", uncertainty.costEffective(place, at: 20_000))
        text.add("cost_effective_at_30000", uncertainty.costEffective(place, at: 30_000))
        return text.object
    }

    static let ranged: [(String, @Sendable (Uncertainty.Point) -> Double)] = [
        ("fractures_avoided", { $0.avoided }), ("qalys", { $0.qalys }), ("net", { $0.net }),
    ]

    private func row(of row: SensitivityRow) -> String {
        var text = JSONText()
        text.add(words: "label", row.label)
        text.add(words: "low", row.lowWords)
        text.add(words: "high", row.highWords)
        text.add("fractures_avoided", [row.low.headline.allAvoided, row.high.headline.allAvoided])
        text.add("net", [row.low.headline.net, row.high.headline.net])
        return text.object
    }
}
