import Extract
import Findings

/// A check of the data, with a stable id. Findings change no figure by themselves: what removes a
/// record is a criterion of the cohort, and what makes an answer missing is its reading.
package struct ValidationRule: Sendable, Equatable {
    package let id: String
    package let severity: Severity
    /// One plain sentence for the data-quality page.
    package let wording: String
    /// The indicators whose figures it can touch, ascending.
    package let kpis: [Int]

    init(_ id: String, _ severity: Severity, _ wording: String, kpis: [Int]) {
        self.id = id
        self.severity = severity
        self.wording = wording
        self.kpis = kpis
    }

    /// Every rule of this room, by id.
    package static let all: [ValidationRule] =
        cohortRules + recordRules.map(\.rule) + serviceRules

    /// Those that find something in one record and leave it in the cohort, by `RecordLevelRule`.
    static let recordLevel: [ValidationRule] =
        [duplicateRecordID, serviceHadLeft, impossibleAge, agesDiffer] + recordRules.map(\.rule)

    static let everyKPI = Array(1...11)

    /// The finding that this rule makes at a place, said in the rule's own words or in others.
    func finding(at location: Location, summary: String? = nil) -> Finding {
        Finding(rule: id, severity: severity, location: location, summary: summary ?? wording)
    }
}

/// One of the rules that find something in one record and leave it in the cohort.
enum RecordLevelRule {
    case duplicateRecordID, serviceHadLeft, impossibleAge, agesDiffer
    /// By its place in `ValidationRule.recordRules`.
    case answers(Int)

    /// Its place in `ValidationRule.recordLevel`.
    var place: Int {
        switch self {
        case .duplicateRecordID: 0
        case .serviceHadLeft: 1
        case .impossibleAge: 2
        case .agesDiffer: 3
        case .answers(let place): 4 + place
        }
    }
}
