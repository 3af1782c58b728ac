/// Reads one cell as the answer to its question.
struct AnswerReading {
    let question: AskedQuestion
    /// The last month of which a service can tell: December of the audit year.
    let lastMonth: String

    /// The answer, and the rule that the cell broke; none for a blank one.
    func answer(_ cell: String) -> (GivenAnswer, FacilityRule?) {
        guard !cell.isEmpty else { return (.open, nil) }
        switch question.kind {
        case .choice, .yesNo: return code(cell)
        case .whole(let range): return number(cell, in: range, mustBeWhole: true)
        case .decimal(let range): return number(cell, in: range, mustBeWhole: false)
        case .month(let first):
            guard AuditMonth.isMonth(cell) else { return (.unusable, .unreadable) }
            guard first <= cell, cell <= lastMonth else { return (.unusable, .outOfRange) }
            return (.month(cell), nil)
        }
    }

    private func code(_ cell: String) -> (GivenAnswer, FacilityRule?) {
        let codes = question.kind.codes
        if let code = codes.first(where: { $0.utf8.elementsEqual(cell.utf8) }) {
            return (.code(code), nil)
        }
        let lowered = cell.lowercased()
        if let code = codes.first(where: { $0.lowercased().utf8.elementsEqual(lowered.utf8) }) {
            return (.code(code), .otherCapitals)
        }
        return (.unusable, .unknownCode)
    }

    private func number(
        _ cell: String, in range: ClosedRange<DecimalNumber>, mustBeWhole: Bool
    ) -> (GivenAnswer, FacilityRule?) {
        guard let number = DecimalNumber(cell), !mustBeWhole || number.isWhole else {
            return (.unusable, .unreadable)
        }
        return range.contains(number) ? (.number(number), nil) : (.unusable, .outOfRange)
    }
}
