import Results

/// Published tables of a small audit: two regions of one nation, KPI 4 to 11 as given.
struct PublishedTables {
    /// A published count, or one that is withheld.
    struct Row {
        var denominator: Int?
        var numerator: Int?
        var missing: Int? = 0
        var excluded: Int? = 0
    }

    /// By service code, then by KPI.
    private var services: [(code: String, region: String, rows: [Int: Row])] = []
    private var pooled: [String: [Int: Row]] = [:]
    private(set) var series: [SeriesPoint] = []
    private(set) var breakdowns: [BreakdownRow] = []
    var year = 2021
    var revision = 1
    /// What tells one extract from another.
    var extract = ""
    var changes: [ChangeRow] = []

    mutating func add(_ code: String, in region: String, _ rows: [Int: Row]) {
        services.append((code, region, rows))
    }

    /// - Parameter place: `ALL`, `England` or a region.
    mutating func state(_ rows: [Int: Row], at place: String) { pooled[place] = rows }

    mutating func month(
        _ month: Int, _ kpi: Int, at code: String, level: Level = .service, _ count: (Int?, Int?)
    ) {
        series.append(
            SeriesPoint(
                month: month, level: level, code: code, kpi: kpi, denominator: count.0,
                numerator: count.1, percent: nil, status: count.0 == nil ? .withheld : .ok))
    }

    mutating func group(_ name: String, _ kpi: Int, at code: String, _ count: (Int?, Int?)) {
        breakdowns.append(
            BreakdownRow(
                level: .nation, code: code, kpi: kpi, dimension: "sex", group: name,
                denominator: count.0, numerator: count.1, percent: nil, lower95: nil, upper95: nil,
                status: count.0 == nil ? .withheld : .ok))
    }

    var results: PublishableResults {
        let regions = ["North", "South"].filter { region in
            services.contains { $0.region == region }
        }
        var figures = figures(.national, "ALL", pooled["ALL"] ?? [:])
        figures += self.figures(.nation, "England", pooled["England"] ?? [:])
        for region in regions {
            figures += self.figures(.region, region, pooled[region] ?? [:])
        }
        for service in services {
            figures += self.figures(.service, service.code, service.rows)
        }
        var results = PublishableResults(
            edition: Edition(
                year: year, revision: revision, freezeDate: "", publishedOn: "",
                programVersion: "", disclosurePolicy: .audit,
                outlierRules: OutlierRules(
                    guidance: "", version: "", alert: "95", alarm: "99.8", fewestPatients: 20,
                    fewestServices: 3), synthetic: true, followUpCompleteTo: nil,
                inputs: [InputFile(path: "patients.csv", sha256: extract, rows: 1)]),
            indicators: [],
            services: services.map { service in
                ServiceEntry(
                    code: service.code, name: service.code, provider: "", nation: "England",
                    region: service.region, icb: "", latitude: "", longitude: "", joined: "",
                    left: "", mergedInto: "", hipFractures: nil, hipFractureBasis: "")
            },
            figures: figures, distributions: [], series: series, breakdowns: breakdowns,
            completeness: [], missedOpportunities: [], cohortFlow: [], dataQualityRules: [],
            dataQuality: [], assumptions: [], withheld: [])
        results.changes = changes
        return results
    }

    private func figures(_ level: Level, _ code: String, _ rows: [Int: Row]) -> [Figure] {
        (1...11).map { kpi in
            let row = rows[kpi]
            let isWithheld = row.map { $0.denominator == nil } ?? false
            return Figure(
                level: level, code: code, name: code, kpi: kpi, denominator: row?.denominator,
                numerator: row?.numerator, missing: isWithheld ? nil : row?.missing,
                excluded: isWithheld ? nil : row?.excluded, percent: nil, lower95: nil,
                upper95: nil, rag: nil, comparison: nil, outlier: nil,
                status: row == nil ? .notCollected : isWithheld ? .withheld : .ok)
        }
    }
}
