import Counts
import Testing

@testable import Benchmarking

@Suite("The completeness standard")
struct CompletenessStandardTests {
    @Test(
        "A field fails with more than 20 % missing: exactly 20 % is well, and so is a field of nobody",
        arguments: [
            (5, 1, false), (10, 2, false), (10, 3, true), (999, 199, false), (999, 200, true),
            (0, 0, false), (1, 1, true), (1, 0, false), (1_000_000, 200_000, false),
            (1_000_000, 200_001, true),
        ])
    func boundary(_ applicable: Int, _ missing: Int, _ fails: Bool) {
        let field = CompletenessCount(applicable: applicable, missing: missing)
        #expect(CompletenessStandard.failing([field]) == (fails ? 1 : 0))
    }

    @Test("Four failing fields meet the standard, five do not")
    func five() {
        #expect(CompletenessStandard.isMet(failing: 4))
        #expect(!CompletenessStandard.isMet(failing: 5))
    }
}
