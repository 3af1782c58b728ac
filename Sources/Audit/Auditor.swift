import Counts
import Extract
import Findings
import Releases

/// Judges the records of one extract as they are read, and counts the cohort once the last is in.
///
/// Keeps 24 bytes of a record that passes C1 to C4. The result is the same in whatever order the
/// records come; only the lines named in findings differ.
package struct Auditor: Sendable {
    let services: [AuditedService]
    let year: AuditYear
    private let optedOut: OptOutIndex?
    /// Whether the edition has an opt-out list, here or where its records were counted.
    var optOutsKnown: Bool
    let previousRecords: [String: Int]?
    let dictionary: DataDictionary
    let extractName: String
    let isWholeYear: Bool
    let indicators: [Indicator]
    let outcomes: OutcomeRules
    let former: FormerDefinitions
    let checks: RecordChecks
    let severities: SeverityThresholds

    var flow = CohortFlow()
    var questions: QuestionsInUse
    private var records = RetainedRecords()
    private var duplicates: Duplicates?

    /// - Parameters:
    ///   - register: every service, registered for the year or not, in the order of the codes that
    ///     the reader was given: a record's `service` is its place here.
    ///   - previousRecords: cohort records by service code in the year before, where known.
    ///   - formerVersions: of the definitions in the edition before, where there is one.
    ///   - extractName: the extract's path as findings show it.
    ///   - isWholeYear: false for a service's own file, which says nothing of other services.
    package init(
        release: Release, register: [Service], dictionary: DataDictionary, optedOut: OptOutList?,
        previousRecords: [String: Int]?, formerVersions: FormerVersions? = nil,
        extractName: String, isWholeYear: Bool = true
    ) throws(AuditError) {
        try self.init(
            release: release, register: register, dictionary: dictionary,
            optedOut: optedOut?.numbers, previousRecords: previousRecords,
            formerVersions: formerVersions, extractName: extractName, isWholeYear: isWholeYear)
    }

    init(
        release: Release, register: [Service], dictionary: DataDictionary, optedOut: [UInt64]?,
        previousRecords: [String: Int]?, formerVersions: FormerVersions? = nil,
        extractName: String, isWholeYear: Bool = true
    ) throws(AuditError) {
        guard register.count <= 0xFFFF else { throw .tooManyServices(register.count) }
        services = register.map { AuditedService($0, year: release.year) }
        year = try AuditYear(release.year)
        self.optedOut = optedOut.map(OptOutIndex.init)
        optOutsKnown = optedOut != nil
        self.previousRecords = previousRecords
        self.dictionary = dictionary
        self.extractName = extractName
        self.isWholeYear = isWholeYear
        indicators = try IndicatorCatalogue.indicators(for: release)
        outcomes = try OutcomeRules(dictionary: dictionary, indicators: indicators)
        former = try FormerDefinitions(
            formerVersions, indicators: indicators, dictionary: dictionary)
        checks = try RecordChecks(dictionary: dictionary)
        severities = try SeverityThresholds(release)
        questions = QuestionsInUse(services: register.count, dictionary: dictionary)
    }

    /// Judges one record: removes it at the first criterion that it fails, else checks its answers
    /// and keeps what is counted of it.
    package mutating func add(_ record: borrowing PatientRecord, to tally: inout FindingTally) {
        flow.judged += 1
        let line = record.line
        guard let service = record.service, service < services.count else {
            return remove(by: .service, .unknownService, line, service: nil, &tally)
        }
        guard services[service].isRegistered else {
            return remove(by: .service, .notRegistered, line, service: nil, &tally)
        }
        let copy = record.answers
        let answers = copy.span
        let date = answers[.fractureDate]
        guard date != PatientRecord.missing else {
            return remove(by: .year, .noFractureDate, line, service: service, &tally)
        }
        guard let day = year.day(of: date) else {
            return remove(by: .year, .outsideYear, line, service: service, &tally)
        }
        guard let age = AgeAtFracture.of(answers) else {
            return remove(by: .age, .noAge, line, service: service, &tally)
        }
        guard age >= 50 else {
            return remove(by: .age, .tooYoung, line, service: service, &tally)
        }
        if services[service].isInEngland, let optedOut, optedOut.holds(record.nhsNumber) {
            return flow.remove(by: .optOut)
        }
        var faults = RecordFaults(of: record)
        check(answers, of: service, age: age, line: line, &faults, &tally)
        questions.note(answers, of: service)
        records.append(
            nhsNumber: record.nhsNumber, service: service, day: day, recordID: record.recordID,
            outcome: outcomes.outcome(of: answers, age: age), line: line)
        if former.isCounted {
            records.note(formerVerdicts: former.verdicts(of: answers))
        }
        if !faults.isEmpty { records.note(faults) }
    }

    /// Adds what `later` was given: the records of a later part of the same extract.
    package mutating func merge(_ later: Auditor) {
        flow.merge(later.flow)
        questions.merge(later.questions)
        records.merge(later.records)
        duplicates = nil
    }

    /// The lines of which `finish` needs the Record IDs, because they are no numbers and which of
    /// them is the highest decides C5. Asked once all records are in.
    package var linesToReadAgain: Set<Int> {
        mutating get { foundDuplicates().linesToReadAgain(records) }
    }

    /// Applies C5, counts the cohort and makes the findings that need all records.
    ///
    /// - Parameter recordIDs: by line, the Record IDs of `linesToReadAgain` as they stand in the
    ///   extract.
    package mutating func finish(
        _ summary: ExtractSummary, recordIDs: [Int: [UInt8]]
    ) -> AuditOutcome {
        var tally = summary.tally
        removeDuplicates(recordIDs: recordIDs, &tally)
        return conclude(
            countCohort(), tally, effects: effects(),
            redefinitions: former.redefinitions(in: records, columns: summary.columns),
            ExtractFacts(
                columns: summary.columns, records: summary.rows,
                rejected: summary.rejectedRows))
    }

    /// What the audit must know of an extract that has been counted.
    struct ExtractFacts {
        var columns: Set<Field>
        /// Records read, rejected ones included.
        var records: Int
        var rejected: Int
    }

    /// Makes the findings that need all records, and puts everything together.
    func conclude(
        _ counts: [ServiceCounts], _ tally: FindingTally, effects: [String: FindingEffect],
        redefinitions: [Redefinition], _ facts: ExtractFacts
    ) -> AuditOutcome {
        var tally = tally
        let wholeServices = ServiceChecks(
            services: services, previousRecords: previousRecords, file: extractName,
            isWholeYear: isWholeYear)
        for found in wholeServices.findings(
            counts, questions: questions, columns: facts.columns)
        {
            tally.add(
                found.finding, service: found.service,
                field: found.field.map { dictionary[$0].column } ?? "")
        }
        var outcome = AuditOutcome(
            counts: AuditCounts(
                completenessFields: IndicatorCatalogue.completenessFields.map {
                    dictionary[$0.field].column
                },
                dimensions: Breakdown.all.map(\.dimension), services: counts,
                notCollected: Set(
                    IndicatorCatalogue.proportions(of: indicators).filter {
                        !$0.proportion.decidingFields.isSubset(of: facts.columns)
                    }.map(\.kpi)),
                flow: flow.steps(
                    year: year.number, rejected: facts.rejected, optOutsKnown: optOutsKnown),
                findings: AuditOutcome.counted(
                    tally, records: facts.records, severities: severities, effects: effects)),
            tally: tally)
        outcome.counts.redefinitions = redefinitions
        return outcome
    }
}

extension Auditor {
    private mutating func remove(
        by criterion: CohortFlow.Criterion, _ rule: ValidationRule, _ line: Int, service: Int?,
        _ tally: inout FindingTally
    ) {
        flow.remove(by: criterion)
        tally.add(
            rule.finding(at: location(line)), service: service.map { services[$0].code } ?? "")
    }

    private func location(_ line: Int) -> Location { Location(file: extractName, line: line) }

    private func check(
        _ record: Span<Int32>, of service: Int, age: Int, line: Int, _ faults: inout RecordFaults,
        _ tally: inout FindingTally
    ) {
        func add(_ rule: RecordLevelRule) {
            faults.insert(rule.place)
            tally.add(
                ValidationRule.recordLevel[rule.place].finding(at: location(line)),
                service: services[service].code)
        }
        checks.faults(of: record) { add(.answers($0)) }
        if record[.fractureDate] > services[service].lastDay { add(.serviceHadLeft) }
        if age > 115 { add(.impossibleAge) }
        if let stated = AgeAtFracture.stated(in: record), abs(stated - age) > 1 {
            add(.agesDiffer)
        }
    }

    private mutating func foundDuplicates() -> Duplicates {
        if let duplicates { return duplicates }
        let found = Duplicates(in: records)
        duplicates = found
        return found
    }

    private mutating func removeDuplicates(
        recordIDs: [Int: [UInt8]], _ tally: inout FindingTally
    ) {
        let repeated = RepeatedRecordIDs(in: records)
        for place in repeated.repeats {
            let code = services[records[place].service].code
            tally.add(
                ValidationRule.duplicateRecordID.finding(at: location(records.line(of: place))),
                service: code)
        }
        let removed = foundDuplicates().removed(records, recordIDs: recordIDs)
        for place in removed {
            records[place].isRemoved = true
            let code = services[records[place].service].code
            tally.add(
                ValidationRule.duplicatePatient.finding(at: location(records.line(of: place))),
                service: code)
        }
        flow.remove(removed.count, by: .duplicate)
        records.note(RecordFaults(RecordLevelRule.duplicateRecordID.place), at: repeated.all)
    }

    /// Where the records that each rule found stand in the figures, by rule id.
    private func effects() -> [String: FindingEffect] {
        var counter = EffectCounter()
        for (place, faults) in records.faulty where !records[place].isRemoved {
            counter.add(faults, records[place].outcome)
        }
        return counter.byRule
    }

    /// The counts of every service registered for the year, by code.
    private func countCohort() -> [ServiceCounts] {
        var counter = CohortCounter(services: services.count)
        for chunk in records.chunks {
            for record in chunk where !record.isRemoved {
                counter.add(
                    record.outcome, service: record.service, month: year.month(ofDay: record.day))
            }
        }
        return services.indices.filter { services[$0].isRegistered }
            .map { counter.counts(of: $0, code: services[$0].code) }
            .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    }
}
