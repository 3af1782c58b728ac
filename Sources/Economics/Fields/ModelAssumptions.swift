/// What no source states of the model's shape and was decided here. The values that are assumed say so
/// themselves (`FieldDefinition.Confidence.assumed`).
package enum ModelAssumptions {
    package static let structure: [String] = [
        "The model follows expected numbers, not single patients. Later fractures may happen to a "
            + "patient more than once, and one does not raise the risk of the next.",
        "Patients whom a service does not find are treated as often as without one, and stay on "
            + "treatment as long.",
        "Effect begins only when the time until treatment works has passed, and is lost in a straight "
            + "line after stopping. Nobody who stopped begins again.",
        "A service prevents deaths only through the fractures that it prevents. Fewer deaths in the "
            + "first year after a hip fracture, which studies of services found, are not credited to it.",
        "Of persistence, only the share at 12 months with a service (65 to 88 %) was read; what follows "
            + "it is in proportion to 65 %, 57 % and 45 % at 24, 36 and 60 months, and level after that.",
        "Costs are used in the prices of their year. Nothing is brought to one price year unless the "
            + "multiplier is set.",
        "Costs of care beyond the second year, of informal carers and of lost work are left out.",
    ]
}
