import Extract

/// Everything that is counted of a record, compiled: one look at its answers gives its `Outcome`.
struct OutcomeRules: Sendable {
    private var rules: CompiledRules
    /// Where the walk of KPI 4 to 11 begins; it ends at a verdict.
    private var indicators: [CompiledRules.Place] = []
    /// Where the walk of each completeness field begins.
    private var completeness: [CompiledRules.Place] = []
    private let conditionalField: Int
    private let breakdowns: [BreakdownLookup]

    init(dictionary: DataDictionary) throws(AuditError) {
        rules = CompiledRules(dictionary: dictionary)
        for (_, proportion) in IndicatorCatalogue.proportions {
            indicators.append(try Self.compile(proportion, in: &rules))
        }
        let fields = IndicatorCatalogue.completenessFields
        for field in fields {
            let asked = try rules.compile(
                .answered(field.field), yes: Ends.there, no: Ends.lacking, missing: Ends.lacking)
            guard let among = field.among else {
                completeness.append(asked)
                continue
            }
            let lacking = try rules.compile(
                .answered(field.field), yes: Ends.thereIfAsked, no: Ends.lackingIfAsked,
                missing: Ends.lackingIfAsked)
            completeness.append(
                try rules.compile(
                    among, yes: lacking, no: Ends.notAsked, missing: Ends.notAsked))
        }
        let conditional = fields.indices.filter { fields[$0].among != nil }
        precondition(conditional.count == 1, "an outcome has room for one conditional field")
        conditionalField = conditional[0]
        breakdowns = Breakdown.all.indices.compactMap { index in
            Breakdown.all[index].field.map {
                BreakdownLookup(index, field: $0, dictionary: dictionary)
            }
        }
    }

    /// - Parameter age: whole years at the date of diagnosis, 50 or more.
    func outcome(of record: Span<Int32>, age: Int) -> Outcome {
        let answers = rules.answers(of: record)
        var outcome = Outcome()
        var verdicts: UInt16 = 0
        let starts = indicators.span
        for index in starts.indices {
            verdicts |= rules.end(from: starts[index], answers) &<< UInt16(index &* 2)
        }
        outcome.verdicts = verdicts
        var lacking: UInt32 = 0
        let fields = completeness.span
        for index in fields.indices {
            let end = rules.end(from: fields[index], answers)
            lacking |= UInt32(end & 1) &<< UInt32(index)
            if index == conditionalField { outcome.conditionalFieldApplies = end & 2 != 0 }
        }
        outcome.missingFields = lacking
        outcome.set(group: Breakdown.group(ofAge: age), in: 0)
        let lookups = breakdowns.span
        for index in lookups.indices {
            outcome.set(
                group: lookups[index].group(of: record), in: lookups[index].breakdown)
        }
        return outcome
    }

    /// Bit 0: the field is missing. Bit 1: it is the conditional one and asked.
    private enum Ends {
        static let there: CompiledRules.Place = 0
        static let lacking: CompiledRules.Place = 1
        static let notAsked: CompiledRules.Place = 0
        static let thereIfAsked: CompiledRules.Place = 2
        static let lackingIfAsked: CompiledRules.Place = 3
    }

    private static func compile(
        _ proportion: Proportion, in rules: inout CompiledRules
    ) throws(AuditError) -> CompiledRules.Place {
        let out = CompiledRules.Place(Verdict.out.rawValue)
        var place = try rules.compile(
            proportion.numerator, yes: CompiledRules.Place(Verdict.met.rawValue),
            no: CompiledRules.Place(Verdict.notMet.rawValue),
            missing: CompiledRules.Place(Verdict.missing.rawValue))
        place = try rules.compile(
            .any(proportion.exclusions), yes: out, no: place, missing: place)
        if let denominator = proportion.denominator {
            place = try rules.compile(denominator, yes: place, no: out, missing: out)
        }
        if case .met(_, let rule) = proportion.population {
            place = try rules.compile(rule, yes: place, no: out, missing: out)
        }
        return place
    }
}
