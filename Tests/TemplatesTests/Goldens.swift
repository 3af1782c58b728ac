import Charts

/// One tiny chart of each kind.
enum Goldens {
    static let line = ReferenceLine(value: 50, label: "National 50 %")

    static let run = RunChart(
        months: [
            .init(name: "Jan", value: 40, text: "40 %"),
            .init(name: "Feb", value: 62.5, text: "62.5 %"),
            .init(name: "Mar", value: nil, text: "withheld"),
            .init(name: "Apr", value: 55, text: "55 %"),
        ], median: ReferenceLine(value: 55, label: "Median 55 %"))

    static let funnel = FunnelChart(
        services: [
            .init(
                name: "Airefield", patients: 670, value: 64.9, standing: .better, text: "64.9 %"),
            .init(
                name: "Covefold", patients: 12, value: 58, standing: .notAssessed, text: "58 %"),
            .init(
                name: "Dunmarsh", patients: 310, value: 31, standing: .worse, isEmphasised: true,
                text: "31 %"),
        ], target: line,
        limits: [
            .init(patients: 20, innerLower: 28, innerUpper: 72, outerLower: 15, outerUpper: 85),
            .init(patients: 700, innerLower: 46, innerUpper: 54, outerLower: 44, outerUpper: 56),
        ], patientsLabel: "Patients")

    static let caterpillar = CaterpillarChart(
        rows: [
            .init(
                name: "Airefield",
                reading: Reading(value: 64.9, lower: 61.2, upper: 68.4, text: "64.9 %"),
                standing: .better),
            .init(
                name: "Covefold", reading: nil, absence: "Too few patients",
                standing: .notAssessed, isEmphasised: true),
        ], reference: line)

    static let spine = SpineChart(
        rows: [
            .init(
                number: "4", name: "Assessed within 90 days",
                service: Reading(value: 64.9, lower: 61.2, upper: 68.4, text: "64.9 %"),
                standing: .better, lastYear: 60, region: 55,
                national: Reading(value: 50, text: "50 %"),
                slice: .init(chance: 46...54, usual: 30...70, unusual: 20...80))
        ], serviceName: "This service", lastYearName: "2020", regionName: "North",
        nationalName: "National")

    static let trend = TrendChart(
        years: [
            .init(
                name: "2020", reading: Reading(value: 48, lower: 44, upper: 52, text: "48 %"),
                comparator: 50),
            .init(
                name: "2021", reading: Reading(value: 64.9, lower: 61, upper: 68, text: "64.9 %"),
                comparator: 52),
        ], comparatorName: "National")

    static let breakdown = BreakdownChart(
        dimensions: [
            .init(
                name: "Sex",
                groups: [
                    .init(
                        name: "Female",
                        reading: Reading(value: 64, lower: 60, upper: 68, text: "64 %")),
                    .init(name: "Not known", reading: nil, absence: "Withheld"),
                ])
        ], reference: line)

    static let flow = FlowChart(
        steps: [
            .init(
                code: "", rule: "Records read", remaining: 100, remainingText: "100 records",
                removedText: ""),
            .init(
                code: "C1", rule: "The service is registered for the year", remaining: 98,
                remainingText: "98 remain", removedText: "2 removed"),
        ])

    static let pathway = PathwayChart(
        stages: [
            .init(
                name: "Identified", value: 67.7, text: "812 of 1,200", target: 80,
                targetText: "Model 80 %")
        ])

    static let map = MapChart(
        outlines: [
            [
                .init(longitude: -5, latitude: 50), .init(longitude: 1, latitude: 51),
                .init(longitude: -2, latitude: 56),
            ]
        ],
        services: [
            mapped(-2, 54, 900, .high, "Airefield"), mapped(-2.5, 52, 2400, .middle, "Brackenby"),
            mapped(-1, 51.5, 400, .low, "Covefold"), mapped(-2, 53, 30, .notRated, "Dunmarsh"),
            mapped(-2, 59, 800, .low, "Too far north"),
        ],
        bands: [
            (.high, "80 % or more"), (.middle, "50 to less than 80 %"), (.low, "Less than 50 %"),
            (.notRated, "Too few patients to rate"),
        ], sizes: [(2000, "2,000 expected"), (500, "500 expected")])

    private static func mapped(
        _ east: Double, _ north: Double, _ size: Double, _ band: MapChart.Band, _ name: String
    ) -> MapChart.Service {
        MapChart.Service(
            position: MapChart.Position(longitude: east, latitude: north), size: size, band: band,
            name: name, words: name)
    }

    static let drawings: [(name: String, drawing: Drawing)] = [
        ("breakdown", breakdown.drawing(.narrow)), ("caterpillar", caterpillar.drawing(.narrow)),
        ("flow", flow.drawing(.narrow)), ("funnel", funnel.drawing(.narrow)),
        ("map", map.drawing(.narrow)),
        ("pathway", pathway.drawing(.narrow)),
        ("run", run.drawing(.narrow)), ("spine", spine.drawing(.narrow)),
        ("trend", trend.drawing(.narrow)),
    ]
}
