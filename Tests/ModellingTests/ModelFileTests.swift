import Economics
import Testing

@testable import Modelling

@Suite("Files of inputs")
struct ModelFileTests {
    private func faults(_ text: String) -> [String] {
        do throws(ModelFileError) {
            _ = try ModelFile.inputs(of: Array(text.utf8), file: "in.yaml")
            return []
        } catch {
            return error.description.split(separator: "\n").map(String.init)
        }
    }

    @Test("A file names a preset and what differs from it")
    func read() throws {
        let inputs = try ModelFile.inputs(
            of: Array("preset: golden\nlag_months: 3\ncost_hip_year_1: 12,000\n".utf8), file: "f")
        #expect(inputs[.lag] == 3 && inputs[.costHip1] == 12_000 && inputs[.otherPatients] == 1_000)
    }

    @Test("An empty file is the community preset")
    func empty() throws {
        #expect(try ModelFile.inputs(of: [], file: "f") == Preset.community.inputs)
    }

    @Test(
        "What is wrong is said with file, line and key",
        arguments: [
            ("hip_patients: -3", "in.yaml:1: hip_patients: is negative. "),
            ("\nhorizon_months: 0", "in.yaml:2: horizon_months: is too small. "),
            ("hip_patients:", "in.yaml:1: hip_patients: is blank. "),
            ("hip_patients: lots", "in.yaml:1: hip_patients: is not a number. "),
            ("hip_patients: 1e300", "in.yaml:1: hip_patients: is not a number. "),
            ("hip_patients: 999999999", "in.yaml:1: hip_patients: is too large. "),
            ("hip_patients: [1, 2]", "in.yaml:1: hip_patients: is not one value. "),
            (
                "hip_patient: 5",
                "in.yaml:1: hip_patient: unknown key. Did you mean \"hip_patients\"?"
            ),
            (
                "preset: golde",
                "in.yaml:1: preset: there is no such preset. Did you mean \"golden\"?"
            ),
            (
                "current_started: 300", "in.yaml:1: current_started: is more than were "
            ),
            ("a: &x 1\nb: *x", "in.yaml:1: not a list of `key: value` lines. "),
            ("[", "in.yaml:"),
            ("lag_months: 1\nlag_months: 2", "in.yaml:"),
        ])
    func refused(text: String, begins: String) {
        let found = faults(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(begins) == true, "\(found)")
    }

    @Test("Every fault of a file is named at once")
    func several() {
        #expect(faults("lag_months: x\nwhat: 1\noffset_months: -1").count == 3)
    }

    @Test("A text that is not UTF-8 is refused")
    func notUTF8() {
        #expect(throws: ModelFileError.self) { try ModelFile.inputs(of: [0xFF, 0x3A], file: "f") }
    }
}
