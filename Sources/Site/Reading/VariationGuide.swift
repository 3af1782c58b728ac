import Charts
import Results
import Statistics
import Templates
import YearOnYear

extension ReadingGuide {
    static var variation: ReadingGuide {
        let met = [
            28, 31, 26, 30, 27, 29, 32, 28, 25, 30, 29, 27, 31, 28, 26, 30, 29, 33, 36, 37, 35, 38,
            36,
            39,
        ]
        let series = MonthlySeries(
            points: [2020, 2021].enumerated().map { place, year in
                (
                    year,
                    (1...12).map { month in
                        SeriesCounts(month: month, met: met[place * 12 + month - 1], of: 60).point
                    }
                )
            }, isCount: false)
        let chart = MonthlyChart(series, variant: .screened)
        let drawing = VariationChart(
            firstYear: 2020, years: 2,
            months: zip(series.months, chart?.xmr.points ?? []).map { month, point in
                VariationChart.Month(
                    place: (month.year - 2020) * 12 + month.month - 1,
                    name: "\(DateWords.shortMonth(month.month)) \(month.year)", value: month.value,
                    cause: point.type == .improvement ? .improvement : .common,
                    text: PercentText.text(month.numerator, of: 60))
            },
            mean: ReferenceLine(
                value: chart?.xmr.mean ?? 0,
                label: "Mean \(PercentText.whole(chart?.xmr.mean ?? 0))"),
            lower: chart?.limits?.lower, upper: chart?.limits?.upper,
            target: ReferenceLine(value: 80, label: "Green from 80\u{A0}%"), unit: .percent)
        return ReadingGuide(
            lede: """
                Up to three years of months about their mean. The limits show how far months stray when \
                nothing has changed; two icons sum the chart up.
                """,
            short: [
                "Grey: leave it alone, it is chance.",
                "Blue: something got better. Orange: something got worse. Find out what.",
                "P: the target would be met anyway. F: it would be missed anyway. ?: it depends on luck.",
            ],
            example: Example(
                kind: .variation, title: "a service whose months rose in summer",
                subtitle: "Per cent of patients, by month of diagnosis",
                description: """
                    Twenty-four months. The last seven lie above the mean, more than chance explains; the \
                    green threshold lies above the upper limit.
                    """,
                wide: drawing.drawing(.wide), narrow: drawing.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: twenty-four months",
                    columns: [.init("Month"), .init("Figure", isNumeric: true)],
                    rows: series.months.map {
                        [
                            .text("\(DateWords.shortMonth($0.month)) \($0.year)"),
                            .text(PercentText.text($0.numerator, of: 60)),
                        ]
                    })),
            tables: [icons],
            steps: [
                Step(
                    "Each sign is one month’s patients,",
                    "by the month in which the fracture was diagnosed.", at: .sign(.similar, 1)),
                Step(
                    "The line in the middle is the mean",
                    "of all the months shown.", at: .line(.median, 0)),
                Step(
                    "The dotted lines are the process limits.",
                    "Months stray as far as this when nothing has changed.",
                    at: .line(.plainLimit998, 1)),
                Step(
                    "Grey discs are chance.",
                    "However high or low they look, there is no reason to be found.",
                    at: .sign(.similar, 8)),
                Step(
                    "A triangle that points up is good news.",
                    """
                    Here the last seven months all lie above the mean, so the icon says “Improving”, with \
                    the letter H for higher. Triangles that point down are cause for concern.
                    """, at: .sign(.better, 3)),
                Step(
                    "Compare the limits with the target.",
                    """
                    Both limits lie below the threshold for green, so even a lucky month would miss it: \
                    the second icon says F. A target between the limits is hit and miss: ?.
                    """, at: .line(.target, 0)),
            ],
            tells: [
                "Whether the latest months differ from the ones before by more than chance.",
                "Whether the target can be relied on without changing how the service works.",
            ],
            tellsNot: [
                "Why something changed.",
                "Anything for a service with fewer than 12 months: no icon is shown then.",
            ],
            mistake: """
                Celebrating one good month. A grey month above the target proves nothing; the next grey \
                month may lie below it.
                """,
            question: """
                A service’s icon says “Improving” and F. Is it doing well?
                """,
            answer: """
                It is getting better, and it is not there yet: at its present level it would miss green \
                in every month. Whatever it changed works; more of it is needed.
                """,
            technical: """
                XmR chart of NHS England’s Making Data Count: mean ± 2.66 mean moving ranges. A month is \
                named by the first of four rules: outside the limits; part of seven in a row that rise or \
                fall; two of three beyond two thirds of the way to a limit on one side; part of seven on \
                one side of the mean. Two variants are in the files: “screened” leaves out, once, moving \
                ranges of 3.267 times their mean or more, and is the one drawn; “unscreened” keeps all. \
                Where their icons differ the sentence under the chart says so. Limits are shown \
                no lower than nothing and no higher than everybody. Months without patients, withheld or with follow-up not complete are left out. Years stand together while they \
                follow each other and share a definition.
                """)
    }

    private static var icons: DataTable {
        let variations: [Variation] = [
            .commonCause, .improvementHigh, .improvementLow, .concernHigh, .concernLow,
        ]
        let assurances: [AssuranceWord] = [.consistentlyMet, .hitAndMiss, .consistentlyMissed]
        return DataTable(
            caption: "The icons and what they say",
            columns: [.init("Icon"), .init("What it says")],
            rows: variations.map { variation in
                [
                    .variation(VariationWords.tag(variation), VariationWords.word(variation)),
                    .text(VariationWords.sentence(variation)),
                ]
            }
                + assurances.map { assurance in
                    [
                        .assurance(VariationWords.tag(assurance), VariationWords.word(assurance)),
                        .text(VariationWords.sentence(assurance)),
                    ]
                })
    }
}
