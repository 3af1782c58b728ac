import Extract
import Releases

/// The five editions that the project ships: the same invented services in 2017 and 2018, when
/// there were fewer of them, in 2019, in the pandemic year 2020, and in 2021.
///
/// From 2020 to 2021 one service leaves, one becomes part of another, one joins and one has another
/// name; KPI 9 is defined anew, and 2020 is in its second revision.
extension Synthesiser {
    private struct Year {
        var year: Int
        var records: Int
        var format: ExtractFormat
        var freezeDate: String
        var publishedOn: String
        var omitted: Set<Field>
        var revision = 1
    }

    private static let demonstrationServices = 30
    private static let demonstrationSeed: UInt64 = 20_160_101
    /// Rows of an ordinary year, from which the hip fractures of every year follow.
    private static let typicalRecords = 7700

    /// Questions that no indicator, breakdown or completeness rule looks at. The XML extract and the
    /// two oldest go without them so that they stay small enough for the repository.
    private static let unneeded: Set<Field> = [
        .fractureType, .secondSite, .thirdSite, .height, .weight, .dxaNotOrdered, .tScore,
        .fractureRisk, .calciumVitaminD, .twoFalls, .fearOfFalling, .fallsMedicines, .mobility,
        .vision, .toileting, .cardiovascular, .cognition, .referrals, .followUp52WeeksDate,
        .refractures, .ageAtFracture,
    ]

    private static let demonstrationYears = [
        Year(
            year: 2017, records: 7000, format: .csv, freezeDate: "2019-02-01",
            publishedOn: "2019-03-14", omitted: unneeded),
        Year(
            year: 2018, records: 7600, format: .csv, freezeDate: "2020-02-01",
            publishedOn: "2020-03-12", omitted: unneeded),
        Year(
            year: 2019, records: 7700, format: .csv, freezeDate: "2021-02-01",
            publishedOn: "2021-03-11", omitted: []),
        Year(
            year: 2020, records: 6050, format: .xml, freezeDate: "2022-02-01",
            publishedOn: "2022-09-15", omitted: unneeded, revision: 2),
        Year(
            year: 2021, records: 7100, format: .csv, freezeDate: "2022-10-31",
            publishedOn: "2023-01-12", omitted: []),
    ]

    /// The year whose report somebody wrote, `narrative/` of the demonstration, and how long it may be.
    private static let writtenYear = 2021
    private static let writtenReport = ReportSettings(
        mostWords: 3000, mostMessages: 6, mostRecommendations: 14)

    private static let renamesFile = "reference/renames.csv"
    private static let rename = InventedRename(
        code: "F13", renamed: "2021-04-01", formerName: "Larkenbeck Bone Health Service")
    /// Before that edition the indicator was counted by an earlier version of its definition.
    private static let redefinition = (kpi: 9, year: 2021)

    /// Writes the demonstration editions into a data folder.
    package static func writeDemonstration(
        output: String, dictionary: String = "Data/dictionary"
    ) throws(SynthesisError) -> Outcome {
        let register = InventedRegister(
            count: demonstrationServices, pivotYear: 2020, joinYear: 2021, seed: demonstrationSeed)
        let folder = try SyntheticFolder(path: output, dictionary: dictionary)
        try folder.writePolicies()
        try folder.writeRegister(register.services)
        try folder.writeRenames([rename], to: renamesFile)
        var outcome = Outcome(releases: [], records: 0, notes: [])
        for year in demonstrationYears {
            var release = Release.synthetic(
                year: year.year, format: year.format, freezeDate: year.freezeDate,
                publishedOn: year.publishedOn)
            release.renames = renamesFile
            release.revision = year.revision
            if year.year == writtenYear { release.report = writtenReport }
            if year.year < redefinition.year { release.definitions[redefinition.kpi] = "0.9" }
            let edition = SyntheticEdition(
                release: release,
                plan: YearPlan(
                    register: register, year: year.year, records: year.records,
                    typicalRecords: typicalRecords, pivotYear: 2020, seed: demonstrationSeed),
                benchmarks: try BenchmarkEdition(file: nil, year: year.year), format: year.format,
                seed: demonstrationSeed, omitted: year.omitted)
            outcome.records += try folder.write(edition)
            outcome.releases.append("releases/\(year.year).yaml")
        }
        return outcome
    }
}
