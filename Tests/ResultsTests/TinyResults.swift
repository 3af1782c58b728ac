import Results

/// One edition of one invented service, with something in every list.
enum TinyResults {
    static let edition = {
        var edition = plain
        edition.edition.licence = "MIT"
        edition.dataQualityFields = [
            DataQualityField(rule: "REC-01", service: "W01", field: "1.05 CareRes", findings: 12)
        ]
        edition.dataQualityEffects = [
            DataQualityEffect(rule: "REC-01", kpi: 4, denominator: 12, numerator: 3, status: .ok),
            DataQualityEffect(
                rule: "REC-01", kpi: 6, denominator: nil, numerator: nil, status: .withheld),
        ]
        edition.definitionEffects = [definitionEffect]
        edition.caseMix = [CaseMixRow(code: "W01", kpi: 5, status: .withheld), caseMix]
        edition.changes = [
            ChangeRow(
                level: .service, code: "W01", kpi: 2, previousYear: 2020, change: "1.5000",
                lower95: "1.1000", verdict: .better),
            ChangeRow(
                level: .service, code: "W01", kpi: 4, previousYear: 2020,
                reason: .definitionChanged),
        ]
        edition.equity = [
            EquityGapRow(
                level: .national, code: "ALL", kpi: 4, dimension: "sex", group: "Female",
                groupDenominator: 100, groupNumerator: 30, reference: "Male",
                referenceDenominator: 100, referenceNumerator: 20, difference: "10.0000",
                lower95: "-2.0177", upper95: "21.6404", direction: .noClearDifference, status: .ok),
            EquityGapRow(
                level: .nation, code: "Wales", kpi: 4, dimension: "imd",
                group: "1 (most deprived)", reference: "5 (least deprived)", status: .withheld),
        ]
        edition.trends = [
            TrendRow(
                level: .national, code: "ALL", kpi: 4, firstYear: 2017, trend: .increasing,
                meaning: .improving)
        ]
        edition.variation = [
            VariationRow(
                level: .national, code: "ALL", kpi: 4, variant: .screened, months: 12,
                firstMonth: "2021-01", lastMonth: "2021-12", mean: "50.4167", lower: "41.7112",
                upper: "59.1221", variation: .commonCause, assurance: .consistentlyMissed)
        ]
        return edition
    }()

    private static let definitionEffect = {
        var effect = DefinitionEffect(
            kpi: 5, version: "1.0", formerVersion: "0.9", previousYear: 2020, status: .ok)
        effect.denominatorAdded = 0
        effect.denominatorRemoved = 12
        effect.numeratorAdded = 8
        effect.numeratorRemoved = 40
        return effect
    }()

    private static let caseMix = {
        var row = CaseMixRow(code: "W01", kpi: 4, status: .ok)
        row.observed = 120
        row.expected = "110.4"
        row.ratio = "1.0870"
        row.crudePercent = "50.0000"
        row.adjustedPercent = "54.3478"
        row.lower95 = "47.5234"
        row.upper95 = "61.1723"
        row.comparison = .similar
        return row
    }()

    private static let plain = PublishableResults(
        edition: Edition(
            year: 2021, revision: 1, freezeDate: "2022-12-01", publishedOn: "2023-01-12",
            programVersion: "0.1.0", disclosurePolicy: .audit,
            outlierRules: OutlierRules(
                guidance: "Guidance", version: "2017", alert: "95", alarm: "99.8",
                fewestPatients: 20, fewestServices: 3),
            synthetic: true,
            followUpCompleteTo: "2021-10",
            inputs: [
                InputFile(
                    path: "extracts/2021/patients.csv",
                    sha256: String(repeating: "0a", count: 32), rows: 240)
            ]),
        indicators: [indicator], services: [service], figures: figures,
        distributions: [
            Distribution(
                level: .national, code: "ALL", kpi: 4, services: 1, lowerQuartile: "50.0000",
                median: "50.0000", upperQuartile: "50.0000"),
            Distribution(
                level: .nation, code: "Wales", kpi: 5, services: 0, lowerQuartile: nil,
                median: nil, upperQuartile: nil),
        ],
        series: [
            SeriesPoint(
                month: 1, level: .service, code: "W01", kpi: 2, denominator: nil, numerator: 21,
                percent: nil, status: .ok),
            SeriesPoint(
                month: 2, level: .service, code: "W01", kpi: 4, denominator: nil, numerator: nil,
                percent: nil, status: .withheld),
        ],
        breakdowns: [
            BreakdownRow(
                level: .nation, code: "Wales", kpi: 4, dimension: "age", group: "50–59",
                denominator: 16, numerator: 1, percent: "6.2500", lower95: "1.1116",
                upper95: "28.3317", status: .tooFew)
        ],
        completeness: [
            CompletenessRow(
                level: .service, code: "W01", field: "1.05 CareRes", applicable: 240, missing: 60,
                percentMissing: "25.0000", status: .ok)
        ],
        missedOpportunities: [
            MissedOpportunity(
                level: .service, code: "W01", expected: "48.0", observed: 50, missed: "-2.0",
                status: .provisional)
        ],
        cohortFlow: [
            CohortStep(step: "read", rule: "Records in the extract", remaining: 243, removed: 0),
            CohortStep(
                step: "C1", rule: "The service is registered, for the year", remaining: 240,
                removed: 3),
        ],
        dataQualityRules: [
            DataQualityRule(
                rule: "REC-01", severity: "warning", wording: "A \"code\" is not in its list",
                kpis: [4, 6], findings: 13, warningFrom: "0.1", errorAbove: "5.0",
                acceptedBy: "Audit lead", acceptedBecause: "Test rows")
        ],
        dataQuality: [
            DataQualityCount(
                rule: "REC-01", severity: "warning", service: "", findings: 1, kpis: [4, 6]),
            DataQualityCount(
                rule: "REC-01", severity: "warning", service: "W01", findings: 12, kpis: [4, 6]),
        ],
        assumptions: [Assumption(id: "A1", text: "Two lines:\n\tand a tab.")],
        withheld: [WithheldCells(reason: "1 to 7 patients in the figure", cells: 1)],
        facilities: facilities, funnels: TinyOutliers.funnels, outliers: TinyOutliers.outliers,
        responses: TinyOutliers.responses)

    private static let facilities = [
        FacilitiesQuestion(
            column: "monitoring", group: "Monitoring", name: "Who monitors",
            question: "Who monitors patients?", kind: .choice, unit: "", asked: 1, answered: 1,
            shares: [
                FacilitiesShare(
                    answer: "The service", numerator: 1, denominator: 1, percent: "100.0000",
                    lower95: "20.6543", upper95: "100.0000")
            ],
            answers: [
                FacilitiesAnswer(service: "W01", answer: "The service", status: .answered)
            ]),
        FacilitiesQuestion(
            column: "wte_nurse", group: "Staffing", name: "Nurses", question: "How many nurses?",
            kind: .decimal, unit: "whole-time equivalents", asked: 1, answered: 0,
            answers: [FacilitiesAnswer(service: "W01", answer: nil, status: .unusable)]),
    ]

    private static let indicator = IndicatorDefinition(
        kpi: 4, name: "FLS assessment within 90 days", shortName: "Assessed in 90 days",
        question: "How many patients were assessed within 90 days?", definitionVersion: "1.0",
        kind: .proportion, denominator: "all patients", numerator: "assessed within 90 days",
        exclusions: "none", missingRule: "a blank date counts as not met",
        standards: ["Clinical Standards for FLSs, 2019"], green: 80, amber: 50, author: "The team",
        reviewed: "2026-11-01")

    private static let service: ServiceEntry = {
        var service = ServiceEntry(
            code: "W01", name: "Dyffryn, \"Cwm\" FLS", provider: "Ysbyty Dyffryn", nation: "Wales",
            region: "South Wales", icb: "Cwm Health Board", latitude: "51.6", longitude: "-3.2",
            joined: "2016-01-01", left: "", mergedInto: "", hipFractures: 30,
            hipFractureBasis: "NHFD")
        service.postcodeAreas = ["CF", "NP"]
        return service
    }()

    private static let figures = [
        Figure(
            level: .national, code: "ALL", name: "All services", kpi: 4, denominator: 240,
            numerator: 120, missing: 9, excluded: 0, percent: "50.0000", lower95: "43.7215",
            upper95: "56.2785", rag: .amber, comparison: nil, outlier: nil, status: .ok),
        Figure(
            level: .service, code: "W01", name: "Dyffryn, \"Cwm\" FLS", kpi: 4, denominator: 240,
            numerator: 120, missing: 9, excluded: 0, percent: "50.0000", lower95: "43.7215",
            upper95: "56.2785", rag: .amber, comparison: .similar, outlier: .negativeAlert,
            status: .ok),
        Figure(
            level: .service, code: "W01", name: "Dyffryn, \"Cwm\" FLS", kpi: 5, denominator: nil,
            numerator: nil, missing: nil, excluded: nil, percent: nil, lower95: nil, upper95: nil,
            rag: nil, comparison: nil, outlier: nil, status: .withheld),
    ]
}
