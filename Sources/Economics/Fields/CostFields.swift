extension FieldDefinition {
    static let costs: [FieldDefinition] = [
        pounds(
            .costHip1, .costs, "Hospital, hip fracture, first year", 10_964, 8_600...13_400,
            "2012/13", .leal),
        pounds(
            .costHip2, .costs, "Hospital, hip fracture, second year", 2_139, nil, "2012/13",
            .leal.derived("16,302 less 14,163")),
        pounds(
            .costSpine1, .costs, "Health care, spine fracture, first year", 1_152, 1_030...1_274,
            "data of 2001–05; price year not shown", .thin),
        pounds(
            .costSpine2, .costs, "Health care, spine fracture, second year", 0, nil, "none found",
            .local),
        pounds(
            .costOther1, .costs, "Health care, other fracture, first year", 690, 653...726,
            "data of 2001–05; price year not shown", .thin),
        pounds(
            .costOther2, .costs, "Health care, other fracture, second year", 0, nil, "none found",
            .local),
        FieldDefinition(
            .uplift, .costs,
            "Costs of fractures are multiplied by, to bring them to your price year",
            .ratio, 1, 0.1...10, source: .local),
        FieldDefinition(
            .careHomeShare, .costs, "New in a care home after a later hip fracture", .percent, 15,
            0...100, range: 10...20, spread: .beta, year: "2011",
            source: .gaughan.derived("middle of 10 to 20 %")),
        pounds(
            .careHomeCost, .costs, "Local authority, one permanent care home place", 38_000, nil,
            "2005–06", .careHome),
    ]

    static let service: [FieldDefinition] = [
        pounds(
            .assessmentCost, .service, "Service, each patient assessed", 98, nil,
            "2009–10, not stated", .mcLellan),
        pounds(
            .usualAssessmentCost, .service, "Usual care, each patient whom no service finds", 14,
            nil, "2009–10, not stated", .mcLellan),
        pounds(.testsCost, .service, "Blood tests, each patient assessed", 0, nil, "yours", .local),
        FieldDefinition(
            .dxaShare, .service, "Assessed patients who have a DXA scan", .percent, 0, 0...100,
            source: .local),
        pounds(.dxaCost, .service, "One DXA scan", 0, nil, "yours", .local),
        FieldDefinition(
            .currentStaff, .service, "Staff of the service now, beyond the cost above", .staff, 0,
            0...1_000, source: .local),
        FieldDefinition(
            .betterStaff, .service, "Staff of a better service, beyond the cost above", .staff, 0,
            0...1_000, source: .local),
        pounds(.staffPay, .service, "Pay of one whole-time equivalent", 0, nil, "yours", .local),
        pounds(
            .setUpCost, .service, "Setting up the better service, once", 0, nil, "yours", .local),
        drug(.oralCost, "oral bisphosphonate", 16.69),
        drugShare(.zoledronateShare, "zoledronate"),
        drug(.zoledronateCost, "zoledronate, list price without the infusion", 234),
        drugShare(.denosumabShare, "denosumab"),
        drug(.denosumabCost, "denosumab", 366),
    ]

    static let economics: [FieldDefinition] = [
        FieldDefinition(
            .discount, .economics, "Discount rate, costs and QALYs", .percent, 3.5, 0...20,
            range: 0...6, source: .greenBook)
    ]

    private static func pounds(
        _ field: Field, _ group: Group, _ label: String, _ standard: Double,
        _ range: ClosedRange<Double>?, _ year: String, _ source: Source
    ) -> FieldDefinition {
        FieldDefinition(
            field, group, label, .pounds, standard, 0...1_000_000, range: range,
            spread: range == nil ? .none : .gamma, year: year, source: source)
    }

    private static func drug(_ field: Field, _ name: String, _ standard: Double)
        -> FieldDefinition
    {
        FieldDefinition(
            field, .service, "Drug: \(name)", .poundsYear, standard, 0...100_000,
            year: "August 2025", source: .drugTariff)
    }

    private static func drugShare(_ field: Field, _ name: String) -> FieldDefinition {
        FieldDefinition(
            field, .service, "Treated patients on \(name)", .percent, 0, 0...100, source: .local)
    }
}
