import Extract

/// Everything that is counted of a record, compiled: one look at its answers gives its `Outcome`.
struct OutcomeRules: Sendable {
    private var rules: CompiledRules
    /// Where the walk of KPI 4 to 11 begins; it ends at a verdict.
    private var indicators: [CompiledRules.Place] = []
    /// One bit for each completeness field; the tests of the fields come first, in their order.
    private let allFields: UInt32
    /// The completeness field that is asked of some records only, and the walk that tells of which.
    private let conditionalField: (place: Int, asked: CompiledRules.Place)
    private let breakdowns: [BreakdownLookup]

    /// - Parameter indicators: KPI 1 to 11, each in the version that is counted.
    init(
        dictionary: DataDictionary, indicators definitions: [Indicator] = IndicatorCatalogue.all
    ) throws(AuditError) {
        rules = CompiledRules(dictionary: dictionary)
        let fields = IndicatorCatalogue.completenessFields
        for (place, field) in fields.enumerated() {
            let bit = rules.bit(ofAnswered: field.field)
            precondition(bit == place, "no completeness field comes twice")
        }
        allFields = 1 << UInt32(fields.count) - 1
        let conditional = fields.indices.filter { fields[$0].among != nil }
        precondition(conditional.count == 1, "an outcome has room for one conditional field")
        conditionalField = (
            conditional[0],
            try rules.compile(
                .any(conditional.compactMap { fields[$0].among }), yes: Self.asked,
                no: Self.notAsked, missing: Self.notAsked)
        )
        for (_, proportion) in IndicatorCatalogue.proportions(of: definitions) {
            indicators.append(try Self.compile(proportion, in: &rules))
        }
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
        var lacking = ~UInt32(truncatingIfNeeded: answers.yes) & allFields
        if rules.end(from: conditionalField.asked, answers) == Self.asked {
            outcome.conditionalFieldApplies = true
        } else {
            lacking &= ~(1 << UInt32(conditionalField.place))
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

    private static let notAsked: CompiledRules.Place = 0
    private static let asked: CompiledRules.Place = 1

    /// Where the walk of an indicator begins that ends at one of its verdicts.
    static func compile(
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
