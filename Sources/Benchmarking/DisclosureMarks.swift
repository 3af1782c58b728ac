/// What disclosure control has decided on each row of the true results.
///
/// Every step of a policy reads the results and what earlier steps marked, and can only mark more.
struct DisclosureMarks {
    var figures: [DisclosureMark]
    var months: [DisclosureMark]
    var groups: [DisclosureMark]
    var completeness: [DisclosureMark]
    var missedOpportunities: [DisclosureMark]

    /// Everything shown.
    init(for results: BenchmarkedResults) {
        figures = .init(repeating: .shown, count: results.figures.count)
        months = .init(repeating: .shown, count: results.months.count)
        groups = .init(repeating: .shown, count: results.groups.count)
        completeness = .init(repeating: .shown, count: results.completeness.count)
        missedOpportunities = .init(
            repeating: .shown, count: results.missedOpportunities.count)
    }

    /// How many rows are withheld for a reason.
    func count(of reason: WithholdingReason) -> Int {
        [figures, months, groups, completeness, missedOpportunities].reduce(0) { total, marks in
            total + marks.count { $0 == .withheld(reason) }
        }
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

/// Why a row is withheld, as the site says it.
enum WithholdingReason: String, CaseIterable {
    case fewPatients = "1 to 7 patients in the figure"
    case fewPatientsAtService = "1 to 7 patients at the service"
}
