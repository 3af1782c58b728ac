import Charts
import DecimalText
import Templates

extension ReadingGuide {
    static var map: ReadingGuide {
        let services: [(name: String, north: Double, east: Double, expected: Int, share: Int)] = [
            ("Alder", 54.8, -1.6, 1600, 38), ("Birch", 53.5, -2.5, 3200, 61),
            ("Elm", 52.6, -1.5, 2000, 84), ("Hazel", 51.75, -3.2, 800, 29),
            ("Larch", 52.3, 0.6, 1200, 55), ("Rowan", 51.0, -3.0, 400, 92),
        ]
        let chart = MapChart(
            outlines: Coastline.outlines,
            services: services.map { service in
                .init(
                    position: .init(longitude: service.east, latitude: service.north),
                    size: Double(service.expected), band: band(service.share),
                    name: service.name,
                    words: "\(service.name): \(service.share)\(PercentText.sign)")
            },
            bands: [
                (.high, "80\(PercentText.sign) or more (green)"),
                (.middle, "50 to less than 80\(PercentText.sign) (amber)"),
                (.low, "Less than 50\(PercentText.sign) (red)"),
            ], sizes: [(2000, "2,000 expected"), (500, "500 expected")])
        return ReadingGuide(
            lede: """
                Every service is one sign on the map. How large it is says how many fractures to expect; \
                shape and colour say what share of them the service finds.
                """,
            short: [
                "The larger the sign, the more fractures are expected there in a year.",
                "A green disc finds most of them, a red square few.",
                "A large square or diamond is where most people are missed.",
            ],
            example: Example(
                kind: .map, title: "six services on the map",
                subtitle: "Per cent of the number expected, by place",
                description: """
                    Six services. Birch has the largest sign, 3,200 fractures expected, and finds 61 in \
                    100. Rowan has the smallest and finds 92 in 100.
                    """,
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: six services on the map",
                    columns: [
                        .init("Service"), .init("Fractures expected", isNumeric: true),
                        .init("Found", isNumeric: true), .init("Degrees north", isNumeric: true),
                        .init("Degrees east", isNumeric: true),
                    ],
                    rows: services.map { service in
                        [
                            .text(service.name), .text(DecimalText.grouped(service.expected)),
                            .text("\(service.share)\(PercentText.sign)"),
                            .text(Words.decimal(service.north)), .text(Words.decimal(service.east)),
                        ]
                    })),
            steps: [
                Step(
                    "The area is the number expected.",
                    "Birch expects 3,200 fractures a year, twice as many as Alder: its sign covers twice "
                        + "the area.", at: .sign(.bandMiddle, 0)),
                Step(
                    "Shape and colour are the share found.",
                    "A disc is green, a diamond amber, a square red. Alder finds 38 in 100.",
                    at: .sign(.bandLow, 0)),
                Step(
                    "A small sign can find nearly everybody.",
                    "Rowan expects 400 fractures a year, the fewest, and finds 92 in 100.",
                    at: .sign(.bandHigh, 1)),
                Step(
                    "Look for large squares and diamonds.",
                    "Hazel finds a smaller share than Alder, and still Alder misses more people: more "
                        + "are expected there.", at: .sign(.bandLow, 1)),
            ],
            tells: [
                "Where many fractures are expected, and whether they are found.",
                "Whether neighbours do alike.",
            ],
            tellsNot: [
                "Where patients live: a sign stands where its service is.",
                "How care is where there is no sign. Some places have no service.",
                "Whether two services differ by more than chance; see the funnel.",
            ],
            mistake: """
                “The north is red.” A few large signs catch the eye. Count them, or look at the figures of \
                the regions.
                """,
            question: "At which service are most people missed?",
            answer: "Birch: 39 in 100 of 3,200 are some 1,250 people. At Alder it is about 990.",
            technical: """
                The area of a sign, whatever its shape, is proportional to the denominator of KPI 2; none \
                has a least size. The map is an equidistant cylindrical projection with its standard \
                parallel at 53° north (Snyder 1987, equations 12-1 and 12-2). \(Coastline.attribution)
                """)
    }

    private static func band(_ share: Int) -> MapChart.Band {
        share >= 80 ? .high : share >= 50 ? .middle : .low
    }
}
