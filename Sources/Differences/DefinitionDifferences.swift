import Results

/// What a definition is made of, as editions state it.
enum DefinitionPart {
    /// Parts that change figures.
    static let ofTheRule = ["Denominator", "Numerator", "Left out", "Missing answers", "Kind"]

    static func all(_ one: IndicatorDefinition) -> [(name: String, text: String)] {
        [
            ("Name", one.name), ("Question", one.question), ("Kind", one.kind.rawValue),
            ("Denominator", one.denominator), ("Numerator", one.numerator),
            ("Left out", one.exclusions), ("Missing answers", one.missingRule),
            ("Green from", "\(one.green) per cent"),
            ("Amber from", one.amber.map { "\($0) per cent" } ?? "no amber"),
        ]
    }
}

extension Difference {
    /// Definitions of which a part, or the version, differs.
    static func definitions(
        _ old: EditionFigures, _ new: EditionFigures
    ) -> [DefinitionDifference] {
        new.results.indicators.compactMap { definition in
            guard let before = old.definitions[definition.kpi] else { return nil }
            let parts = zip(DefinitionPart.all(before), DefinitionPart.all(definition))
                .filter { !$0.text.utf8.elementsEqual($1.text.utf8) }
                .map { DefinitionDifference.Part(name: $0.name, old: $0.text, new: $1.text) }
            var difference = DefinitionDifference(
                kpi: definition.kpi, name: definition.name,
                oldVersion: before.definitionVersion, newVersion: definition.definitionVersion,
                parts: parts)
            difference.effect = effect(old, new, of: difference)
            difference.ratings = DefinitionDifference.Ratings(
                of: new.results.figures, from: before, to: definition)
            return parts.isEmpty && !difference.isAnotherVersion ? nil : difference
        }
    }
}
