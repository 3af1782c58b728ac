import AttackCheck
import Audit
import Benchmarking
import CSV
import Checksums
import Counts
import Disk
import Extract
import Files
import Findings
import Narrative
import Releases
import Results
import Site
import Synchronization
import YearOnYear

/// The analyse half: from a year's extract, with its patients, to results without any.
package struct Analysis: Sendable {
    package var results: PublishableResults
    /// What validation found. Locations and counts, never a patient's value.
    package var report: ValidationReport
    /// What is wrong with the texts that services sent in.
    package var narrative: [Finding]
    /// Withheld counts that the results give away; results with any are not for publication.
    package var exposed: [Finding] { AttackCheck.findings(in: [results]) }

    /// Reads, validates, selects, counts, compares and withholds.
    ///
    /// - Parameter counted: a file of counts, which a counting query gave where the records are, in
    ///   place of the extract.
    /// - Parameter earlier: the editions before it, ascending. A sudden fall in a service's records
    ///   is found against the last; changes, trends and months look further back.
    package static func run(
        _ release: Release, in folder: DataFolder, counted: String? = nil,
        after earlier: [PublishableResults] = [], progress: Progress = .silent
    ) throws -> Analysis {
        try StandingInputs(release, in: folder).hold {
            try analyse(
                release, in: folder, counted: counted, after: earlier, progress: progress)
        }
    }

    private static func analyse(
        _ release: Release, in folder: DataFolder, counted: String?,
        after earlier: [PublishableResults], progress: Progress
    ) throws -> Analysis {
        let register = try folder.register(release)
        let hipFractures = try folder.hipFractures(release)
        let dictionary = try DataDictionary.load(folder: folder.path(to: release.dictionary))
        let optedOut =
            release.optOuts.isEmpty || counted != nil
            ? nil : try OptOutList(file: folder.path(to: release.optOuts), shownAs: release.optOuts)
        let (policy, breakdowns) = try folder.disclosurePolicies(release)
        let services = register.filter { $0.isRegistered(in: release.year) }
        let facilities = try FacilitiesInput.read(
            release, in: folder, services: services.map(\.code))

        var (source, outcome) =
            try counted.map { file in
                try progress.stage("Read \(file)") {
                    try counts(
                        in: file, release, in: folder, register: register, dictionary: dictionary,
                        earlier: earlier.last)
                }
            }
            ?? progress.stage("Read \(release.extract)") {
                let (summary, outcome) = try count(
                    release, in: folder, register: register, dictionary: dictionary,
                    optedOut: optedOut, earlier: earlier.last, progress: progress)
                return (
                    InputFile(path: release.extract, sha256: summary.sha256, rows: summary.rows),
                    outcome
                )
            }
        if let facilities { try outcome.add(facilities.audit, release: release) }
        var results = try progress.stage("Compare services and withhold small numbers") {
            let benchmarks = try Benchmarker(
                release: release, policy: policy,
                services: services,
                hipFractures: hipFractures,
                indicators: IndicatorCatalogue.words(dictionary: dictionary, release: release),
                assumptions: Assumptions.all
            ).results(
                from: outcome.counts,
                inputs: try inputs(of: release, in: folder, source: source, optedOut: optedOut)
                    + (facilities?.files ?? []),
                programVersion: Program.version, facilities: facilities?.audit)
            return YearOnYear.completed(
                Disclosure(policy: policy, breakdowns: breakdowns).apply(to: benchmarks),
                after: earlier)
        }
        let responses = try Responses(in: folder, for: results)
        results.responses = responses.responses
        let words = try NarrativeFolder(in: folder, year: release.year)
        results.narrative = words.texts
        results.edition.inputs = (results.edition.inputs + responses.files + words.files).sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        return Analysis(
            results: results,
            report: ValidationReport(
                extract: source.path, release: release, rows: source.rows,
                counts: outcome.counts,
                tally: outcome.tally),
            narrative: responses.findings + words.findings
                + NarrativeCheck.findings(
                    in: results, after: earlier, settings: release.report))
    }

    /// Reads, validates and counts, and goes no further: what `flsdb validate` says.
    ///
    /// - Parameter upload: a file that stands in for the release's extract, such as one service's
    ///   own before it is sent; nothing is then said of services that are not in it.
    package static func validate(
        _ release: Release, in folder: DataFolder, upload: String? = nil,
        after earlier: PublishableResults? = nil, progress: Progress = .silent
    ) throws -> ValidationReport {
        let name = upload ?? release.extract
        let register = try folder.register(release)
        let dictionary = try DataDictionary.load(folder: folder.path(to: release.dictionary))
        let optedOut =
            release.optOuts.isEmpty
            ? nil : try OptOutList(file: folder.path(to: release.optOuts), shownAs: release.optOuts)
        let facilities =
            upload == nil
            ? try FacilitiesInput.read(
                release, in: folder,
                services: register.filter { $0.isRegistered(in: release.year) }.map(\.code)) : nil
        var (summary, outcome) = try progress.stage("Read \(name)") {
            try count(
                release, in: folder, register: register, dictionary: dictionary,
                optedOut: optedOut, earlier: earlier, upload: upload, progress: progress)
        }
        if let facilities { try outcome.add(facilities.audit, release: release) }
        return ValidationReport(
            extract: name, release: release, rows: summary.rows, counts: outcome.counts,
            tally: outcome.tally)
    }

    /// One pass over the extract, its parts at once: every record is typed, validated, selected and
    /// counted as it is read, so that memory does not grow with the extract.
    private static func count(
        _ release: Release, in folder: DataFolder, register: [Service],
        dictionary: DataDictionary, optedOut: OptOutList?, earlier: PublishableResults?,
        upload: String? = nil, progress: Progress
    ) throws -> (ExtractSummary, AuditOutcome) {
        guard let freezeDate = Day(iso: release.freezeDate) else {
            throw PipelineError.badFreezeDate(release.year)
        }
        let file = upload ?? folder.path(to: release.extract)
        let name = upload ?? release.extract
        let reader = ExtractReader(
            dictionary: dictionary, serviceCodes: register.map(\.code), freezeDate: freezeDate,
            limits: limits(of: release))
        let empty = try Auditor(
            release: release, register: register, dictionary: dictionary, optedOut: optedOut,
            previousRecords: earlier.map(recordsByService),
            formerVersions: earlier.map(formerVersions), extractName: name,
            isWholeYear: upload == nil)
        let read = Atomic(0)
        var (auditors, summary) = try reader.read(
            file: file, shownAs: name, parts: .oneForEachProcessor, from: empty
        ) { record, auditor, tally in
            auditor.add(record, to: &tally)
            let count = read.add(1, ordering: .relaxed).newValue
            if count.isMultiple(of: 50_000) { progress.records(count) }
        }
        var auditor = auditors.removeFirst()
        while !auditors.isEmpty { auditor.merge(auditors.removeFirst()) }
        let again = auditor.linesToReadAgain
        if let optedOut {
            for finding in optedOut.findings { summary.tally.add(finding, service: "") }
        }
        let recordIDs = again.isEmpty ? [:] : try reader.recordIDs(file: file, atLines: again)
        return (summary, auditor.finish(summary, recordIDs: recordIDs))
    }

    private static func limits(of release: Release) -> ExtractLimits {
        var limits = ExtractLimits()
        limits.fileBytes = release.limits.extractMegabytes << 20
        limits.rows = release.limits.rows
        limits.columns = release.limits.columns
        limits.fieldBytes = release.limits.fieldBytes
        return limits
    }

    /// Records of each service as last published: KPI 2's numerator.
    static func recordsByService(_ results: PublishableResults) -> [String: Int] {
        var records: [String: Int] = [:]
        for figure in results.figures where figure.level == .service && figure.kpi == 2 {
            records[figure.code] = figure.numerator
        }
        return records
    }

    static func formerVersions(_ results: PublishableResults) -> FormerVersions {
        var former = FormerVersions(year: results.edition.year, versions: [:])
        for indicator in results.indicators {
            former.versions[indicator.kpi] = indicator.definitionVersion
        }
        return former
    }

    /// Every file that the edition was made from, by path.
    private static func inputs(
        of release: Release, in folder: DataFolder, source: InputFile, optedOut: OptOutList?
    ) throws -> [InputFile] {
        var inputs = [source]
        if let optedOut {
            inputs.append(
                InputFile(path: release.optOuts, sha256: optedOut.sha256, rows: optedOut.rows))
        }
        let tables = [
            release.hipFractures, release.register, release.renames,
            "\(release.dictionary)/fields.csv", "\(release.dictionary)/codes.csv",
        ]
        for path in tables where !path.isEmpty {
            let bytes = try WholeFile.bytes(at: folder.path(to: path), shownAs: path)
            inputs.append(
                InputFile(
                    path: path, sha256: SHA256.hex(of: bytes),
                    rows: try CSVTable(bytes: bytes, file: path).rows.count))
        }
        return inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
