import Economics
import Testing

@Suite("Inputs")
struct InputTests {
    @Test("Presets are called by the names that are told of them")
    func presetNames() { #expect(Preset.all.map(\.name) == Preset.names) }

    @Test("Every field has one definition, with a default inside what it accepts")
    func complete() {
        #expect(FieldDefinition.all.count == Field.allCases.count)
        #expect(Set(FieldDefinition.all.map(\.field)).count == Field.allCases.count)
        for definition in FieldDefinition.all {
            #expect(definition.standard >= definition.least, "\(definition.field)")
            #expect(definition.standard <= definition.most, "\(definition.field)")
            #expect(definition.low <= definition.standard, "\(definition.field)")
            #expect(definition.standard <= definition.high, "\(definition.field)")
            #expect(!definition.source.isEmpty, "\(definition.field)")
            let isPriced = definition.unit == .pounds || definition.unit == .poundsYear
            #expect(!isPriced || !definition.year.isEmpty, "\(definition.field) has no price year")
        }
        for (place, field) in Field.allCases.enumerated() {
            #expect(field.definition.field == field && field.place == place)
        }
    }

    @Test("Every preset is free of contradictions", arguments: Preset.all.map(\.name))
    func presets(name: String) throws {
        let preset = try #require(Preset.named(name))
        #expect(preset.inputs.contradictions().isEmpty)
        #expect(Preset.named(name + " ") == nil)
    }

    @Test(
        "What cannot be used is named by its field",
        arguments: [
            (Field.hipPatients, "-1", "is negative"), (.hipPatients, "", "is blank"),
            (.hipPatients, "  ", "is blank"), (.hipPatients, "many", "is not a number"),
            (.hipPatients, "1e9", "is not a number"), (.hipPatients, "inf", "is not a number"),
            (.hipPatients, "nan", "is not a number"), (.hipPatients, "1.2.3", "is not a number"),
            (.hipPatients, ".", "is not a number"), (.hipPatients, "-", "is not a number"),
            (.hipPatients, "200,001", "is too large"),
            (.hipPatients, "99999999999999999999999999999999999", "is not a number"),
            (.horizon, "0", "is too small"), (.horizon, "301", "is too large"),
            (.horizon, "12.5", "is not a whole number"),
            (.discount, "20.01", "is too large"), (.riskHip, "0", "is too small"),
        ] as [(Field, String, String)])
    func refused(field: Field, text: String, problem: String) {
        let (_, faults) = ModelInputs.read([(field, text)])
        #expect(faults.map(\.field) == [field])
        #expect(faults.first?.problem == problem)
        #expect(faults.first?.remedy.hasSuffix(".") == true)
    }

    @Test(
        "What is accepted is read as it was meant",
        arguments: [
            ("0", 0.0), (" 12 ", 12), ("1,234", 1_234), ("7.25", 7.25), (".5", 0.5), ("5.", 5),
        ])
    func accepted(text: String, value: Double) {
        let (inputs, faults) = ModelInputs.read([(.costHip1, text)])
        #expect(faults.isEmpty && inputs[.costHip1] == value)
    }

    @Test("More patients at a step than at the one before are refused at the later step")
    func steps() {
        for (before, after, _) in ModelInputs.steps {
            var inputs = ModelInputs()
            inputs[after] = inputs[before] + 1
            #expect(inputs.contradictions().map(\.field).contains(after))
        }
        let (_, faults) = ModelInputs.read([(.currentIdentified, "100"), (.currentStarted, "200")])
        #expect(faults.contains { $0.field == .currentAssessed })
    }

    @Test("Nobody can be found who is no patient, and shares must add up")
    func whole() {
        func faults(_ changes: [Field: Double]) -> [Field] {
            ModelInputs(changes).contradictions().map(\.field)
        }
        #expect(faults([.noneStarted: 798]) == [.noneStarted])
        #expect(faults([.hipFrom50: 9]) == [.hipFrom50])
        #expect(faults([.mixHip: 90, .mixSpine: 20]) == [.mixSpine])
        #expect(faults([.zoledronateShare: 60, .denosumabShare: 50]) == [.denosumabShare])
        #expect(faults([:]).isEmpty)
    }

    @Test("Several faults come in the order of the fields, and one does not hide another")
    func several() {
        let (_, faults) = ModelInputs.read([(.costHip1, "x"), (.horizon, "0"), (.lag, "")])
        #expect(faults.map(\.field) == [.horizon, .lag, .costHip1])
    }

    @Test("A warning names what is usable but unusual")
    func guardrails() {
        #expect(ModelInputs().guardrails().isEmpty)
        #expect(ModelInputs([.horizon: 6, .intakes: 1]).guardrails().map(\.field) == [.horizon])
        #expect(
            ModelInputs([.noneStarted: 700]).guardrails().contains { $0.field == .currentStarted })
        #expect(ModelInputs([.careHomeShare: 21]).guardrails().map(\.field) == [.careHomeShare])
    }
}
