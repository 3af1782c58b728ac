import Results

extension Difference {
    /// Validation rules whose findings differ in number, by rule.
    static func findings(
        _ old: PublishableResults, _ new: PublishableResults
    ) -> [CountDifference] {
        joined(
            old.dataQualityRules.map { ($0.rule, $0.wording, $0.findings) },
            new.dataQualityRules.map { ($0.rule, $0.wording, $0.findings) })
    }

    /// Steps of the cohort that leave another number of records.
    static func cohort(
        _ old: PublishableResults, _ new: PublishableResults
    ) -> [CountDifference] {
        joined(
            old.cohortFlow.map { ($0.step, $0.rule, $0.remaining) },
            new.cohortFlow.map { ($0.step, $0.rule, $0.remaining) })
    }

    /// Those that differ, in the order of the newer edition; then those that only the older has.
    private static func joined(
        _ old: [(String, String, Int)], _ new: [(String, String, Int)]
    ) -> [CountDifference] {
        func find(_ code: String, in rows: [(String, String, Int)]) -> Int? {
            rows.first { $0.0.utf8.elementsEqual(code.utf8) }?.2
        }
        let all = new + old.filter { find($0.0, in: new) == nil }
        return all.map { code, words, _ in
            CountDifference(
                code: code, words: words, old: find(code, in: old), new: find(code, in: new))
        }.filter { $0.old != $0.new }
    }

    /// Questions of KPI 1 of which another share is missing, in the order of the newer edition.
    static func completeness(
        _ old: PublishableResults, _ new: PublishableResults
    ) -> [CompletenessDifference] {
        let before = old.completeness.filter { $0.level == .national }
        let now = new.completeness.filter { $0.level == .national }
        func find(_ field: String, in rows: [CompletenessRow]) -> CompletenessRow? {
            rows.first { $0.field.utf8.elementsEqual(field.utf8) }
        }
        let all = now + before.filter { find($0.field, in: now) == nil }
        return all.map { row in
            CompletenessDifference(
                field: row.field, old: find(row.field, in: before), new: find(row.field, in: now))
        }.filter { $0.old?.percentMissing != $0.new?.percentMissing }
    }
}
