import Results
import Templates

/// What services do, what the audit shows of them, and what follows.
extension NeedsAssessment {
    var services: [WordBlock] {
        [
            .heading(1, "F Services"), .table(offered), .heading(2, "What the audit shows"),
            .paragraph(
                """
                Audit year \(String(edition.year)). A figure pools all patients of an area. Where few \
                patients stand behind a figure it is withheld.
                """), .table(indicators),
        ] + participation
    }

    private var offered: WordTable {
        WordTable(
            caption: "What is offered, and where",
            columns: [
                .init("Service", 36), .init("Where, and for whom", 40),
                .init("People in a year", 24),
            ],
            rows: [
                "Falls co-ordinator", "Falls clinic", "Exercise and leisure", "Voluntary sector",
                "Intermediate care", "Occupational therapy", "Reablement", "Helpline", "Care homes",
                "Hospital", "Fracture liaison service",
            ].map { [WordLine(plain: $0), "[where, for whom]", "[number]"] })
    }

    private var indicators: WordTable {
        let own = region.map { WordTable.Column(WordLine(plain: $0.name), 30, isNumeric: true) }
        return WordTable(
            caption: "The eleven indicators of \(edition.year)",
            columns: [
                .init("Indicator", 46), own ?? .init("Here", 30, isNumeric: true),
                .init("National", 24, isNumeric: true),
            ],
            rows: (1...EditionIndex.kpis).map { kpi in
                [
                    WordLine(plain: "KPI \(kpi): \(edition.shortName(of: kpi))"),
                    region.map { WordLine(plain: $0.words[kpi - 1].percentWithInterval) }
                        ?? "[your figure]",
                    WordLine(plain: edition.national.words[kpi - 1].percent),
                ]
            })
    }

    private var participation: [WordBlock] {
        guard let region else {
            return [
                .paragraph(
                    """
                    Services that take part in the audit: [names]. Missed opportunities: 1.6 for each \
                    hip fracture, less those known to be on treatment a year later: [number].
                    """)
            ]
        }
        let own = edition.services.filter {
            $0.region.utf8.elementsEqual(region.key.code.utf8) && edition.takesPart($0.code)
        }
        var blocks: [WordBlock] = []
        if !own.isEmpty { blocks.append(.table(table(of: own))) }
        return blocks + [
            .paragraph(missed(in: region)), .paragraph("[Services that take no part.]"),
        ]
    }

    private func table(of services: [ServiceEntry]) -> WordTable {
        let shown = [2, 4, 7, 11]
        return WordTable(
            caption: "Services that took part",
            columns: [.init("Service", 36)]
                + shown.map {
                    .init(
                        WordLine(plain: "\($0) \(edition.shortName(of: $0))"), 16, isNumeric: true)
                },
            rows: services.map { service in
                let place = edition.place(.service, service.code)
                return [WordLine(plain: edition.shortName(of: service))]
                    + shown.map { WordLine(plain: place.words[$0 - 1].percent) }
            })
    }

    private func missed(in region: Place) -> WordLine {
        guard let words = MissedFigure.words(region.missed) else {
            return "The number of missed opportunities is not known or not shown."
        }
        return """
            About \(words) people could have been on treatment a year after their fracture, by the \
            80/50/80 model, and are not known to be.
            """
    }

    var conclusions: [WordBlock] {
        [
            .heading(1, "G Views"), .paragraph("[What residents and people who use services say.]"),
            .heading(1, "H Evidence"),
            .bullets([
                """
                Fracture liaison service with an audit built in: NOGG, strongly recommended \
                (\("section 9", to: "https://nogg.org.uk/full-guideline/section-9-models-care-fracture-prevention")).
                """,
                "Assessment and treatment: NICE (\("QS149", to: "https://www.nice.org.uk/guidance/qs149")).",
                "Falls: NICE (\("QS86", to: "https://www.nice.org.uk/guidance/qs86")).",
                "Economics: [result of the business case or of the Fracture Liaison Model].",
            ]), .heading(1, "I Gap"),
            .table(
                WordTable(
                    caption: "Best practice against what is done",
                    columns: [
                        .init("Need", 30), .init("Best practice", 24), .init("Now", 22),
                        .init("Gap", 24),
                    ],
                    rows: [
                        "Falls found and prevented", "Fractures found", "Bones assessed",
                        "Treatment started", "Treatment kept up",
                    ].map { [WordLine(plain: $0), "[what]", "[what]", "[gap]"] })),
            .heading(1, "J Strategy"),
            .table(
                WordTable(
                    caption: "Recommendations",
                    columns: [
                        .init("Aim", 34), .init("Recommendation", 30), .init("Owner", 18),
                        .init("By", 18),
                    ],
                    rows: (1...4).map {
                        ["Aim \(String($0))", "[recommendation]", "[owner]", "[date]"]
                    })),
            .paragraph("[How it goes to the health and wellbeing board.]"),
        ]
    }
}
