import DecimalText
import Economics
import Templates

/// The title, how to use the document, its summary, and the policy that it answers to.
extension BusinessCase {
    var opening: [WordBlock] { front + summary + strategy }

    private var front: [WordBlock] {
        var blocks: [WordBlock] = [.title(WordLine(plain: title))]
        if facts.synthetic {
            blocks.append(.notice(DocumentNotices.synthetic))
        }
        let owner: WordLine =
            service.map { WordLine(plain: $0.provider.isEmpty ? $0.name : $0.provider) }
            ?? "[Hospital or hospitals]"
        blocks += [
            .paragraph("[Name of the local health economy]"), .paragraph(owner),
            .paragraph("[Authors], [date], version [0.1]"),
            .notice(
                DocumentNotices.howToUse(
                    """
                    Everything else is published by the audit, worked out by the model from the inputs \
                    of Annex B, or taken from the source named beside it.
                    """)),
        ]
        if let basis { blocks.append(.notice(basis)) }
        return blocks + [.heading(2, "Contents"), .contents]
    }

    /// Why the forecast is not the service's own.
    private var basis: WordLine? {
        guard forecast.isExample else { return nil }
        let reason =
            service == nil
            ? "This is the generic template."
            : "The audit publishes too little of this service to fill in the model."
        return """
            \(strong: reason) Its forecast is that of an example, 797 patients with a fragility \
            fracture a year in a population of 320,000 (Department of Health 2009). [Replace every \
            number of the forecast: run the model with your own inputs.]
            """
    }

    private var summary: [WordBlock] {
        let hips = DecimalText.grouped(DecimalText.scaled(forecast.inputs[.hipPatients], places: 0))
        let who: WordLine = service.map { WordLine(plain: $0.name) } ?? "[hospital]"
        return [
            .heading(1, "1 Executive summary"),
            .paragraph(
                """
                In a year \(computed(hips)) people break a hip in the area of \(who), and their care \
                costs [£ a year]. About half of people who break a hip have broken a bone before \
                (IOF business plan template): a fracture that could have been a warning.
                """), .paragraph("\(strong: "The care gap.")"), .bullets(careGap),
            .paragraph(
                """
                \(strong: "What a better service would do.") The Fracture Liaison Model compares a \
                service that reaches 80 % of patients with the service now.
                """), .table(headline),
            .paragraph(
                """
                It is an estimate for planning. A fracture avoided frees beds and staff; it puts no \
                cash into a budget by itself.
                """),
            .paragraph(
                """
                \(strong: "What we ask.") We ask [name of the board or group] to approve [£ in the \
                first year] and [£ a year after it] from [date], and to decide [decision sought] by \
                [date].
                """),
        ]
    }

    private var careGap: [WordLine] {
        guard let place else {
            return [
                """
                Of patients with a fragility fracture, [percentage] are found, [percentage] are \
                advised to be treated and [percentage] are on treatment a year later.
                """
            ]
        }
        return [2, 7, 11].map { kpi in
            "\(edition.shortName(of: kpi)): \(place.words[kpi - 1].sentence)"
        }
    }

    /// Avoided, gained, paid and saved after one, three and five years.
    private var headline: WordTable {
        func row(_ name: WordLine, _ value: (Comparison) -> String) -> [WordLine] {
            [name] + forecast.spans.map { computed(value($0.comparison)) }
        }
        return WordTable(
            caption: "A better service against the service now, all years so far",
            columns: [.init("Result (unit)", 46)]
                + forecast.spans.map {
                    .init(
                        WordLine(plain: $0.years == 1 ? "After 1 year" : "After \($0.years) years"),
                        18, isNumeric: true)
                },
            rows: [
                row("Later fractures avoided (number)") { ModelNumbers.decimal($0.allAvoided) },
                row("of them hips (number)") { ModelNumbers.decimal($0.avoided[0]) },
                row("Bed-days saved (days)") { ModelNumbers.decimal($0.bedDays) },
                row("QALYs gained (discounted)") { ModelNumbers.decimal($0.qalys) },
                row("Extra cost of service and drugs, NHS (£)") { ModelNumbers.pounds($0.cost) },
                row("Care of fractures saved, NHS (£)") { ModelNumbers.pounds($0.nhsSaving) },
                row("Care homes saved, local authority (£)") {
                    ModelNumbers.pounds($0.socialSaving)
                },
                row("Net cost, NHS and local authority (£)") { ModelNumbers.pounds($0.net) },
                row("Saved for each pound spent (£)") {
                    $0.benefitCostRatio.map { ModelNumbers.decimal($0, 2) } ?? ModelNumbers.none
                },
            ])
    }

    private var strategy: [WordBlock] {
        [
            .heading(1, "2 Strategic context"), .heading(2, "National policy"),
            .bullets(policy), .heading(2, "Local strategy"),
            .paragraph(
                """
                [How this fits the plan of the integrated care board or health board, and the \
                priorities of the needs assessment (JSNA).]
                """), .table(population),
        ]
    }

    private var policy: [WordLine] {
        [
            """
            NICE asks that adults at risk have it assessed, are offered treatment, are asked about \
            side effects and adherence at review, and have long-term treatment reviewed \
            (\("QS149", to: "https://www.nice.org.uk/guidance/qs149")).
            """,
            """
            NICE asks for falls risk to be assessed and acted on \
            (\("QS86", to: "https://www.nice.org.uk/guidance/qs86")).
            """,
            """
            NOGG strongly recommends a coordinator-based fracture liaison service with an audit \
            built in \
            (\("section 9", to: "https://nogg.org.uk/full-guideline/section-9-models-care-fracture-prevention")).
            """,
            """
            The Royal Osteoporosis Society’s clinical standards: identify, investigate, inform, \
            intervene, integrate, and quality.
            """,
            """
            The Department of Health found that over five years such a service saves more than it \
            costs: £290,708 against £234,181 for 797 patients, in prices of 2009 \
            (\("economic evaluation", to: "https://www.centreformedicinesoptimisation.co.uk/dh-support-for-developing-fracture-preventions-services/")).
            """,
        ]
    }

    private var population: WordTable {
        WordTable(
            caption: "The ageing population: residents",
            columns: [
                .init("Age", 40), .init("Now (number)", 30, isNumeric: true),
                .init("In 10 years (number)", 30, isNumeric: true),
            ],
            rows: ["50 and over", "65 and over", "75 and over", "85 and over"].map { age in
                [WordLine(plain: age), "[number]", "[number]"]
            })
    }
}
