/// The foreword: somebody's words at the head of the report.
package struct Foreword: Sendable, Equatable {
    package var title: String
    /// A role, never a person.
    package var from: String
    /// ISO 8601.
    package var date: String
    package var prose: NarrativeProse
}

/// One thing that the report wants to be remembered for.
package struct KeyMessage: Sendable, Equatable {
    package var file: String
    /// The file's name without number and ending, by which recommendations name it.
    package var slug: String
    package var title: String
    package var kpis: [Int]
    package var prose: NarrativeProse
}

/// What somebody should do about what was found.
package struct Recommendation: Sendable, Equatable {
    package var file: String
    package var slug: String
    package var title: String
    package var audience: ReportAudience
    package var kpis: [Int]
    /// Slugs of the key messages that it rests on.
    package var findings: [String]
    /// The line of the file that names them.
    package var findingsLine: Int
    package var prose: NarrativeProse
}

/// Whom recommendations are for, in the order of the report.
package enum ReportAudience: String, Sendable, CaseIterable {
    case services, commissioners, executives, patients
}

/// How the report was made.
package struct MethodsNote: Sendable, Equatable {
    package var title: String
    package var prose: NarrativeProse
}

/// A word of the report and what it means.
package struct GlossaryTerm: Sendable, Equatable {
    /// For an address: `term-fracture-liaison-service`.
    package var id: String
    /// `Fracture liaison service`
    package var term: String
    /// `FLS`; empty where there is none.
    package var abbreviation: String
    package var prose: NarrativeProse
}
