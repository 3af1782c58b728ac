import Counts
import Extract

/// The versions of definitions that an earlier edition used.
package struct FormerVersions: Sendable {
    package var year: Int
    /// By KPI.
    package var versions: [Int: String]

    package init(year: Int, versions: [Int: String]) {
        self.year = year
        self.versions = versions
    }
}

/// Indicators that the edition before counted by another version of their definition, ready to be
/// counted by that version too.
struct FormerDefinitions: Sendable {
    /// Of one indicator, where its version is not the one before.
    private struct Pair: Sendable {
        var redefinition: Redefinition
        /// The place of its verdict, KPI 4 at 0.
        var lane: Int
        /// Where the walk of the former version begins; nil where it cannot be counted.
        var start: CompiledRules.Place?
        /// The questions of both versions.
        var fields: Set<Field>
        /// The former version, where this program holds it.
        var before: Proportion?
    }

    private var rules: CompiledRules
    private var pairs: [Pair] = []

    /// - Parameters:
    ///   - former: of the edition before; nil where there is none.
    ///   - indicators: KPI 1 to 11, each in the version that is in force.
    init(
        _ former: FormerVersions?, indicators: [Indicator], dictionary: DataDictionary
    ) throws(AuditError) {
        rules = CompiledRules(dictionary: dictionary)
        guard let former else { return }
        for indicator in indicators {
            guard let version = former.versions[indicator.kpi],
                !version.utf8.elementsEqual(indicator.definitionVersion.utf8)
            else { continue }
            var pair = Pair(
                redefinition: Redefinition(
                    kpi: indicator.kpi, version: indicator.definitionVersion,
                    formerVersion: version, previousYear: former.year, outcome: .notKnown),
                lane: indicator.kpi - 4, fields: [])
            let known = IndicatorCatalogue.all + IndicatorCatalogue.superseded
            let earlier = known.first {
                $0.kpi == indicator.kpi && $0.definitionVersion.utf8.elementsEqual(version.utf8)
            }
            if let earlier, case .proportion(let before) = earlier.measure,
                case .proportion(let now) = indicator.measure
            {
                pair.before = before
                pair.start = try OutcomeRules.compile(before, in: &rules)
                pair.fields = before.decidingFields.union(now.decidingFields)
            }
            pairs.append(pair)
        }
    }

    /// What the former versions count, by KPI, of those that this program holds.
    var counted: [(kpi: Int, proportion: Proportion)] {
        pairs.compactMap { pair in pair.before.map { (pair.redefinition.kpi, $0) } }
    }

    /// Whether any indicator is counted by its former version.
    var isCounted: Bool { pairs.contains { $0.start != nil } }

    /// What the former versions say of a record: two bits an indicator, as in `Outcome.verdicts`.
    func verdicts(of record: Span<Int32>) -> UInt16 {
        let answers = rules.answers(of: record)
        var verdicts: UInt16 = 0
        for pair in pairs {
            if let start = pair.start {
                verdicts |= rules.end(from: start, answers) << UInt16(2 * pair.lane)
            }
        }
        return verdicts
    }

    /// How the cohort parts under the two versions of each.
    ///
    /// - Parameter columns: the questions that the extract has.
    func redefinitions(in records: RetainedRecords, columns: Set<Field>) -> [Redefinition] {
        redefinitions(columns: columns) { partings($0 - 4, in: records) }
    }

    /// - Parameter partings: by KPI.
    func redefinitions(
        columns: Set<Field>, partings: (Int) -> Partings
    ) -> [Redefinition] {
        pairs.map { pair in
            var redefinition = pair.redefinition
            guard pair.start != nil else { return redefinition }
            guard pair.fields.isSubset(of: columns) else {
                redefinition.outcome = .notCollected
                return redefinition
            }
            redefinition.outcome = .counted(partings(pair.redefinition.kpi))
            return redefinition
        }
    }

    private func partings(_ lane: Int, in records: RetainedRecords) -> Partings {
        var partings = Partings()
        for (chunk, formerVerdicts) in zip(records.chunks, records.formerVerdicts) {
            for (record, former) in zip(chunk, formerVerdicts) where !record.isRemoved {
                let now = Verdict(record.outcome.verdicts, lane: lane)
                let before = Verdict(former, lane: lane)
                guard now != before else { continue }
                partings.denominatorAdded += before == .out ? 1 : 0
                partings.denominatorRemoved += now == .out ? 1 : 0
                partings.numeratorAdded += now == .met ? 1 : 0
                partings.numeratorRemoved += before == .met ? 1 : 0
            }
        }
        return partings
    }
}

extension Verdict {
    /// - Parameter lane: KPI 4 at 0.
    fileprivate init(_ packed: UInt16, lane: Int) {
        self = Verdict(rawValue: UInt8(packed >> UInt16(2 * lane) & 3)) ?? .out
    }
}
