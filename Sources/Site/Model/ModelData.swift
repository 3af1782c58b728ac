import DecimalText
import Economics

/// What the browser's own arithmetic starts from: the same tables as the program's, as a script.
enum ModelData {
    static var script: [UInt8] { Array(text.utf8) }

    private static var text: String {
        var parts: [(String, String)] = [
            ("members", list(members.map { string($0.name) })),
            ("fields", list(FieldDefinition.all.map { "\n" + row($0) })),
            (
                "drawn",
                list(
                    FieldDefinition.byField.filter { $0.spread != .none }
                        .map { string($0.field.rawValue) })
            ),
            ("inputs", list(Field.allCases.map { string($0.rawValue) })),
            (
                "presets",
                object(
                    Preset.all.map { preset in
                        (preset.name, numbers(Field.allCases.map { preset.inputs[$0] }))
                    })
            ),
            ("men", numbers(LifeTable.men)), ("women", numbers(LifeTable.women)),
            ("normMen", numbers(UtilityNorms.men)), ("normWomen", numbers(UtilityNorms.women)),
            (
                "shapes",
                list(
                    Persistence.Shape.all.map {
                        object([("months", numbers($0.months)), ("shares", numbers($0.shares))])
                    })
            ),
            ("ageShares", list(ModelInputs.ageShares.map { list($0.map { string($0.rawValue) }) })),
        ]
        parts.append(
            (
                "steps",
                list(
                    ModelInputs.steps.map {
                        object([
                            ("before", string($0.before.rawValue)),
                            ("after", string($0.after.rawValue)), ("words", string($0.words)),
                        ])
                    })
            ))
        parts.append(("variations", list(Tornado.variations.map(variation))))
        parts.append(("seed", String(Uncertainty.usualSeed)))
        parts.append(("draws", String(Uncertainty.usualDraws)))
        return
            "// Made by flsdb from the model's own tables.\nvar flsModelData = \(object(parts));\n"
    }

    /// What is told of a field: its name in the script, and how it is written.
    private static let members: [(name: String, text: @Sendable (FieldDefinition) -> String)] = [
        ("key", { string($0.field.rawValue) }), ("label", { string($0.label) }),
        ("unit", { string($0.unit.rawValue) }), ("standard", { number($0.standard) }),
        ("low", { number($0.low) }), ("high", { number($0.high) }),
        ("spread", { string($0.spread.rawValue) }), ("least", { number($0.least) }),
        ("most", { number($0.most) }), ("whole", { $0.isWhole ? "true" : "false" }),
        ("accepted", { string($0.acceptedWords) }),
    ]

    /// The members in their order, without their names.
    private static func row(_ definition: FieldDefinition) -> String {
        list(members.map { $0.text(definition) })
    }

    private static func variation(_ variation: Tornado.Variation) -> String {
        func changes(_ pairs: [(Field, Double)]) -> String {
            object(pairs.map { ($0.0.rawValue, number($0.1)) })
        }
        return object([
            ("label", string(variation.label)), ("lowWords", string(variation.lowWords)),
            ("highWords", string(variation.highWords)), ("low", changes(variation.low)),
            ("high", changes(variation.high)),
        ])
    }

    private static func number(_ value: Double) -> String { DecimalText.short(value, places: 9) }

    private static func numbers(_ values: [Double]) -> String { list(values.map(number)) }

    private static func list(_ parts: [String]) -> String {
        "[" + parts.joined(separator: ",") + "]"
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{\n" + members.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",\n") + "}"
    }

    /// All texts are the program's own: without control characters.
    private static func string(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
