import Results
import Testing

@testable import Benchmarking

/// What is withheld has no part in anything that is published.
///
/// Two audits that differ in withheld counts alone, with the same sums in every published total, must
/// give the same results to the last byte: nothing else of them may show, be it in a limit, a
/// verdict, an order or a median.
@Suite("Withheld counts change nothing that is published")
struct NoninterferenceTests {
    /// Two services of one region with too few patients, beside three that are shown.
    private func audit(
        _ first: (met: Int, asked: Int), _ second: (met: Int, asked: Int)
    ) -> SmallAudit {
        var audit = SmallAudit()
        audit.add("E1", records: 6, hips: 10, proportions: [first])
        audit.add("E2", records: 6, hips: 10, proportions: [second])
        audit.add("E3", records: 60, hips: 40, proportions: [(20, 50)])
        audit.add("E4", records: 40, hips: 30, proportions: [(25, 40)])
        audit.add("E5", records: 90, hips: 60, proportions: [(30, 80)])
        return audit
    }

    @Test(
        "Patients moved between two withheld services leave every published byte as it was",
        arguments: [
            ((1, 5), (4, 5)), ((4, 5), (1, 5)), ((0, 5), (5, 5)), ((2, 4), (3, 6)),
            ((3, 7), (2, 3)),
        ])
    func moved(first: (Int, Int), second: (Int, Int)) throws {
        let original = audit((2, 5), (3, 5)).published()
        let perturbed = audit(first, second).published()
        #expect(original.figures.count { $0.status == .withheld } > 1)
        #expect(ResultsFile.json(of: perturbed) == ResultsFile.json(of: original))
    }

    @Test("A patient more in a withheld service changes sums, and nothing of the service")
    func added() throws {
        let original = audit((2, 5), (3, 5)).published()
        let perturbed = audit((3, 5), (3, 5)).published()
        #expect(ResultsFile.json(of: perturbed) != ResultsFile.json(of: original))
        for code in ["E1", "E2"] {
            #expect(
                perturbed.figures.filter { $0.code == code }
                    == original.figures.filter { $0.code == code })
        }
    }
}
