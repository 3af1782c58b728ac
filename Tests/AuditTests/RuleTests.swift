import Extract
import Testing

@testable import Audit

@Suite("Rules")
struct RuleTests {
    private static let yes = Field.smoker.isAny(of: "Yes")
    private static let no = Field.smoker.isAny(of: "No")
    private static let missing = Field.careHome.isAny(of: "Yes")

    @Test(
        "All and any keep a missing answer missing unless another settles them",
        arguments: [
            (Rule.all([yes, yes]), Verdict.met), (.all([yes, no]), .notMet),
            (.all([yes, missing]), .missing), (.all([missing, no]), .notMet),
            (.all([no, missing]), .notMet), (.all([missing, yes]), .missing), (.all([]), .met),
            (.any([no, yes]), .met), (.any([no, no]), .notMet), (.any([missing, yes]), .met),
            (.any([yes, missing]), .met), (.any([missing, no]), .missing),
            (.any([no, missing, no]), .missing), (.any([]), .notMet),
            (.not(yes), .notMet), (.not(no), .met), (.not(missing), .missing),
            (.not(.any([missing, no])), .missing),
            (.all([.any([no, missing]), yes]), .missing),
            (.all([.any([no, missing]), no]), .notMet),
            (.first(yes, then: no), .notMet), (.first(yes, then: missing), .missing),
            (.first(no, then: missing), .notMet), (.first(missing, then: no), .missing),
            (.first(missing, then: yes), .missing), (.first(yes, then: yes), .met),
        ])
    func threeValues(_ rule: Rule, _ expected: Verdict) throws {
        let record = try Worked.record([(.smoker, "Yes"), (.careHome, "Don't know")])
        #expect(try WorkedCaseTests.verdict(rule, record) == expected)
    }

    @Test(
        "Days are whole days, over leap days and years",
        arguments: [
            ("2020-02-28", "2020-03-01", 2), ("2021-02-28", "2021-03-01", 1),
            ("2021-12-31", "2022-03-31", 90), ("2019-12-02", "2020-03-01", 90),
            ("2021-03-01", "2021-02-28", -1),
        ])
    func days(_ from: String, _ to: String, _ gap: Int) throws {
        let record = try Worked.record([(.fractureDate, from), (.assessmentDate, to)])
        func verdict(_ range: ClosedRange<Int>) throws -> Verdict? {
            try WorkedCaseTests.verdict(Field.assessmentDate.daysAfterFracture(range), record)
        }
        #expect(try verdict(gap...gap) == .met)
        #expect(try verdict(gap + 1...gap + 9) == .notMet)
        #expect(try verdict(gap - 9...gap - 1) == .notMet)
        #expect(try verdict(Rule.daysBefore) == (gap < 0 ? .met : .notMet))
        #expect(try verdict(Rule.daysBeyond(gap)) == .notMet)
        #expect(try verdict(Rule.daysBeyond(gap - 1)) == .met)
    }

    @Test("An answered question is never missing, and \"Don't know\" is no answer")
    func answered() throws {
        let record = try Worked.record([(.smoker, "Don't know"), (.postcode, "ZZ1 1ZZ")])
        #expect(try WorkedCaseTests.verdict(.answered(.smoker), record) == .notMet)
        #expect(try WorkedCaseTests.verdict(.answered(.careHome), record) == .notMet)
        #expect(try WorkedCaseTests.verdict(.answered(.postcode), record) == .met)
        #expect(try WorkedCaseTests.verdict(.answered(.height), record) == .notMet)
        #expect(try WorkedCaseTests.verdict(.answered(.fractureDate), record) == .met)
    }

    @Test("A code that the dictionary lacks stops the compiling with its question and its name")
    func unknownCode() throws {
        var rules = CompiledRules(dictionary: try #require(Worked.dictionary))
        #expect(throws: AuditError.unknownCode(question: "1.11", code: "Skull")) {
            try rules.compile(Field.firstSite.isAny(of: "Skull"), yes: 1, no: 0, missing: 0)
        }
    }

    @Test("The words of a definition come from its rule")
    func words() throws {
        let dictionary = try #require(Worked.dictionary)
        let words = try IndicatorCatalogue.words(
            dictionary: dictionary, release: AuditedYear.release)
        #expect(words.map(\.kpi) == Array(1...11))
        #expect(words.allSatisfy { !$0.denominator.isEmpty && !$0.numerator.isEmpty })
        let monitoring = words[8]
        #expect(monitoring.kind == "proportion")
        #expect(monitoring.numerator.contains("(6.01) is Yes, and"))
        #expect(monitoring.numerator.contains("(6.02) is 0 to 112 days after"))
        #expect(monitoring.exclusions.contains("(6.01) is Died"))
        #expect(monitoring.missingRule.contains("(6.02) where"))
        #expect(words[0].denominator.contains("the 17 fields"))
        #expect(words[1].denominator.hasPrefix("5 times"))
    }

    @Test("A release of an earlier edition is counted and worded by the definition of its time")
    func earlierVersion() throws {
        let dictionary = try #require(Worked.dictionary)
        var release = AuditedYear.release
        release.definitions = [9: "0.9"]
        let words = try IndicatorCatalogue.words(dictionary: dictionary, release: release)
        #expect(words[8].definitionVersion == "0.9")
        #expect(words[8].numerator.hasSuffix("(6.01) is Yes."))
        #expect(words.map(\.kpi) == Array(1...11))
        release.definitions = [9: "0.8"]
        #expect(
            throws: AuditError.unknownDefinition(kpi: 9, asked: "0.8", known: "1.0 and 0.9")
        ) { try IndicatorCatalogue.words(dictionary: dictionary, release: release) }
    }

    @Test("A release that asks for another version of a definition is refused")
    func version() throws {
        let dictionary = try #require(Worked.dictionary)
        var release = AuditedYear.release
        release.definitions = [7: "1.0", 8: "2.0"]
        #expect(throws: AuditError.unknownDefinition(kpi: 8, asked: "2.0", known: "1.0")) {
            try IndicatorCatalogue.words(dictionary: dictionary, release: release)
        }
    }

    @Test("Every assumption and every validation rule has an id of its own")
    func ids() {
        let rules = ValidationRule.all.map(\.id)
        #expect(Set(rules).count == rules.count)
        #expect(rules == rules.sorted())
        let assumptions = Assumptions.all.map(\.id)
        #expect(Set(assumptions).count == assumptions.count)
    }
}
