import Results
import Testing

@testable import Site

@Suite("Completeness of the fields in words")
struct CompletenessTableTests {
    private func row(_ missing: Int?, _ percent: String?, _ status: FigureStatus)
        -> CompletenessRow
    {
        CompletenessRow(
            level: .service, code: "A", field: "1.03 Gender", applicable: missing.map { _ in 100 },
            missing: missing, percentMissing: percent, status: status)
    }

    @Test("More than 20 % is more than 20 of 100")
    func threshold() {
        #expect(CompletenessTable.above(row(21, "21.0000", .ok)) == "Yes")
        #expect(CompletenessTable.above(row(20, "20.0000", .ok)) == "No")
        #expect(CompletenessTable.above(row(nil, "24.0000", .ok)) == "Yes")
    }

    @Test(
        "A field without a number is not said to be below it",
        arguments: [
            (FigureStatus.withheld, "Withheld"), (.notCollected, "Not collected"),
            (.noPatients, "No patients"),
        ])
    func none(status: FigureStatus, words: String) {
        #expect(CompletenessTable.above(row(nil, nil, status)) == words)
    }
}
