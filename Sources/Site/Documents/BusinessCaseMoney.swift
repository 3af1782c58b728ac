import DecimalText
import Economics
import Templates

/// What it costs, whom it benefits, and the cash flow with what it depends on.
extension BusinessCase {
    var money: [WordBlock] {
        [
            .heading(1, "9 Costs"), .table(costs),
            .paragraph(
                """
                The model reckons with an extra \(computed(ModelNumbers.pounds(comparison.service))) \
                for the service and \(computed(ModelNumbers.pounds(comparison.drugs))) for drugs over \
                five years (discounted; prices of the inputs, Annex B). [Replace them by your own \
                costs.]
                """), .heading(1, "10 Benefits"), .table(benefits),
            .bullets([
                "Lives: [deaths avoided, independence, carers].",
                "Experience: [what patients say].", "Equality: [who is not reached now].",
            ]), .heading(1, "11 Financial case"), .table(cashFlow), .bullets(verdicts),
            .heading(2, "What the result depends on"), .table(scenarios), .table(sensitivity),
        ]
    }

    private var comparison: Comparison { forecast.comparison }

    private var costs: WordTable {
        WordTable(
            caption: "Costs of the proposed service (£, prices of the first year)",
            columns: [
                .init("Cost", 46), .init("Once (£)", 27, isNumeric: true),
                .init("Each year (£)", 27, isNumeric: true),
            ],
            rows: [
                "Set-up: IT, recruitment, training", "Pay", "Non-pay", "DXA", "Blood tests",
                "Drugs", "Overheads",
            ].map { [WordLine(plain: $0), "[£]", "[£]"] })
    }

    private var benefits: WordTable {
        WordTable(
            caption: "Benefits over five years, and who has them (£, discounted)",
            columns: [
                .init("Kind", 30), .init("Who benefits", 28), .init("Value", 20, isNumeric: true),
                .init("How sure", 22),
            ],
            rows: [
                ["Cash-releasing", "[acute, community]", "[£]", "Only where budgets are cut"],
                [
                    "Capacity-releasing: care of fractures",
                    "NHS: \(computed(ModelNumbers.decimal(comparison.bedDays, 0))) bed-days",
                    computed(ModelNumbers.pounds(comparison.nhsSaving)), "Model, Annex B",
                ],
                [
                    "Social care: care homes", "Local authority",
                    computed(ModelNumbers.pounds(comparison.socialSaving)), "Model, Annex B",
                ],
                [
                    "To society: years in good health", "Patients and families",
                    "\(computed(ModelNumbers.decimal(comparison.qalys))) QALYs", "Model, Annex B",
                ],
            ])
    }

    private var cashFlow: WordTable {
        let (now, better) = (forecast.now, forecast.better)
        let start = DecimalText.scaled(forecast.inputs[.startYear], places: 0)
        var sum = 0.0
        let years = now.careByYear.indices.map { year -> [WordLine] in
            let service = better.serviceByYear[year] - now.serviceByYear[year]
            let drugs = better.drugsByYear[year] - now.drugsByYear[year]
            let care = now.careByYear[year] - better.careByYear[year]
            let social = now.socialByYear[year] - better.socialByYear[year]
            let net = service + drugs - care - social
            sum += net
            return [WordLine(plain: String(start + year))]
                + [service, drugs, care, social, net, sum].map {
                    computed(ModelNumbers.pounds($0))
                }
        }
        return WordTable(
            caption: "Cash flow against the service now (£, discounted; below zero money is saved)",
            columns: [
                .init("Year", 10), .init("Service, NHS", 15, isNumeric: true),
                .init("Drugs, NHS", 15, isNumeric: true),
                .init("Saved care, NHS", 15, isNumeric: true),
                .init("Saved care homes, local authority", 17, isNumeric: true),
                .init("Net", 14, isNumeric: true), .init("Net so far", 14, isNumeric: true),
            ], rows: years)
    }

    private var verdicts: [WordLine] {
        let payback = comparison.paybackYear.map { "in year \($0)" } ?? "not within five years"
        let ratio = comparison.benefitCostRatio.map { "£\(ModelNumbers.decimal($0, 2))" }
        return [
            """
            Net over five years, NHS and local authority together: \
            \(computed(ModelNumbers.pounds(comparison.net))); of it NHS \
            \(computed(ModelNumbers.pounds(comparison.nhsNet))).
            """, "It has paid for itself \(computed(payback)).",
            "Saved for each extra pound: \(computed(ratio ?? "no extra cost")).",
            "Affordability: [budget, and who pays for drugs].",
        ]
    }

    private var scenarios: WordTable {
        let base = forecast.comparison
        return WordTable(
            caption: "Over five years, with what speaks against and for a service",
            columns: [
                .init("Result (unit)", 40), .init("Cautious", 20, isNumeric: true),
                .init("Base", 20, isNumeric: true), .init("Hopeful", 20, isNumeric: true),
            ],
            rows: [
                row("Later fractures avoided (number)", base) {
                    ModelNumbers.decimal($0.allAvoided)
                },
                row("QALYs gained (discounted)", base) { ModelNumbers.decimal($0.qalys) },
                row("Net cost, NHS and local authority (£)", base) {
                    ModelNumbers.pounds($0.net)
                },
            ])
    }

    private func row(
        _ name: WordLine, _ base: Comparison, _ value: (Comparison) -> String
    ) -> [WordLine] {
        [name] + [forecast.cautious, base, forecast.hopeful].map { computed(value($0)) }
    }

    private var sensitivity: WordTable {
        let place = Forecast.asked
        return WordTable(
            caption: "Later fractures avoided over five years with one input changed (number)",
            columns: [
                .init("Input", 34), .init("Lower", 20), .init("Avoided", 13, isNumeric: true),
                .init("Higher", 20), .init("Avoided", 13, isNumeric: true),
            ],
            rows: forecast.sensitivity.map { row in
                [
                    WordLine(plain: row.label), WordLine(plain: row.lowWords),
                    computed(ModelNumbers.decimal(row.low.comparisons[place].allAvoided)),
                    WordLine(plain: row.highWords),
                    computed(ModelNumbers.decimal(row.high.comparisons[place].allAvoided)),
                ]
            })
    }
}
