import Extract
import SQL
import Testing

@testable import Audit

@Suite("Rules as SQL")
struct RuleSQLTests {
    @Test("Every rule that counts or finds something has a condition, in every dialect")
    func everyRule() throws {
        let dictionary = try #require(Worked.dictionary)
        let proportions =
            IndicatorCatalogue.proportions
            + IndicatorCatalogue.proportions(of: IndicatorCatalogue.superseded)
        #expect(proportions.count == 9)
        for dialect in SQLDialect.allCases {
            for (_, proportion) in proportions {
                let text = dialect.text(of: try proportion.verdict(dictionary))
                for field in proportion.fields {
                    #expect(text.contains(field.answer(dictionary)), "\(text) reads \(field)")
                }
            }
            for (rule, fault) in ValidationRule.recordRules {
                let text = dialect.text(of: try fault.condition(dictionary))
                #expect(!text.isEmpty && text != "FALSE", "\(rule.id)")
            }
        }
    }

    @Test(
        "Monitoring by 16 weeks in SQL, read against its definition", arguments: SQLDialect.allCases
    )
    func golden(dialect: SQLDialect) throws {
        let dictionary = try #require(Worked.dictionary)
        guard case .proportion(let proportion) = Indicator.monitoring.measure else {
            Issue.record("KPI 9 is a proportion")
            return
        }
        // 4.01 names one of eleven medicines; 6.01: Yes is the first code, Died the fourth.
        #expect(
            dialect.text(of: try proportion.verdict(dictionary)) == """
                CASE WHEN (NOT coalesce(((k_4_01 & 2047) <> 0), FALSE)) THEN 0 \
                WHEN ((k_6_01 & 8) <> 0) THEN 0 \
                WHEN CASE WHEN ((k_6_01 & 1) <> 0) THEN ((d_6_02 - d_1_09) BETWEEN 0 AND 112) \
                ELSE ((k_6_01 & 1) <> 0) END THEN 3 \
                WHEN (CASE WHEN ((k_6_01 & 1) <> 0) THEN ((d_6_02 - d_1_09) BETWEEN 0 AND 112) \
                ELSE ((k_6_01 & 1) <> 0) END IS NULL) THEN 2 ELSE 1 END
                """)
    }

    @Test("A rule with a code that the dictionary lacks stops the query")
    func unknownCode() throws {
        let dictionary = try #require(Worked.dictionary)
        #expect(throws: AuditError.unknownCode(question: "6.01", code: "Perhaps")) {
            try Field.followUp16Weeks.isAny(of: "Perhaps").condition(dictionary)
        }
    }

    @Test("Another rule, register, date or dictionary makes another fingerprint")
    func fingerprints() throws {
        let dictionary = try #require(Worked.dictionary)
        let columns = Set(Field.allCases)
        func fingerprint(_ change: (inout Int, inout [AuditedService]) -> Void) throws -> String {
            try CountedYear.query(change).fingerprint(of: columns)
        }
        let usual = try fingerprint { _, _ in }
        #expect(try fingerprint { _, _ in } == usual)
        #expect(try fingerprint { freeze, _ in freeze += 1 } != usual)
        #expect(try fingerprint { _, services in services.removeLast() } != usual)
        let query = try CountedYear.query { _, _ in }
        #expect(try query.fingerprint(of: columns.subtracting([.vision])) != usual)
        #expect(dictionary.entries.count == columns.count)
    }
}
