import DecimalText
import Economics
import Templates

/// What happens now, what comes of it, and what is to be reached.
extension BusinessCase {
    var need: [WordBlock] {
        var blocks: [WordBlock] = [
            .heading(1, "3 Case for change"), .heading(2, "Fractures here"), .table(activity),
            .heading(2, "The service now"), .table(currentService),
            .heading(2, "What the audit shows"),
            .paragraph(
                """
                Audit year \(String(edition.year)). A figure is the share of patients, in per cent, \
                with its 95 % interval. Where few patients stand behind a figure it is withheld.
                """), .table(performance),
        ]
        if let story { blocks.append(.paragraph(WordLine(plain: story.missed))) }
        return blocks + [
            .heading(2, "If nothing is done"), .paragraph(nothingDone), .heading(1, "4 Objectives"),
            .table(objectives),
        ]
    }

    private var activity: WordTable {
        let known: [(String, Field?)] = [
            ("Hip", .hipPatients), ("Spine", nil), ("Humerus", nil), ("Forearm", nil),
            ("Other sites", nil),
        ]
        return WordTable(
            caption: "People of 50 and over with a fragility fracture in a year (number)",
            columns: [
                .init("Site", 20), .init("Women 50–74", 16, isNumeric: true),
                .init("Women 75+", 16, isNumeric: true), .init("Men 50–74", 16, isNumeric: true),
                .init("Men 75+", 16, isNumeric: true), .init("All", 16, isNumeric: true),
            ],
            rows: known.map { site, field in
                let own = field.flatMap { forecast.isExample ? nil : whole($0) }
                return [
                    WordLine(plain: site), "[number]", "[number]", "[number]", "[number]",
                    published(own, else: "number"),
                ]
            })
    }

    /// An input of the model as a count.
    func whole(_ field: Field) -> String {
        DecimalText.grouped(DecimalText.scaled(forecast.inputs[field], places: 0))
    }

    private var currentService: WordTable {
        WordTable(
            caption: "Who does what now",
            columns: [.init("Step", 34), .init("Who, where and how soon", 66)],
            rows: [
                "Finds patients with a new fracture", "Finds vertebral fractures on images",
                "Assesses bone health and falls risk", "Scans (DXA)", "Starts treatment",
                "Follows up at 16 weeks and 12 months",
            ].map { [WordLine(plain: $0), "[who, where, how soon]"] })
    }

    /// The eleven indicators beside those of the region and the nation.
    private var performance: WordTable {
        var columns: [WordTable.Column] = [.init("Indicator", 34)]
        var beside: [Place] = [edition.national]
        if let service, let place {
            let region = edition.place(.region, service.region)
            columns += [
                .init("This service (95 % interval)", 22, isNumeric: true),
                .init("Patients", 16, isNumeric: true), .init("Rating", 12),
                .init(
                    WordLine(plain: region.name.isEmpty ? "Region" : region.name), 15,
                    isNumeric: true),
                .init("National", 12, isNumeric: true),
            ]
            beside = [region, edition.national]
            return WordTable(
                caption: "The eleven indicators of \(edition.year)", columns: columns,
                rows: (1...EditionIndex.kpis).map { kpi in
                    let figure = place.words[kpi - 1]
                    return [
                        WordLine(plain: "KPI \(kpi): \(edition.shortName(of: kpi))"),
                        WordLine(plain: figure.percentWithInterval),
                        WordLine(plain: counts(kpi, figure)),
                        WordLine(plain: figure.ragWord),
                    ] + beside.map { WordLine(plain: $0.words[kpi - 1].percent) }
                })
        }
        return WordTable(
            caption: "The eleven indicators of \(edition.year)",
            columns: columns + [
                .init("Here", 22, isNumeric: true), .init("National", 22, isNumeric: true),
            ],
            rows: (1...EditionIndex.kpis).map { kpi in
                [WordLine(plain: "KPI \(kpi): \(edition.shortName(of: kpi))"), "[your figure]"]
                    + beside.map { WordLine(plain: $0.words[kpi - 1].percent) }
            })
    }

    /// KPI 1 counts questions, which its figure already says.
    private func counts(_ kpi: Int, _ figure: FigureView) -> String {
        if kpi == 1 { return ModelNumbers.none }
        return figure.counts.isEmpty ? figure.absentCount : figure.counts
    }

    private var nothingDone: WordLine {
        let now = forecast.now
        return """
            With the service as it is, the model expects \
            \(computed(ModelNumbers.decimal(now.allFractures, 0))) later fractures within five years \
            among the patients of five years: \(computed(ModelNumbers.decimal(now.fractures(0), 0))) \
            of the hip, \(computed(ModelNumbers.decimal(now.fractures(1), 0))) of the spine and \
            \(computed(ModelNumbers.decimal(now.fractures(2), 0))) elsewhere. They take \
            \(computed(ModelNumbers.decimal(now.bedDays, 0))) bed-days, cost the NHS \
            \(computed(ModelNumbers.pounds(now.care))) and the local authority \
            \(computed(ModelNumbers.pounds(now.social))) (discounted; prices of the inputs, Annex B).
            """
    }

    private var objectives: WordTable {
        func now(_ kpi: Int) -> WordLine {
            published(place?.words[kpi - 1].percent, else: "percentage")
        }
        return WordTable(
            caption: "What is to be reached, and by when",
            columns: [
                .init("Objective", 50), .init("Now", 16, isNumeric: true),
                .init("To reach", 16, isNumeric: true), .init("By", 18),
            ],
            rows: [
                ["Patients with a fragility fracture who are found", now(2), "[80 %]", "[date]"],
                [
                    "Patients found who are advised to take bone treatment", now(7), "[50 %]",
                    "[date]",
                ],
                [
                    "Patients advised who are on treatment at 12 months", now(11), "[80 %]",
                    "[date]",
                ],
                ["Patients assessed within 90 days", now(4), "[percentage]", "[date]"],
                ["[Further objective]", "[now]", "[to reach]", "[date]"],
            ])
    }
}
