extension FieldDefinition {
    /// The patients of a year, and over how long to look.
    static let activity: [FieldDefinition] =
        [
            patients(.hipPatients, "hip", 161), patients(.spinePatients, "spine", 51),
            patients(.otherPatients, "any other site", 585),
            FieldDefinition(
                .horizon, .activity, "How far to look ahead", .months, 60, 1...300,
                range: 12...300, whole: true, source: .department),
            FieldDefinition(
                .intakes, .activity, "Yearly intakes of patients", .years, 5, 1...25, whole: true,
                source: .assumed("As many intakes as the horizon has years")),
            FieldDefinition(
                .startYear, .activity, "First year", .year, 2026, 2000...2199, whole: true,
                source: .local),
            women(.womenHip, "hip", 72), women(.womenSpine, "spine", 75),
            women(.womenOther, "another site", 78),
        ]
        + ages([.hipFrom50, .hipFrom65, .hipFrom75, .hipFrom85], "hip", [8, 16, 38, 38])
        + ages(
            [.spineFrom50, .spineFrom65, .spineFrom75, .spineFrom85], "spine", [15, 27, 36, 22])
        + ages(
            [.otherFrom50, .otherFrom65, .otherFrom75, .otherFrom85], "another site",
            [35, 29, 23, 13])
        + [
            age(.ageFrom50, "50 to 64", 58, 50...64), age(.ageFrom65, "65 to 74", 70, 65...74),
            age(.ageFrom75, "75 to 84", 80, 75...84), age(.ageFrom85, "85 and over", 88, 85...100),
        ]

    private static func patients(_ field: Field, _ site: String, _ standard: Double)
        -> FieldDefinition
    {
        FieldDefinition(
            field, .activity, "Patients with a fragility fracture: \(site)", .patients, standard,
            0...200_000, year: "2009",
            source: .department.derived(
                "797 a year in a population of 320,000, by the sites of FLS-DB 2017"))
    }

    private static func women(_ field: Field, _ site: String, _ standard: Double)
        -> FieldDefinition
    {
        FieldDefinition(
            field, .people, "Women among patients: \(site)", .percent, standard, 0...100,
            source: .assumed("Typical of fracture services; give your own"))
    }

    private static func ages(_ fields: [Field], _ site: String, _ shares: [Double])
        -> [FieldDefinition]
    {
        zip(zip(fields, shares), ["50 to 64", "65 to 74", "75 to 84", "85 and over"]).map {
            FieldDefinition(
                $0.0, .people, "Aged \($1): \(site)", .percent, $0.1, 0...100,
                source: .assumed("Typical of fracture services; give your own"))
        }
    }

    private static func age(
        _ field: Field, _ band: String, _ standard: Double, _ accepted: ClosedRange<Double>
    ) -> FieldDefinition {
        FieldDefinition(
            field, .people, "Age that stands for \(band)", .years, standard, accepted,
            whole: true, source: .assumed("Near the middle of the band"))
    }
}
