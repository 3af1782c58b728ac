import Economics
import Templates

/// What the model assumes, for the one list of assumptions on the methods page: its shape, what a
/// service's link fills in, then every assumed value by what was said of it.
enum ModelAssumptionWords {
    static let all: [TermView] = (ModelAssumptions.structure + [prefill] + values).enumerated().map
    {
        TermView("A-M\($0 + 1 < 10 ? "0" : "")\($0 + 1)", "The model: \($1)")
    }

    private static let prefill =
        "Where a service’s figures fill it in, spine fractures are 8 % of those expected beside hips (the "
        + "audit of 2017: 6 of 75), 90 % of those identified are assessed, and of shares that are not "
        + "published 50 % are recommended treatment and 80 % of these start it."

    /// Fields of one group with the same words together.
    private static let values: [String] = {
        var texts: [(words: String, group: FieldDefinition.Group, fields: [FieldDefinition])] = []
        for field in FieldDefinition.all where field.confidence == .assumed {
            if let place = texts.firstIndex(where: {
                $0.group == field.group && $0.words.utf8.elementsEqual(field.source.utf8)
            }) {
                texts[place].fields.append(field)
            } else {
                texts.append((field.source, field.group, [field]))
            }
        }
        return texts.map { words, _, fields in
            "\(fields.map(value).joined(separator: "; ")). \(words)."
        }
    }()

    private static func value(_ field: FieldDefinition) -> String {
        switch field.unit {
        case .choice:
            let place = Int(field.standard)
            return ModelWords.shapes.indices.contains(place)
                ? "\(field.label): \(ModelWords.shapes[place])" : field.label
        case .percent: return "\(field.label): \(ModelNumbers.shown(field.standard)) %"
        default:
            return "\(field.label): \(ModelNumbers.shown(field.standard)) \(field.unit.rawValue)"
        }
    }
}
