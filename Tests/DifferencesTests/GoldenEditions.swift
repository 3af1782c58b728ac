import Results

@testable import Differences

/// Two editions of five invented services in which a little of everything changed, and the older one
/// as it was first published.
enum GoldenEditions {
    private typealias Service = TwoEditions.Service

    static func difference() throws -> Difference {
        try Difference.from(
            old, to: new,
            archive: [(superseded, "First publication."), (old, "A count of B corrected.")].map {
                PublishedRevision(results: $0.0, reason: $0.1, json: [], sha256: "", record: [])
            })
    }

    static let superseded = {
        var first = GoldenEditions.edition(
            2020, oldServices(b: 29), oldReviews, version: "0.9", green: 80)
        first.edition.revision = 1
        first.edition.publishedOn = "2022-03-10"
        return first
    }()

    static let old = {
        var edition = GoldenEditions.edition(
            2020, oldServices(b: 30), oldReviews, version: "0.9", green: 80)
        edition.edition.revision = 2
        edition.edition.publishedOn = "2022-09-15"
        edition.cohortFlow = [
            CohortStep(step: "read", rule: "Records in the extract", remaining: 600, removed: 0),
            CohortStep(
                step: "C3", rule: "The patient was 50 or older", remaining: 590, removed: 10),
        ]
        edition.dataQualityRules = [rule("EXT-07", 6), rule("FAC-07", 2), rule("REC-01", 4)]
        edition.completeness = [field("1.03 Gender", 60, 600), field("1.06 Contact", 5, 600)]
        edition.facilities = [
            choice(["Yes", "No", "Yes"]), number(["1.00", "2.00", "3.00"], median: "2.00"),
        ]
        return edition
    }()

    static let new = {
        var edition = GoldenEditions.edition(
            2021,
            [
                Service(code: "A", numerator: 166, denominator: 210),
                Service(code: "B", numerator: 55, denominator: 64, name: "Bridge | End <b>"),
                Service(
                    code: "E", numerator: 9, denominator: 30, region: "South", joined: "2021-04-01"),
                Service(code: "F", numerator: 4, denominator: 6, isWithheld: true),
                Service(code: "G", numerator: 3, denominator: 5, isWithheld: true),
            ],
            [
                Service(code: "A", numerator: 80, denominator: 160),
                Service(code: "B", numerator: 20, denominator: 50, name: "Bridge | End <b>"),
                Service(
                    code: "E", numerator: 10, denominator: 20, region: "South", joined: "2021-04-01"
                ),
                Service(code: "F", numerator: 9, denominator: 10),
                Service(code: "G", numerator: 1, denominator: 10),
            ], version: "1.0", green: 75)
        var effect = DefinitionEffect(
            kpi: 9, version: "1.0", formerVersion: "0.9", previousYear: 2020, status: .ok)
        effect.numeratorAdded = 0
        effect.numeratorRemoved = 25
        effect.denominatorAdded = 0
        effect.denominatorRemoved = 10
        edition.definitionEffects = [effect]
        edition.edition.publishedOn = "2023-01-12"
        edition.cohortFlow = [
            CohortStep(step: "read", rule: "Records in the extract", remaining: 640, removed: 0),
            CohortStep(step: "C3", rule: "The patient was 50 or older", remaining: 640, removed: 0),
        ]
        edition.dataQualityRules = [rule("EXT-07", 8), rule("FAC-07", 3), rule("REC-01", 4)]
        edition.completeness = [field("1.03 Gender", 96, 640), field("1.06 Contact", 5, 600)]
        edition.facilities = [
            choice(["Yes", "Yes", "Yes"]), number(["1.00", "2.50", "3.50"], median: "2.50"),
        ]
        return edition
    }()

    private static func oldServices(b: Int) -> [Service] {
        [
            Service(code: "A", numerator: 100, denominator: 200),
            Service(code: "B", numerator: b, denominator: 60),
            Service(code: "C", numerator: 10, denominator: 40, mergedInto: "A"),
            Service(code: "D", numerator: 15, denominator: 20),
            Service(code: "F", numerator: 9, denominator: 12),
            Service(code: "G", numerator: 7, denominator: 14),
        ]
    }

    private static let oldReviews = oldServices(b: 30)

    private static func edition(
        _ year: Int, _ services: [Service], _ reviews: [Service], version: String, green: Int
    ) -> PublishableResults {
        var edition = TwoEditions.edition(year, services, green: green)
        let reviewed = TwoEditions.edition(
            year, reviews, version: version, numerator: "Reviewed by version \(version)", kpi: 9)
        edition.indicators += reviewed.indicators
        edition.figures = zip(edition.figures, reviewed.figures).flatMap { [$0, $1] }
        for row in edition.figures.indices
        where edition.figures[row].level == .service && edition.figures[row].status == .ok {
            edition.figures[row].rag = .amber
        }
        return edition
    }

    private static func rule(_ rule: String, _ findings: Int) -> DataQualityRule {
        DataQualityRule(
            rule: rule, severity: "note", wording: "What \(rule) finds.", kpis: [],
            findings: findings)
    }

    private static func field(
        _ field: String, _ missing: Int, _ applicable: Int
    ) -> CompletenessRow {
        CompletenessRow(
            level: .national, code: "ALL", field: field, applicable: applicable, missing: missing,
            percentMissing: "\(missing * 100 / applicable).0000", status: .ok)
    }

    private static func answers(_ given: [String]) -> [FacilitiesAnswer] {
        zip(["A", "B", "F"], given).map {
            FacilitiesAnswer(service: $0, answer: $1, status: .answered)
        }
    }

    private static func choice(_ given: [String]) -> FacilitiesQuestion {
        FacilitiesQuestion(
            column: "covers_hip", group: "Patients", name: "Hip fractures", question: "Hips?",
            kind: .yesNo, unit: "", asked: 3, answered: 3,
            shares: ["Yes", "No"].map { answer in
                FacilitiesShare(
                    answer: answer, numerator: given.count { $0 == answer }, denominator: 3,
                    percent: nil, lower95: nil, upper95: nil)
            }, answers: answers(given))
    }

    private static func number(_ given: [String], median: String) -> FacilitiesQuestion {
        FacilitiesQuestion(
            column: "wte_nurse", group: "Staffing", name: "Nurses", question: "Nurses?",
            kind: .decimal, unit: "", asked: 3, answered: 3, median: median,
            answers: answers(given))
    }
}
