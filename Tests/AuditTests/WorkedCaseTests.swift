import Extract
import Testing

@testable import Audit

@Suite("Indicators")
struct WorkedCaseTests {
    /// One worked case with the place where it stands.
    struct Case: CustomTestStringConvertible, Sendable {
        let kpi: Int
        let number: Int
        let indicator: Indicator

        var worked: WorkedCase { indicator.workedCases[number] }
        var testDescription: String {
            "KPI \(kpi) \(indicator.definitionVersion), case \(number + 1)"
        }
    }

    static let everyVersion = IndicatorCatalogue.all + IndicatorCatalogue.superseded

    static let cases = everyVersion.flatMap { indicator in
        indicator.workedCases.indices.map {
            Case(kpi: indicator.kpi, number: $0, indicator: indicator)
        }
    }

    @Test("Every worked case comes out as worked by hand", arguments: cases)
    func workedCase(_ example: Case) throws {
        let dictionary = try #require(Worked.dictionary)
        let record = try Worked.record(example.worked.answers)
        var indicators = IndicatorCatalogue.all
        indicators[example.kpi - 1] = example.indicator
        let outcome = try OutcomeRules(dictionary: dictionary, indicators: indicators).outcome(
            of: record.answers.span, age: 75)
        switch (example.worked.expected, example.indicator.measure) {
        case (.verdict(let expected), .proportion):
            let bits = outcome.verdicts >> UInt16(2 * (example.kpi - 4)) & 3
            #expect(Verdict(rawValue: UInt8(bits)) == expected)
        case (.verdict(let expected), .ratioToExpected(let counted, _)):
            let rule = counted ?? .not(.answered(.therapy52Weeks))
            #expect(try Self.verdict(rule, record) == expected)
        case (.missingFields(let expected), .completeness(let fields, _, _)):
            let lacking = fields.indices.filter { outcome.missingFields >> UInt32($0) & 1 == 1 }
            #expect(lacking.map { fields[$0].field } == expected)
        default: Issue.record("the case does not fit what the indicator measures")
        }
    }

    static func verdict(_ rule: Rule, _ record: PatientRecord) throws -> Verdict? {
        var rules = CompiledRules(dictionary: try #require(Worked.dictionary))
        let start = try rules.compile(rule, yes: 3, no: 1, missing: 2)
        return Verdict(
            rawValue: UInt8(rules.end(from: start, rules.answers(of: record.answers.span))))
    }

    @Test("The catalogue holds eleven indicators in order, each with worked cases")
    func catalogue() {
        #expect(IndicatorCatalogue.all.map(\.kpi) == Array(1...11))
        #expect(IndicatorCatalogue.proportions.map(\.kpi) == Array(4...11))
        #expect(IndicatorCatalogue.completenessFields.count == 17)
        for indicator in Self.everyVersion {
            #expect(indicator.workedCases.count >= 3)
            #expect(indicator.shortName.count <= 24)
            #expect(!indicator.standards.isEmpty)
        }
    }
}
