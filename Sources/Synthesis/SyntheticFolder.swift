import Disk
import Extract
import Releases
import Results

/// One edition that is to be written.
struct SyntheticEdition {
    let release: Release
    let plan: YearPlan
    let benchmarks: BenchmarkEdition
    let format: ExtractFormat
    let seed: UInt64
    /// Questions that the extract does not hold.
    let omitted: Set<Field>
}

/// A data folder that is being written.
struct SyntheticFolder {
    let path: String
    private let dictionary: DataDictionary

    /// Copies the dictionary, unless it lies in the data folder already.
    init(path: String, dictionary folder: String) throws(SynthesisError) {
        self.path = path
        do {
            dictionary = try DataDictionary.load(folder: folder)
        } catch {
            throw .dictionary(folder: folder, reason: "\(error)")
        }
        do {
            try WholeFile.makeFolder(at: "\(path)/dictionary")
            for name in try WholeFile.names(inFolder: folder, shownAs: folder) {
                let bytes = try WholeFile.bytes(at: "\(folder)/\(name)", shownAs: name)
                try WholeFile.write(bytes, to: "\(path)/dictionary/\(name)")
            }
        } catch {
            throw .disk(error)
        }
    }

    /// Every disclosure policy that a release file can name.
    func writePolicies() throws(SynthesisError) {
        for policy in DisclosurePolicy.shipped {
            try write(PolicyText.yaml(of: policy), to: "policies/\(policy.name).yaml")
        }
    }

    func writeRegister(_ services: [Service]) throws(SynthesisError) {
        try write(FolderTables.register(services), to: "reference/services.csv")
    }

    func writeRenames(_ renames: [InventedRename], to file: String) throws(SynthesisError) {
        try write(FolderTables.renames(renames), to: file)
    }

    /// Writes an edition's extract, tables and release file, the release file last.
    ///
    /// - Returns: the rows of the extract.
    func write(_ edition: SyntheticEdition) throws(SynthesisError) -> Int {
        let release = edition.release
        let (rows, optedOut) = try writeExtract(of: edition)
        let hips =
            edition.plan.services.map { ($0.service.code, $0.hipFractures) }
            + edition.benchmarks.rows.map { ($0.row.code, $0.row.hipFractures) }
        try write(
            FolderTables.hipFractures(hips.map { (code: $0.0, count: $0.1) }),
            to: release.hipFractures)
        try write(facilities(of: edition), to: release.facilities)
        try write(optedOut.map { "\($0)\n" }.joined(), to: release.optOuts)
        try write(FolderTables.release(release), to: "releases/\(release.year).yaml")
        return rows
    }

    private func writeExtract(
        of edition: SyntheticEdition
    ) throws(SynthesisError) -> (rows: Int, optedOut: [String]) {
        let year = edition.release.year
        let text = ExtractText(
            format: edition.format, year: year,
            entries: dictionary.entries.filter { !edition.omitted.contains($0.field) })
        do {
            try WholeFile.makeFolder(at: "\(path)/extracts/\(year)")
            var file = try GrowingFile(path: "\(path)/\(edition.release.extract)")
            try file.append(text.begin)
            let (rows, optedOut) = try writeRecords(of: edition, text: text, to: &file)
            try file.append(text.end)
            try file.finish()
            return (rows, optedOut)
        } catch {
            throw .disk(error)
        }
    }

    private func writeRecords(
        of edition: SyntheticEdition, text: ExtractText, to file: inout GrowingFile
    ) throws(DiskError) -> (rows: Int, optedOut: [String]) {
        let year = edition.release.year
        let freeze = Day(iso: edition.release.freezeDate)?.number ?? Int32.max
        var series = RandomStream(seed: edition.seed, 5, UInt64(year))
        var numbers = NHSNumberSeries(random: &series)
        var rows = 0
        var optedOut: [String] = []
        for (index, service) in edition.plan.services.enumerated() {
            var random = RandomStream(seed: edition.seed, 6, UInt64(year), UInt64(index))
            let records = ServiceRecords(
                patients: .drawn(service.draw),
                writer: AnswerWriter(
                    serviceCode: service.service.code, habits: service.habits,
                    missing: service.draw.profile.missing, freezeDay: freeze),
                days: service.days.draw(service.records, random: &random),
                firstRecordID: firstRecordID(year))
            optedOut += try records.write(
                to: &file, text: text, numbers: &numbers, random: &random)
            rows += service.records
        }
        let window =
            FractureDays.first(of: 1, year: year)...FractureDays.first(of: 13, year: year) - 1
        let days = FractureDays(year: year, weights: YearEffect.of(year).fractures, window: window)
        for (index, benchmark) in edition.benchmarks.rows.enumerated() {
            var random = RandomStream(seed: edition.seed, 7, UInt64(year), UInt64(index))
            let courses = BenchmarkPatients(
                counts: benchmark.counts, spineFractures: benchmark.row.spineFractures
            ).courses(random: &random)
            let records = ServiceRecords(
                patients: .given(courses),
                writer: AnswerWriter(
                    serviceCode: benchmark.row.code, habits: .faultless, missing: [],
                    freezeDay: freeze),
                days: days.draw(courses.count, random: &random),
                firstRecordID: firstRecordID(year))
            _ = try records.write(to: &file, text: text, numbers: &numbers, random: &random)
            rows += courses.count
        }
        // The list comes back for everyone who was asked about, whether in this extract or not.
        for _ in 0..<(rows / 400) { optedOut.append(numbers.next()) }
        return (rows, optedOut.sorted())
    }

    private func firstRecordID(_ year: Int) -> Int { year % 100 * 1_000_000 + 1 }

    private func facilities(of edition: SyntheticEdition) -> String {
        let rows = edition.plan.services.enumerated().compactMap { index, service -> [String]? in
            // Nearly the same answers every year, but for services that did not take part.
            guard service.records > 0 else { return nil }
            return FacilitiesTable.row(
                code: service.service.code, started: service.service.joined,
                expected: 5 * (service.hipFractures ?? 200), records: service.records,
                profile: service.draw.profile, index: index,
                random: RandomStream(seed: edition.seed, 8, UInt64(index)))
        }
        return FolderTables.table(FacilitiesTable.header, rows)
    }

    private func write(_ text: String, to file: String) throws(SynthesisError) {
        do {
            if let end = file.lastIndex(of: "/") {
                try WholeFile.makeFolder(at: "\(path)/\(file[..<end])")
            }
            try WholeFile.write(Array(text.utf8), to: "\(path)/\(file)")
        } catch {
            throw .disk(error)
        }
    }
}

extension Release {
    /// The release of an invented edition, with the thresholds of the audit's benchmark table.
    static func synthetic(
        year: Int, format: ExtractFormat, freezeDate: String, publishedOn: String
    ) -> Release {
        var rag: [Int: RAGThresholds] = [:]
        for kpi in 1...11 { rag[kpi] = RAGThresholds(green: 80, amber: 50) }
        rag[3] = RAGThresholds(green: 20, amber: 10)
        rag[7] = RAGThresholds(green: 50, amber: nil)
        var release = Release(
            year: year, freezeDate: freezeDate, publishedOn: publishedOn, synthetic: true,
            extract: "extracts/\(year)/patients.\(format.rawValue)",
            hipFractures: "extracts/\(year)/hip-fractures.csv",
            facilities: "extracts/\(year)/facilities.csv",
            optOuts: "extracts/\(year)/opt-outs.txt", register: "reference/services.csv",
            dictionary: "dictionary", disclosurePolicy: "audit", rag: rag,
            definitions: Dictionary(uniqueKeysWithValues: (1...11).map { ($0, "1.0") }))
        release.licence = "MIT"
        return release
    }
}
