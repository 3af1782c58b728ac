import Counts

/// How many records each criterion of the cohort removed. A record counts where it is removed first.
struct CohortFlow: Sendable {
    enum Criterion: Int, CaseIterable {
        /// C1: the service is registered for the year.
        case service
        /// C2: diagnosed inside the year.
        case year
        /// C3: aged 50 or over.
        case age
        /// C4: not opted out.
        case optOut
        /// C5: one record for each patient, service and date.
        case duplicate
    }

    private(set) var removed = [Int](repeating: 0, count: Criterion.allCases.count)
    /// Records judged, those rejected while reading not among them.
    var judged = 0

    mutating func remove(_ records: Int = 1, by criterion: Criterion) {
        removed[criterion.rawValue] += records
    }

    /// Adds the records of a later part of the extract.
    mutating func merge(_ later: CohortFlow) {
        judged += later.judged
        for criterion in Criterion.allCases {
            remove(later.removed[criterion.rawValue], by: criterion)
        }
    }

    /// The flow as published: `read`, `rejected`, `C1` … `C5`.
    func steps(year: Int, rejected: Int, optOutsKnown: Bool) -> [CountedStep] {
        var remaining = judged + rejected
        var steps = [
            CountedStep(
                step: "read", rule: "Records in the extract", remaining: remaining, removed: 0)
        ]
        func next(_ step: String, _ rule: String, _ removed: Int) {
            remaining -= removed
            steps.append(
                CountedStep(step: step, rule: rule, remaining: remaining, removed: removed))
        }
        next("rejected", "The row can be read as a record", rejected)
        for criterion in Criterion.allCases {
            next(
                "C\(criterion.rawValue + 1)",
                Self.words(criterion, year: year, optOutsKnown: optOutsKnown),
                removed[criterion.rawValue])
        }
        return steps
    }

    private static func words(_ criterion: Criterion, year: Int, optOutsKnown: Bool) -> String {
        switch criterion {
        case .service: "The fracture liaison service is registered for \(year)"
        case .year: "The index fracture was diagnosed in \(year) (1.09)"
        case .age: "The patient was 50 or older at the diagnosis"
        case .optOut:
            "The patient has not opted out (records of services in England)"
                + (optOutsKnown ? "" : "; this edition has no opt-out list")
        case .duplicate: "One record for each NHS number, service and date of diagnosis"
        }
    }
}
