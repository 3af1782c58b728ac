import Results

/// What disclosure control has decided on each row of the true results.
///
/// Every step of a policy reads the results and what earlier steps marked, and can only mark more.
struct DisclosureMarks {
    var figures: [DisclosureMark]
    /// Why the missing or the excluded of a figure are withheld though the figure is shown; nil
    /// where they are not.
    var missing: [WithholdingReason?]
    var excluded: [WithholdingReason?]
    var months: [DisclosureMark]
    var groups: [DisclosureMark]
    var completeness: [DisclosureMark]
    var missedOpportunities: [DisclosureMark]

    /// Everything shown.
    init(for results: BenchmarkedResults) {
        figures = .init(repeating: .shown, count: results.figures.count)
        missing = .init(repeating: nil, count: results.figures.count)
        excluded = missing
        months = .init(repeating: .shown, count: results.months.count)
        groups = .init(repeating: .shown, count: results.groups.count)
        completeness = .init(repeating: .shown, count: results.completeness.count)
        missedOpportunities = .init(
            repeating: .shown, count: results.missedOpportunities.count)
    }

    /// How many rows, and how many single counts of shown rows, are withheld for a reason.
    func count(of reason: WithholdingReason) -> Int {
        let rows = [figures, months, groups, completeness, missedOpportunities]
        let ofRows = rows.reduce(0) { $0 + $1.count { $0 == .withheld(reason) } }
        let ofCounts = [missing, excluded].reduce(0) { total, column in
            total + zip(column, figures).count { $0 == reason && !$1.isWithheld }
        }
        return ofRows + ofCounts
    }
}

/// What disclosure control has decided on one row.
enum DisclosureMark: Equatable {
    case shown
    /// Counts are shown and nothing is judged by them.
    case withoutVerdict
    case withheld(WithholdingReason)

    var isWithheld: Bool {
        if case .withheld = self { true } else { false }
    }
}

/// Why a row or a count is withheld.
enum WithholdingReason: CaseIterable {
    case fewPatients, fewPatientsIdentified, smallCount, protectsAnother

    /// As the site says it.
    func words(under policy: DisclosurePolicy) -> String {
        let few = "1 to \(policy.fewestShown - 1)"
        return switch self {
        case .fewPatients: "\(few) patients in the figure"
        case .fewPatientsIdentified: "\(few) patients identified"
        case .smallCount: "a count of \(few) in the figure"
        case .protectsAnother: "another withheld figure could be worked out from it"
        }
    }
}
