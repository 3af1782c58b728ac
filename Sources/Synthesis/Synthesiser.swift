import Disk
import Extract
import Releases

/// Makes whole data folders of invented patients, the same bytes for the same seed on every
/// machine.
package struct Synthesiser {
    /// What `flsdb synthesise` is asked for.
    package struct Options: Sendable {
        /// The audit year, 2000 to 2100.
        package var year: Int
        /// Services of the register; 0 only with benchmark rows. From 12 on the register holds one
        /// that sends nothing, small ones, one without hip fractures, and ones that join, leave and
        /// merge.
        package var services: Int
        /// Rows of the extract, besides those of benchmark rows.
        package var records: Int
        package var seed: UInt64
        package var format: ExtractFormat
        /// A table of published rows; its services come on top, and their figures are met exactly.
        package var benchmarkRows: String?
        /// The folder of the data dictionary that is copied.
        package var dictionary: String
        /// The data folder to write.
        package var output: String

        package init(
            year: Int, services: Int, records: Int, seed: UInt64, format: ExtractFormat = .csv,
            benchmarkRows: String? = nil, dictionary: String = "Data/dictionary", output: String
        ) {
            self.year = year
            self.services = services
            self.records = records
            self.seed = seed
            self.format = format
            self.benchmarkRows = benchmarkRows
            self.dictionary = dictionary
            self.output = output
        }
    }

    /// What was made.
    package struct Outcome: Sendable {
        /// The release files, relative to the data folder.
        package var releases: [String]
        /// Rows of all extracts.
        package var records: Int
        /// Sentences about published figures that no whole count gives.
        package var notes: [String]
    }

    /// Writes a data folder with one edition.
    package static func write(_ options: Options) throws(SynthesisError) -> Outcome {
        try check(options)
        let benchmarks = try BenchmarkEdition(file: options.benchmarkRows, year: options.year)
        let register = InventedRegister(
            count: options.services, pivotYear: options.year, seed: options.seed)
        let plan = YearPlan(
            register: register, year: options.year, records: options.records,
            typicalRecords: options.records, pivotYear: options.year, seed: options.seed)
        let folder = try SyntheticFolder(path: options.output, dictionary: options.dictionary)
        let edition = SyntheticEdition(
            release: .synthetic(
                year: options.year, format: options.format, freezeDate: "\(options.year + 2)-02-01",
                publishedOn: "\(options.year + 2)-03-11"),
            plan: plan, benchmarks: benchmarks, format: options.format, seed: options.seed,
            omitted: [])
        try folder.writePolicies()
        try folder.writeRegister(register.services + benchmarks.services)
        let records = try folder.write(edition)
        return Outcome(
            releases: ["releases/\(options.year).yaml"], records: records, notes: benchmarks.notes)
    }

    private static func check(_ options: Options) throws(SynthesisError) {
        guard (2000...2100).contains(options.year) else {
            throw .wrongOption("The year must lie between 2000 and 2100.")
        }
        let fewest = options.benchmarkRows == nil ? 1 : 0
        guard (fewest...InventedPlace.most).contains(options.services) else {
            throw .wrongOption(
                "The number of services must lie between \(fewest) and \(InventedPlace.most).")
        }
        guard (0...50_000_000).contains(options.records),
            options.services > 0 || options.records == 0
        else {
            throw .wrongOption(
                "The number of records must lie between 0 and 50000000, and be 0 without services.")
        }
    }
}
