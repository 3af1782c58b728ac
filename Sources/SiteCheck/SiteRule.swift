import Findings

/// Something that must hold of a finished site. One more rule is one more value in `all`.
package struct SiteRule: Sendable {
    /// The stable id, `SIT-nn` or, for what must never be published, `LEA-nn`. A rule that goes leaves its number unused.
    package let id: String
    package let severity: Severity
    /// What must hold, in plain words.
    package let wording: String
    let inspection: Inspection

    /// What a rule looks at. Pages and files are looked at in parallel.
    enum Inspection: Sendable {
        case page(@Sendable (PageOutline) -> [Fault])
        case file(@Sendable (FileOutline) -> [Fault])
        case fileOfSite(@Sendable (FileOutline, SiteIndex) -> [Fault])
        case reading(@Sendable (FileReading) -> [Fault])
        case site(@Sendable (SiteIndex) -> [(file: String, fault: Fault)])
    }

    struct Fault: Sendable {
        var line: Int?
        /// What is wrong and what to do, as one sentence.
        var summary: String

        init(_ line: Int?, _ summary: String) {
            self.line = line
            self.summary = summary
        }
    }

    init(_ id: String, _ wording: String, severity: Severity = .error, _ inspection: Inspection) {
        self.id = id
        self.severity = severity
        self.wording = wording
        self.inspection = inspection
    }

    /// Every rule, by id.
    package static let all: [SiteRule] =
        leakRules + withheldRules + structureRules + identityRules + linkRules + pictureRules
        + tableRules
        + policyRules
        + readingRules + fileRules + searchRules
}
