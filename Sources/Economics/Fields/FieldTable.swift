extension FieldDefinition {
    /// Every parameter of the model, in one place, in the order in which it is asked for.
    package static let all: [FieldDefinition] =
        activity + pathway + refracture + effect + mortality + life + costs + service + economics

    /// By the place of a field in `Field.allCases`.
    package static let byField: [FieldDefinition] = Field.allCases.compactMap { field in
        all.first { $0.field == field }
    }
}

extension Field {
    /// Its place in `Field.allCases`.
    package var place: Int { Self.places[self] ?? 0 }

    package var definition: FieldDefinition { FieldDefinition.byField[place] }

    private static let places: [Field: Int] = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
