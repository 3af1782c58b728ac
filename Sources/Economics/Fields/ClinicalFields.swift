extension FieldDefinition {
    static let effect: [FieldDefinition] = [
        FieldDefinition(
            .start, .effect, "Treatment starts after the fracture", .months, 4, 0...36,
            range: 1...8, whole: true, source: .week16),
        FieldDefinition(
            .lag, .effect, "Treatment works after", .months, 6, 0...36, range: 0...12, whole: true,
            source: .assumed("None of the trials was read for it")),
        FieldDefinition(
            .offset, .effect, "Effect is lost after stopping, within", .months, 12, 0...60,
            range: 0...24, whole: true, source: .assumed("A straight line to nothing")),
        FieldDefinition(
            .duration, .effect, "Treatment lasts at most", .months, 60, 1...300, whole: true,
            source: .department.derived("five years of drugs")),
        FieldDefinition(
            .riskHip, .effect, "Risk on treatment, hip", .ratio, 0.61, 0.05...2,
            range: 0.4...0.95, spread: .lognormal, year: "2022", source: .zhao),
        FieldDefinition(
            .riskSpine, .effect, "Risk on treatment, spine", .ratio, 0.55, 0.05...2,
            range: 0.43...0.69, spread: .lognormal, year: "2008", source: .cochrane),
        FieldDefinition(
            .riskOther, .effect, "Risk on treatment, other sites", .ratio, 0.8, 0.05...2,
            range: 0.64...0.99, spread: .lognormal, year: "2024", source: .cochrane),
    ]

    static let refracture: [FieldDefinition] = [
        hazard(
            .hazard1, "first year", 7.45, 6...10.76,
            .banefelt.derived("fitted to 7.1 % at 12 months")),
        hazard(
            .hazard2, "second year", 5.65, 4.5...10.08,
            .banefelt.derived("fitted to 12.0 % at 24 months")),
        hazard(.hazard3, "later", 4.8, 3.8...7.14, .assumed("The study ends at 24 months")),
        FieldDefinition(
            .hazardDecade, .refracture, "Risk for every ten years of age", .ratio, 1.453, 0.2...5,
            source: .banefelt.derived("80–89 against 50–59: 3.07")),
        FieldDefinition(
            .hazardMen, .refracture, "Risk of men against women", .ratio, 0.709, 0.1...5,
            range: 0.629...0.8, spread: .lognormal,
            source: .johansson.derived("women against men 1.41 (1.25 to 1.59)")),
        FieldDefinition(
            .hazardHip, .refracture, "Risk after a fracture of the hip", .ratio, 1, 0.1...10,
            source: .assumed("The average of all sites")),
        FieldDefinition(
            .hazardSpine, .refracture, "Risk after a fracture of the spine", .ratio, 2.23, 0.1...10,
            source: .banefelt),
        FieldDefinition(
            .hazardOther, .refracture, "Risk after a fracture elsewhere", .ratio, 1, 0.1...10,
            source: .assumed("The average of all sites")),
        FieldDefinition(
            .mixHip, .refracture, "Later fractures at the hip", .percent, 41.9, 0...100,
            range: 25...61, spread: .beta, year: "2023",
            source: .campaign.derived("31,000 of 74,000")),
        FieldDefinition(
            .mixSpine, .refracture, "Later fractures of the spine", .percent, 13, 0...100,
            range: 8...20, spread: .beta, source: .assumed("Solomon 2014: 21 of 153")),
    ]

    static let mortality: [FieldDefinition] = [
        smr(.mortalityHipWomen, "first year after hip fracture, women", 2.4, 2.4...2.4, .klop),
        smr(.mortalityHipMen, "first year after hip fracture, men", 3.5, 3.5...3.5, .klop),
        smr(.mortalitySpine, "first year after spine fracture", 1.7, 1.3...2.2, .thin),
        smr(.mortalityOther, "first year after another fracture", 1.6, 1.4...1.7, .thin),
        smr(
            .mortalityLater, "later years", 1.3, 1...2.5,
            .assumed("The Leal 2017 check would need about 2.5")),
        fatal(.fatalHip, "hip", 6, 2...12, "20 to 30 % of deaths in excess of others’"),
        fatal(.fatalSpine, "spine", 2, 2...2, "None found"),
        fatal(.fatalOther, "another site", 0.5, 0.5...0.5, "None found"),
    ]

    static let life: [FieldDefinition] = [
        FieldDefinition(
            .utility, .life, "Quality of life of everybody, or 0 for the norm by age and sex",
            .index, 0, 0...1, year: "2017–18",
            source: Source(
                "Health Survey for England, EQ-5D norms (McNamara 2022)",
                "https://github.com/bitowaqr/shortfall")),
        loss(.lossHip1, "hip fracture, first year", 0.25, 0.15...0.35),
        loss(.lossHip2, "hip fracture, later", 0.12, 0.05...0.2),
        loss(.lossSpine1, "spine fracture, first year", 0.2, 0.1...0.3),
        loss(.lossSpine2, "spine fracture, later", 0.08, 0.08...0.08),
        loss(.lossOther1, "other fracture, first year", 0.05, 0.02...0.1),
        loss(.lossOther2, "other fracture, later", 0, 0...0),
        FieldDefinition(
            .bedsHip, .life, "Bed-days of a hip fracture", .days, 24.2, 0...365, range: 20...25,
            year: "2011", source: .mcLellan.derived("266 bed-days, 11 hips")),
        FieldDefinition(
            .bedsSpine, .life, "Bed-days of a spine fracture", .days, 4, 0...365,
            source: .assumed("So that the check in McLellan’s terms comes out at 285")),
        FieldDefinition(
            .bedsOther, .life, "Bed-days of another fracture", .days, 2, 0...365,
            source: .assumed("So that the check in McLellan’s terms comes out at 285")),
    ]

    private static func hazard(
        _ field: Field, _ year: String, _ standard: Double, _ range: ClosedRange<Double>,
        _ source: Source
    ) -> FieldDefinition {
        FieldDefinition(
            field, .refracture, "Later fractures without treatment, \(year)", .percentYear,
            standard, 0...100, range: range, spread: .lognormal, source: source)
    }

    private static func smr(
        _ field: Field, _ what: String, _ standard: Double, _ range: ClosedRange<Double>,
        _ source: Source
    ) -> FieldDefinition {
        FieldDefinition(
            field, .mortality, "Deaths against the population, \(what)", .ratio, standard, 0.1...10,
            range: range, spread: range.lowerBound < range.upperBound ? .lognormal : .none,
            source: source)
    }

    private static func fatal(
        _ field: Field, _ site: String, _ standard: Double, _ range: ClosedRange<Double>,
        _ words: String
    ) -> FieldDefinition {
        FieldDefinition(
            field, .mortality, "Deaths that a later fracture causes: \(site)", .percent, standard,
            0...100, range: range, spread: range.lowerBound < range.upperBound ? .beta : .none,
            source: .assumed(words))
    }

    private static func loss(
        _ field: Field, _ what: String, _ standard: Double, _ range: ClosedRange<Double>
    ) -> FieldDefinition {
        FieldDefinition(
            field, .life, "Quality of life lost, \(what)", .index, standard, 0...1, range: range,
            spread: range.lowerBound < range.upperBound ? .beta : .none,
            source: .assumed(
                "Losses at 12 months were not read",
                "https://link.springer.com/article/10.1007/s00198-017-4317-4"))
    }
}
