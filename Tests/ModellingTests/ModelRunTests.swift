import Economics
import Testing

@testable import Modelling

@Suite("The model's results as text")
struct ModelRunTests {
    let golden = ModelRun(Preset.golden.inputs, name: "golden", draws: 50)

    @Test("JSON begins with the golden vector")
    func json() {
        let text = golden.text(.json)
        #expect(
            text.contains(
                "\"fractures_avoided\": {\"total\": 20.3769"))
        #expect(text.contains("\"hip\": 10.6774"))
        #expect(text.contains("\"qalys\": 6.2665"))
        #expect(text.contains("\"life_years\": 1.5224"))
        #expect(text.contains("\"bed_days\": 285.4"))
        #expect(text.contains("\"payback_year\": 4"))
    }

    @Test("CSV has one row a figure and comparison, all of one width")
    func csv() {
        let lines = golden.text(.csv).split(separator: "\n")
        #expect(lines.count == 1 + 3 * 19)
        let commas = Set(lines.map { $0.count { $0 == "," } })
        #expect(commas == [6])
    }

    @Test("The plain text says that it is an estimate, and warns")
    func plain() {
        #expect(golden.text(.text).contains("An estimate for planning"))
        var inputs = Preset.golden.inputs
        inputs[.horizon] = 6
        let short = ModelRun(inputs, draws: 1).text(.text)
        #expect(short.contains("Warning: horizon_months: Less than a year"))
    }

    @Test("The wildest inputs still print", arguments: ModelRun.Format.allCases)
    func wild(format: ModelRun.Format) {
        var inputs = ModelInputs()
        for definition in FieldDefinition.all where definition.unit != .percent {
            inputs[definition.field] = definition.most
        }
        #expect(!ModelRun(inputs, draws: 2).text(format).isEmpty)
    }

    @Test("Every field is listed, on one line each")
    func fields() {
        #expect(FieldList.csv.split(separator: "\n").count == Field.allCases.count + 1)
    }
}
