import Results

/// Small editions of a few invented services, whose pooled figures are the sums of the services'.
struct TwoEditions {
    struct Service {
        var code: String
        var numerator: Int
        var denominator: Int
        var region = "North"
        var mergedInto = ""
        var isWithheld = false
        var joined = "2016-01-01"
        var name: String?
    }

    static func edition(
        _ year: Int, _ services: [Service], revision: Int = 1, version: String = "1.0",
        numerator: String = "Assessed in 90 days", kpi: Int = 4, green: Int = 80
    ) -> PublishableResults {
        let indicator = IndicatorDefinition(
            kpi: kpi, name: "Assessment", shortName: "Assessment", question: "",
            definitionVersion: version, kind: .proportion, denominator: "All patients",
            numerator: numerator, exclusions: "", missingRule: "", standards: [], green: green,
            amber: 50, author: "", reviewed: "")
        let regions = Set(services.map(\.region)).sorted()
        var figures = [pooled(.national, "ALL", services)]
        figures += regions.map { region in
            pooled(.region, region, services.filter { $0.region == region })
        }
        figures += services.map { service in
            service.isWithheld
                ? figure(.service, service.code, nil, nil, .withheld)
                : figure(.service, service.code, service.numerator, service.denominator, .ok)
        }
        var results = PublishableResults(
            edition: edition(year, revision), indicators: [indicator],
            services: services.map(entry), figures: figures, distributions: [], series: [],
            breakdowns: [], completeness: [], missedOpportunities: [], cohortFlow: [],
            dataQualityRules: [], dataQuality: [], assumptions: [], withheld: [])
        results.edition.revision = revision
        for row in results.figures.indices { results.figures[row].kpi = kpi }
        return results
    }

    private static func edition(_ year: Int, _ revision: Int) -> Edition {
        Edition(
            year: year, revision: revision, freezeDate: "", publishedOn: "", programVersion: "",
            disclosurePolicy: .audit,
            outlierRules: OutlierRules(
                guidance: "", version: "", alert: "95", alarm: "99.8", fewestPatients: 20,
                fewestServices: 3), synthetic: true, followUpCompleteTo: nil, inputs: [])
    }

    private static func entry(_ service: Service) -> ServiceEntry {
        ServiceEntry(
            code: service.code, name: service.name ?? "Service \(service.code)", provider: "",
            nation: "England", region: service.region, icb: "", latitude: "", longitude: "",
            joined: service.joined, left: "", mergedInto: service.mergedInto, hipFractures: nil,
            hipFractureBasis: "")
    }

    private static func pooled(_ level: Level, _ code: String, _ services: [Service]) -> Figure {
        figure(
            level, code, services.reduce(0) { $0 + $1.numerator },
            services.reduce(0) { $0 + $1.denominator }, .ok)
    }

    private static func figure(
        _ level: Level, _ code: String, _ numerator: Int?, _ denominator: Int?,
        _ status: FigureStatus
    ) -> Figure {
        Figure(
            level: level, code: code, name: code, kpi: 4, denominator: denominator,
            numerator: numerator, missing: nil, excluded: nil,
            percent: numerator.flatMap { numerator in
                denominator.map { percent(numerator, $0) }
            }, lower95: nil, upper95: nil, rag: nil, comparison: nil, outlier: nil, status: status)
    }

    /// The figures of these tests are whole quarters of a hundred.
    private static func percent(_ numerator: Int, _ denominator: Int) -> String {
        let scaled = (numerator * 2_000_000 + denominator) / (denominator * 2)
        let fraction = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }
}
