import Results

/// A year with two services, one of them an outlier on KPI 2 and 4.
enum NarratedEdition {
    static let results = PublishableResults(
        edition: Edition(
            year: 2021, revision: 1, freezeDate: "2022-12-01", publishedOn: "2023-03-01",
            programVersion: "0.1.0", disclosurePolicy: .audit,
            outlierRules: OutlierRules(
                guidance: "Guidance", version: "2017", alert: "95", alarm: "99.8",
                fewestPatients: 20, fewestServices: 3),
            synthetic: true, followUpCompleteTo: nil, inputs: []),
        indicators: [], services: ["E10", "E20"].map(service), figures: [], distributions: [],
        series: [], breakdowns: [], completeness: [], missedOpportunities: [], cohortFlow: [],
        dataQualityRules: [], dataQuality: [], assumptions: [], withheld: [],
        outliers: [
            OutlierRow(code: "E20", kpi: 2, status: .negativeAlarm, reason: nil),
            OutlierRow(code: "E20", kpi: 4, status: .positiveAlert, reason: nil),
            OutlierRow(code: "E20", kpi: 5, status: .within, reason: nil),
            OutlierRow(code: "E20", kpi: 6, status: nil, reason: .withheld),
        ])

    private static func service(_ code: String) -> ServiceEntry {
        ServiceEntry(
            code: code, name: code, provider: "", nation: "", region: "", icb: "", latitude: "",
            longitude: "", joined: "", left: "", mergedInto: "", hipFractures: nil,
            hipFractureBasis: "")
    }
}
