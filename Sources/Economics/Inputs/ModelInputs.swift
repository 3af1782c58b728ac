/// What one run of the model starts from: a number for every field, in the field's own unit.
package struct ModelInputs: Sendable, Equatable {
    private var values: [Double]

    /// Every field at its default.
    package init() { values = FieldDefinition.byField.map(\.standard) }

    package init(_ changes: [Field: Double]) {
        self.init()
        for (field, value) in changes { self[field] = value }
    }

    package subscript(field: Field) -> Double {
        get { values[field.place] }
        set { values[field.place] = newValue }
    }

    /// Patients with a fragility fracture in a year, of all sites.
    package var patients: Double {
        self[.hipPatients] + self[.spinePatients] + self[.otherPatients]
    }

    func with(_ changes: [(Field, Double)]) -> ModelInputs {
        var inputs = self
        for (field, value) in changes { inputs[field] = value }
        return inputs
    }
}
