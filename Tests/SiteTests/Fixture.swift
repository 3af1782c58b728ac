import DecimalText
import Results
import Statistics
import YearOnYear

/// A small audit of five services that holds every status a figure can have.
enum Fixture {
    struct Service {
        var code: String
        var name: String
        var region: String
        /// Nil: no hip fracture count.
        var hips: Int?
        /// Patients in the cohort.
        var patients: Int
        /// Added to the share of every proportion, per cent.
        var shift: Int
    }

    static let services = [
        Service(
            code: "AIR", name: "Airefield", region: "North", hips: 240, patients: 670, shift: 15),
        Service(
            code: "BRK", name: "Brackenby & <script>alert(\"1\")</script>", region: "North",
            hips: 40, patients: 230, shift: -12),
        Service(code: "COV", name: "Covefold", region: "South", hips: 90, patients: 12, shift: 0),
        Service(code: "DUN", name: "Dunmarsh", region: "South", hips: nil, patients: 310, shift: 0),
        Service(code: "ELM", name: "Elmstead", region: "Wales", hips: 120, patients: 0, shift: 0),
    ]

    /// The edition of 2020 or 2021, with its changes since the edition before where there is one.
    static func results(
        year: Int = 2021, services: [Service] = services, followUpCompleteTo: String? = "2021-06"
    ) -> PublishableResults {
        let earlier = year > 2020 ? [plain(year: 2020, services, nil)] : []
        var edition = plain(year: year, services, followUpCompleteTo)
        edition.equity = equity
        return YearOnYear.completed(edition, after: earlier)
    }

    private static func plain(
        year: Int, _ services: [Service], _ followUpCompleteTo: String?
    ) -> PublishableResults {
        let national = Pooled(level: .national, code: "ALL", name: "All services", services)
        let nations = [
            Pooled(
                level: .nation, code: "England", name: "England",
                services.filter { $0.region != "Wales" }),
            Pooled(
                level: .nation, code: "Wales", name: "Wales",
                services.filter { $0.region == "Wales" }),
        ]
        let regions = Self.regions(services)
        let own = services.map { Pooled(level: .service, code: $0.code, name: $0.name, [$0]) }
        let places = [national] + nations + regions + own
        return PublishableResults(
            edition: edition(year, followUpCompleteTo: followUpCompleteTo),
            indicators: (1...11).map(definition), services: services.map(entry),
            figures: places.flatMap { place in
                (1...11).map { figure($0, of: place, against: national, year: year) }
            },
            distributions: (1...11).map { kpi in
                Distribution(
                    level: .national, code: "ALL", kpi: kpi, services: 3, lowerQuartile: "40.0000",
                    median: "52.5000", upperQuartile: "61.2500")
            },
            series: places.flatMap { place in (2...11).flatMap { series($0, of: place) } },
            breakdowns: (4...11).flatMap { breakdowns($0, of: national) },
            completeness: ([national] + own).flatMap(completeness),
            missedOpportunities: places.map(missed),
            cohortFlow: [
                CohortStep(
                    step: "read", rule: "Records in the extract", remaining: 1300, removed: 0),
                CohortStep(step: "C3", rule: "Aged 50 or over", remaining: 1222, removed: 78),
            ],
            dataQualityRules: [
                DataQualityRule(
                    rule: "REC-AGE", severity: "error", wording: "Age under 50 at the fracture",
                    kpis: [4, 6])
            ],
            dataQuality: [
                DataQualityCount(
                    rule: "REC-AGE", severity: "error", service: "AIR", findings: 78, kpis: [4, 6])
            ],
            assumptions: [Assumption(id: "A-1", text: "Ratings have no gaps between them.")],
            withheld: [WithheldCells(reason: "fewer than 8 patients", cells: 3)],
            facilities: facilities)
    }

    static func regions(_ services: [Service]) -> [Pooled] {
        var names: [String] = []
        for service in services where !names.contains(service.region) {
            names.append(service.region)
        }
        return names.sorted().map { name in
            Pooled(level: .region, code: name, name: name, services.filter { $0.region == name })
        }
    }

    private static func edition(_ year: Int, followUpCompleteTo: String?) -> Edition {
        Edition(
            year: year, revision: 1, freezeDate: "\(year + 1)-06-30",
            publishedOn: "\(year + 1)-11-10", programVersion: "1.0.0", disclosurePolicy: .audit,
            outlierRules: OutlierRules(
                guidance: "Guidance", version: "2017", alert: "95", alarm: "99.8",
                fewestPatients: 20, fewestServices: 3),
            synthetic: true, followUpCompleteTo: followUpCompleteTo,
            inputs: [
                InputFile(
                    path: "extracts/\(year)/patients.csv",
                    sha256: String(repeating: "0123456789abcdef", count: 4), rows: 1300)
            ])
    }

    private static func entry(_ service: Service) -> ServiceEntry {
        ServiceEntry(
            code: service.code, name: service.name, provider: "\(service.region) Trust",
            nation: service.region == "Wales" ? "Wales" : "England", region: service.region,
            icb: "", latitude: "52.1", longitude: "-1.2", joined: "2016-01-01", left: "",
            mergedInto: "", hipFractures: service.hips,
            hipFractureBasis: service.hips == nil ? "" : "NHFD")
    }

    private static let names = [
        "Data completeness", "Identification, all fragility fractures", "Identification, spine",
        "FLS assessment within 90 days", "DXA within 90 days", "Falls risk assessment",
        "Bone therapy recommended", "Strength and balance started within 16 weeks",
        "Monitored by 16 weeks", "Bone therapy started by first follow-up",
        "On bone therapy at 12 months",
    ]

    private static func definition(_ kpi: Int) -> IndicatorDefinition {
        IndicatorDefinition(
            kpi: kpi, name: names[kpi - 1], shortName: String(names[kpi - 1].prefix(24)),
            question: "How many patients reach “\(names[kpi - 1])”?", definitionVersion: "1.0",
            kind: kpi == 1 ? .shareOfServices : kpi < 4 ? .ratioToExpected : .proportion,
            denominator: "Records in the cohort", numerator: "Records that meet it",
            exclusions: kpi > 8 ? "Patients who died" : "", missingRule: "Blank and “Don’t know”",
            standards: ["NICE QS149 statement 3"], green: kpi == 3 ? 20 : kpi == 7 ? 50 : 80,
            amber: kpi == 7 ? nil : kpi == 3 ? 10 : 50, author: "Audit team",
            reviewed: "2021-09-01")
    }
}
