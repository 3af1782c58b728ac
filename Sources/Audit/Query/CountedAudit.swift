import Counts
import Extract
import Findings

extension Auditor {
    /// What an audit comes to whose records were counted elsewhere. Of the rules that look at the
    /// file, and not at its records, nothing is said: see `CountsFile.rulesNotRun`.
    package mutating func finish(_ counted: CountsFile) -> AuditOutcome {
        optOutsKnown = counted.query.hasOptOuts
        var tally = FindingTally()
        for (place, numbers) in counted.gathered.sorted(by: { $0.key < $1.key }) {
            take(numbers, of: place, counted, &tally)
        }
        for (place, service) in counted.services {
            flow.remove(service.duplicates, by: .duplicate)
            let code = services[place].code
            tally.add(service.duplicates, of: ValidationRule.duplicatePatient.id, service: code)
            tally.add(service.repeats, of: ValidationRule.duplicateRecordID.id, service: code)
        }
        tally.add(counted.unreadableOptOuts, of: ExtractRule.invalidOptOut.id, service: "")
        tally.add(counted.unknownColumns ?? 0, of: ExtractRule.unknownColumn.id, service: "")
        var effects = EffectCounter()
        for (faults, cell) in counted.faults {
            effects.add(faults, records: cell.records, cell.indicators)
        }
        let counts = services.indices.filter { services[$0].isRegistered }
            .map { counted.services[$0, default: CountedService()].counts(of: services[$0].code) }
            .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
        var outcome = conclude(
            counts, tally, effects: effects.byRule,
            redefinitions: former.redefinitions(columns: counted.columns) { kpi in
                counted.services.values.reduce(into: Partings()) { $0 += $1.partings[kpi] ?? [] }
            },
            ExtractFacts(columns: counted.columns, records: counted.records, rejected: 0))
        outcome.counts.findings.removeAll { counted.rulesNotRun.contains($0.rule) }
        return outcome
    }

    /// Takes over rows read, removals, findings and questions in use of one service.
    private mutating func take(
        _ numbers: [Int], of place: Int, _ counted: CountsFile, _ tally: inout FindingTally
    ) {
        let code = place < 0 ? "" : services[place].code
        flow.judged += numbers[0]
        var uses: [Field: Int] = [:]
        for (item, number) in zip(counted.gatheredItems, numbers.dropFirst()) {
            switch item.part {
            case .removed: remove(number, by: item.key, code, &tally)
            case .use:
                if let field = Field.allCases.first(where: { $0.question == item.key }) {
                    uses[field] = number
                }
            default:
                let field = Field.allCases.first { $0.question == item.item }
                tally.add(
                    number, of: item.key, service: code,
                    field: field.map { dictionary[$0].column } ?? "")
            }
        }
        if place >= 0 {
            questions.note(uses, records: counted.standing(numbers), of: place)
        }
    }

    private mutating func remove(
        _ records: Int, by rule: String, _ code: String, _ tally: inout FindingTally
    ) {
        switch rule {
        case ValidationRule.unknownService.id, ValidationRule.notRegistered.id:
            flow.remove(records, by: .service)
            tally.add(records, of: rule, service: "")
            return
        case ValidationRule.noFractureDate.id, ValidationRule.outsideYear.id:
            flow.remove(records, by: .year)
        case ValidationRule.noAge.id, ValidationRule.tooYoung.id:
            flow.remove(records, by: .age)
        default:
            flow.remove(records, by: .optOut)
            return
        }
        tally.add(records, of: rule, service: code)
    }
}

extension CountsFile {
    /// Rules that look at a file before any record is read, and so were not run: those on its
    /// encoding, its rows and its repeated answers, and on its columns where nobody looked.
    package var rulesNotRun: Set<String> {
        var rules: Set = [
            ExtractRule.notUTF8.id, ExtractRule.raggedRow.id, ExtractRule.repeatedAnswer.id,
        ]
        if unknownColumns == nil { rules.insert(ExtractRule.unknownColumn.id) }
        return rules
    }
}

extension Partings {
    fileprivate static func += (left: inout Partings, right: [Int]) {
        guard right.count == 4 else { return }
        left.denominatorAdded += right[0]
        left.denominatorRemoved += right[1]
        left.numeratorAdded += right[2]
        left.numeratorRemoved += right[3]
    }
}

extension CountedService {
    /// The counts as counting the records would give them.
    func counts(of code: String) -> ServiceCounts {
        var counts = ServiceCounts(
            code: code, completenessFields: completeness.count,
            dimensions: Breakdown.all.map(\.dimension))
        counts.records = total.records
        counts.spine = total.spine
        counts.indicators = total.indicators
        counts.recordsByMonth = months.map(\.records)
        counts.spineByMonth = months.map(\.spine)
        counts.indicatorsByMonth = months.flatMap(\.indicators)
        counts.completeness = completeness
        counts.breakdowns = Breakdown.all.map { dimension in
            let cells =
                switch dimension.code {
                case Breakdown.careHome.code: careHome
                case Breakdown.deprivation.code: deprivation
                default: groups(dimension)
                }
            return cells.flatMap(\.indicators)
        }
        counts.strata = StrataCounts(
            numerators: strata.flatMap { $0.indicators.map { Int32($0.numerator) } },
            denominators: strata.flatMap { $0.indicators.map { Int32($0.denominator) } })
        counts.leaveOut()
        return counts
    }
}
