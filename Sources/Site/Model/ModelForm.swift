import Economics
import Templates

/// The fields of the form.
enum ModelForm {
    static func groups() -> [ModelGroupView] {
        FieldDefinition.Group.allCases.map { group in
            let main: [FieldDefinition.Group] = [.activity, .pathway, .refracture]
            return ModelGroupView(
                title: ModelWords.title(group), words: ModelWords.words(group),
                isOpen: main.contains(group),
                fields: FieldDefinition.all.filter { $0.group == group }.map(field))
        }
    }

    static let presets = Preset.all.map {
        ModelChoiceView(
            $0.name, $0.title, words: $0.words, isChosen: $0.name == ModelShown.preset.name)
    }

    static let comparisons = ModelShown.model.comparisons.enumerated().map {
        ModelChoiceView(
            String($0), ModelShown.title($1), isChosen: $0 == ModelShown.compared)
    }

    private static func field(_ definition: FieldDefinition) -> ModelFieldView {
        let isChoice = definition.unit == .choice
        return ModelFieldView(
            key: definition.field.rawValue, label: definition.label,
            unit: definition.unit.rawValue, value: ModelNumbers.plain(definition.standard),
            hint: hint(definition),
            choices: isChoice
                ? ModelWords.shapes.enumerated().map {
                    ModelChoiceView(
                        String($0), $1, isChosen: Double($0) == definition.standard)
                } : [])
    }

    /// `Default 98 (2009–10). McLellan 2011.`
    private static func hint(_ definition: FieldDefinition) -> String {
        let year = definition.year.isEmpty ? "" : " (\(definition.year))"
        let standard =
            switch definition.unit {
            case .choice: ""
            case .year: "Default \(ModelNumbers.plain(definition.standard)). "
            default: "Default \(ModelNumbers.shown(definition.standard))\(year). "
            }
        return "\(standard)\(definition.source)."
    }
}
