import Testing

@testable import Releases

@Suite("What a release says of findings")
struct FindingSettingsTests {
    private func read(_ findings: String) throws -> Release {
        let file = "releases/2019.yaml"
        return try DataFolderFixture.with([file: DataFolderFixture.release + findings]) {
            try $0.release(file: file)
        }
    }

    @Test("Thresholds and accepted findings are read by rule, with their lines")
    func whole() throws {
        let release = try read(
            """

            findings:
              EXT-07: {warning_from: 0.1, error_above: 5}
              REC-01: {accepted_by: Audit lead, because: Two test rows.}
            """)
        #expect(release.findingThresholds["EXT-07"]?.warningFrom == 1)
        #expect(release.findingThresholds["EXT-07"]?.errorAbove == 50)
        #expect(release.acceptedFindings["REC-01"]?.role == "Audit lead")
        #expect(release.acceptedFindings["REC-01"]?.reason == "Two test rows.")
        #expect(
            release.acceptedFindings["REC-01"]?.line
                == release.findingThresholds["EXT-07"].map { $0.line + 1 })
    }

    @Test("Without the block every rule keeps its own severity")
    func none() throws {
        #expect(try read("").findingThresholds.isEmpty)
        #expect(try read("").acceptedFindings.isEmpty)
    }

    @Test(
        "What is wrong in the block is refused with its key",
        arguments: [
            ("{warning_from: 1}", "error_above is missing"),
            ("{warning_from: 6, error_above: 5}", "warning_from: is greater than error_above"),
            ("{warning_from: 0.25, error_above: 5}", "at most one decimal"),
            ("{warning_from: -1, error_above: 5}", "at most one decimal"),
            ("{warning_from: 0, error_above: 1001}", "0 to 1000"),
            ("{accepted_by: Audit lead}", "because is missing"),
            ("{accepted_by: \"\", because: x}", "accepted_by: is blank"),
            ("{error_over: 5}", "error_over: unknown key"), ("often", "not a block of keys"),
        ])
    func refused(rule: String, says: String) {
        let error = #expect(throws: ReleaseError.self) {
            _ = try read("\nfindings:\n  EXT-07: \(rule)\n")
        }
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("findings.") == true)
    }
}
