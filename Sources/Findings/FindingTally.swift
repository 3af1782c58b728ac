/// Findings of a whole extract in a fixed amount of memory: every one is counted by rule and
/// service, and the first few of each rule are kept whole to be shown.
package struct FindingTally: Sendable {
    /// What findings are counted by: the rule, the service and the question.
    package struct Key: Sendable, Hashable {
        package var rule: String
        /// The service's code; empty where the finding belongs to no registered service.
        package var service: String
        /// The column of the extract, such as `1.07 DateFLSAssess`; empty where the finding is of
        /// no single one.
        package var field: String

        package init(rule: String, service: String, field: String = "") {
            self.rule = rule
            self.service = service
            self.field = field
        }
    }

    /// How many findings of each rule are kept whole.
    package static let examplesPerRule = 5

    package private(set) var counts: [Key: Int] = [:]
    package private(set) var examples: [String: [Finding]] = [:]

    package init() {}

    package mutating func add(_ finding: Finding, service: String, field: String = "") {
        counts[Key(rule: finding.rule, service: service, field: field), default: 0] += 1
        if examples[finding.rule, default: []].count < Self.examplesPerRule {
            examples[finding.rule, default: []].append(finding)
        }
    }

    /// Adds findings that are known by their number alone.
    package mutating func add(
        _ number: Int, of rule: String, service: String, field: String = ""
    ) {
        if number > 0 {
            counts[Key(rule: rule, service: service, field: field), default: 0] += number
        }
    }

    /// Adds `other`, which was made from a later part of the same extract.
    package mutating func merge(_ other: FindingTally) {
        counts.merge(other.counts, uniquingKeysWith: +)
        for (rule, findings) in other.examples {
            let room = Self.examplesPerRule - examples[rule, default: []].count
            examples[rule, default: []].append(contentsOf: findings.prefix(max(0, room)))
        }
    }

    /// Forgets every finding of one rule.
    package mutating func remove(rule: String) {
        counts = counts.filter { $0.key.rule != rule }
        examples[rule] = nil
    }

    /// The kept findings, by rule and then in the order in which they were made.
    package var shown: [Finding] {
        examples.keys.sorted().flatMap { examples[$0] ?? [] }
    }
}
