import Results

extension Disclosure {
    /// Marks every row that tells of too few patients or, where the policy says so, holds any small
    /// count.
    func markSmallNumbers(of results: BenchmarkedResults, on marks: inout DisclosureMarks) {
        func level(_ place: Int) -> Level { results.places[place].level }

        for (row, figure) in results.figures.enumerated() {
            let level = level(figure.place)
            if let patients = figure.patients {
                marks.figures[row] = mark(
                    patients, part: figure.kpi > 1 ? figure.numerator : nil,
                    isJudged: figure.kpi >= 4, at: level, under: policy)
            }
            guard policy.withholding == .counts, figure.kpi >= 4 else { continue }
            marks.missing[row] = reason(figure.missing, at: level)
            marks.excluded[row] = reason(figure.excluded, at: level)
        }
        for (row, month) in results.months.enumerated() {
            marks.months[row] = mark(
                month.patients, part: month.numerator, isJudged: month.kpi >= 4,
                at: level(month.place), under: policy)
        }
        for (row, group) in results.groups.enumerated() {
            let level = level(group.place)
            marks.groups[row] = mark(
                group.patients, part: group.numerator, isJudged: true, at: level,
                under: level > .nation ? breakdowns : policy)
        }
        for (row, field) in results.completeness.enumerated() {
            marks.completeness[row] = mark(
                field.applicable, part: field.missing, isJudged: true, at: level(field.place),
                under: policy)
        }
        for (row, missed) in results.missedOpportunities.enumerated() {
            marks.missedOpportunities[row] = mark(
                missed.patients, part: missed.observed, isJudged: true, at: level(missed.place),
                under: policy)
        }
    }

    /// - Parameters:
    ///   - part: a count of some of the patients, where the row has one.
    ///   - isJudged: false for KPI 1 to 3, which are of a service's fields and of expected
    ///     fractures: enough patients to be shown are enough to be judged.
    private func mark(
        _ patients: Int, part: Int?, isJudged: Bool, at level: Level,
        under policy: DisclosurePolicy
    ) -> DisclosureMark {
        guard let shown = policy.published(patients, at: level) else {
            return .withheld(isJudged ? .fewPatients : .fewPatientsIdentified)
        }
        if policy.withholding == .counts, let part, policy.published(part, at: level) == nil {
            return .withheld(.smallCount)
        }
        return isJudged && patients > 0 && shown < policy.fewestJudged ? .withoutVerdict : .shown
    }

    private func reason(_ count: Int?, at level: Level) -> WithholdingReason? {
        guard let count, policy.published(count, at: level) == nil else { return nil }
        return .smallCount
    }
}
