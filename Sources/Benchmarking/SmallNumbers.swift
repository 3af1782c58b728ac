import Results

extension DisclosurePolicy {
    /// Marks every row that tells of too few patients.
    func markSmallNumbers(of results: BenchmarkedResults, on marks: inout DisclosureMarks) {
        for (row, figure) in results.figures.enumerated() {
            guard let patients = figure.patients else { continue }
            marks.figures[row] = mark(patients, isJudged: figure.kpi >= 4)
        }
        for (row, month) in results.months.enumerated() {
            marks.months[row] = mark(month.patients, isJudged: month.kpi >= 4)
        }
        for (row, group) in results.groups.enumerated() {
            marks.groups[row] = mark(group.patients, isJudged: true)
        }
        for (row, field) in results.completeness.enumerated() {
            marks.completeness[row] = mark(field.applicable, isJudged: true)
        }
        for (row, missed) in results.missedOpportunities.enumerated() {
            marks.missedOpportunities[row] = mark(missed.patients, isJudged: true)
        }
    }

    /// - Parameter isJudged: false for KPI 1 to 3, which are of a service's fields and of expected
    ///   fractures: enough patients to be shown are enough to be judged.
    private func mark(_ patients: Int, isJudged: Bool) -> DisclosureMark {
        if withholds(patients) {
            return .withheld(isJudged ? .fewPatients : .fewPatientsAtService)
        }
        let isFew = isJudged && patients > 0 && patients < fewestJudged
        return isFew ? .withoutVerdict : .shown
    }
}
