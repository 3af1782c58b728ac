extension FieldDefinition {
    /// How many patients get how far: with the service as it is, with a better one, with none.
    static let pathway: [FieldDefinition] = [
        step(
            .currentIdentified, "The service now: patients identified", 343,
            .report2017.derived("43 % of 797")),
        step(
            .currentAssessed, "The service now: assessed", 309,
            .assumed("90 % of those identified")),
        step(
            .currentRecommended, "The service now: treatment recommended", 171,
            .assumed("50 % of those identified")),
        step(
            .currentStarted, "The service now: treatment started", 137,
            .assumed("80 % of those recommended")),
        adherence(.currentAdherence, "The service now: still on treatment at 12 months", 76),
        step(
            .betterIdentified, "A better service: patients identified", 638,
            .pathwayModel.derived("80 % of 797")),
        step(
            .betterAssessed, "A better service: assessed", 638,
            .assumed("everybody who is identified")),
        step(
            .betterRecommended, "A better service: treatment recommended", 319,
            .pathwayModel.derived("50 % of those identified")),
        step(
            .betterStarted, "A better service: treatment started", 303,
            .assumed("95 % of those recommended")),
        adherence(.betterAdherence, "A better service: still on treatment at 12 months", 80),
        step(
            .noneStarted, "No service: treatment started", 154,
            .mcLellan.derived("193 of 1,000 with usual care")),
        FieldDefinition(
            .noneAdherence, .pathway, "No service: still on treatment at 12 months", .percent,
            43.6, 0...100, range: 43.6...76, source: .morley),
        FieldDefinition(
            .serviceCurve, .pathway, "How treatment goes on, with a service", .choice, 0, 0...2,
            whole: true, source: .assumed("Followed up: 65 %, 57 % and 45 % at 24, 36, 60 months")),
        FieldDefinition(
            .noneCurve, .pathway, "How treatment goes on, without", .choice, 1, 0...2,
            whole: true, source: .morley),
    ]

    private static func step(
        _ field: Field, _ label: String, _ standard: Double, _ source: Source
    ) -> FieldDefinition {
        FieldDefinition(
            field, .pathway, label, .patients, standard, 0...600_000, source: source)
    }

    private static func adherence(_ field: Field, _ label: String, _ standard: Double)
        -> FieldDefinition
    {
        FieldDefinition(
            field, .pathway, label, .percent, standard, 0...100, range: 65...88, spread: .beta,
            year: "2017", source: .walters.derived("65 to 88 % in studies"))
    }
}
