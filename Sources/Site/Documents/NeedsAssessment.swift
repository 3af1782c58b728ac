import DecimalText
import Results
import Templates

/// A local needs assessment (JSNA) of falls and fractures to adapt: generic, or with what the audit
/// publishes of one region.
///
/// - Reference: the indicators are those of the Department of Health's guidance of 2009, of Oldham's
///   assessment of 2012 and of Tower Hamlets' factsheet of 2015, in their order.
struct NeedsAssessment {
    var edition: EditionIndex
    /// nil for the generic one.
    var region: Place?

    var document: WordDocumentView {
        let draft = "Draft needs assessment\(region.map { ", \($0.name)" } ?? "")"
        return WordDocumentView(
            title: title, subject: "Needs assessment to adapt, audit year \(edition.year)",
            author: Site.name, language: "en-GB",
            created: DocumentDay(facts.publishedOn, year: facts.year).instant,
            footer: facts.synthetic ? "\(draft). Synthetic data." : "\(draft).",
            blocks: front + population + health + services + conclusions)
    }

    var facts: Edition { edition.results.edition }

    private var title: String {
        "Needs assessment of falls and fractures\(region.map { ": \($0.name)" } ?? "")"
    }

    private var front: [WordBlock] {
        var blocks: [WordBlock] = [.title(WordLine(plain: title))]
        if facts.synthetic { blocks.append(.notice(DocumentNotices.synthetic)) }
        return blocks + [
            .paragraph("[Area], [authors], [date], version [0.1]"),
            .notice(
                DocumentNotices.howToUse(
                    "Everything else is published by the audit, or taken from the source beside it."
                )),
            .heading(2, "Contents"), .contents,
            .heading(1, "A Purpose"),
            .paragraph(
                """
                To know who falls and who breaks bones here, what that does to people and to services, \
                what is done about it, and what should be commissioned. [Who asked for it, and what it \
                will decide.]
                """),
            .bullets([
                """
                35 % of people of 65 and over fall in a year, and 45 % of those of 80 and over \
                (\("Department of Health 2009", to: Self.department)).
                """,
                "A first fracture is a warning: after it, the risk of the next is highest soon.",
            ]),
        ]
    }

    private var population: [WordBlock] {
        [
            .heading(1, "B Population"),
            .table(
                WordTable(
                    caption: "Residents (number)",
                    columns: [
                        .init("Age", 28), .init("Women now", 18, isNumeric: true),
                        .init("Men now", 18, isNumeric: true),
                        .init("Women in 10 years", 18, isNumeric: true),
                        .init("Men in 10 years", 18, isNumeric: true),
                    ],
                    rows: ["50 and over", "65 and over", "75 and over", "85 and over"].map {
                        [WordLine(plain: $0), "[number]", "[number]", "[number]", "[number]"]
                    })),
            .paragraph("[Ethnicity, deprivation, and people who live in care homes.]"),
        ]
    }

    private var health: [WordBlock] {
        [
            .heading(1, "C Falls"), .table(falls), .heading(1, "D Fractures"), .table(fractures),
            .paragraph(
                """
                For scale: in 2013–14 England had 580 admissions with a hip fracture and 2,064 for falls \
                for each 100,000 people of 65 and over \
                (\("Tower Hamlets 2015", to: Self.towerHamlets)).
                """), .heading(1, "E Osteoporosis"), .table(osteoporosis),
        ]
    }

    private var falls: WordTable {
        Self.measures(
            "Falls in a year",
            [
                ("People of 65 and over who fall, 35 % of residents (number)", "[number]"),
                ("People who fall again and again (number)", "[number]"),
                (
                    "Emergency admissions for injuries due to falls, 65 and over (for each 100,000)",
                    "[rate]"
                ),
                ("Unplanned admissions due to falls and hip fractures, trend (number)", "[number]"),
                ("Attendances, ambulance call-outs, consultations (number)", "[number]"),
                ("Cost to social care, to families, and of all falls (£)", "[£]"),
            ])
    }

    private var fractures: WordTable {
        let hips = region?.figures[1].flatMap { figure in
            figure.status == .ok ? figure.denominator.map { DecimalText.grouped($0 / 5) } : nil
        }
        var table = Self.measures(
            "Fractures in a year",
            [
                ("Admissions with a hip fracture, 65 and over (for each 100,000)", "[rate]"),
                ("of them 65 to 79 (for each 100,000)", "[rate]"),
                ("of them 80 and over (for each 100,000)", "[rate]"),
                ("Other fragility fractures by site and age (number)", "[number]"),
                ("Hip fractures in winter beyond those in summer (%)", "[percentage]"),
                ("Died within 30 days, and within a year, of a hip fracture (%)", "[percentage]"),
                ("Returned home after a hip fracture (%)", "[percentage]"),
            ])
        if let hips {
            table.rows.insert(
                [
                    "Hip fractures of the audit’s services (number)", WordLine(plain: hips),
                    "This audit, \(String(edition.year))",
                ], at: 0)
        }
        return table
    }

    private var osteoporosis: WordTable {
        Self.measures(
            "Osteoporosis",
            [
                ("Residents of 50 and over with a diagnosis of osteoporosis (%)", "[percentage]"),
                ("Low bone density and risk factors (%)", "[percentage]"),
                ("DXA scans for each 1,000 residents of 50 and over (rate)", "[rate]"),
                ("Waiting time for a DXA scan (weeks)", "[weeks]"),
                ("Bisphosphonates prescribed against the national rate (ratio)", "[ratio]"),
            ])
    }

    private static func measures(_ caption: String, _ rows: [(String, WordLine)]) -> WordTable {
        WordTable(
            caption: caption,
            columns: [
                .init("Indicator (unit)", 56), .init("Here", 18, isNumeric: true),
                .init("Source and year", 26),
            ], rows: rows.map { [WordLine(plain: $0), $1, "[source and year]"] })
    }

    static let department = "https://pdfcoke.com/documents/falls-and-fractures-4vz0qp8y8m38"
    static let towerHamlets =
        "https://dokumen.tips/documents/falls-in-older-people-2015-jsna-factsheet-tower-hamlets-falls-jsna-2015-page-3.html"
}
