/// Something that a rule found wrong, said without any patient's value.
///
/// A finding never holds an NHS number, a date, a postcode or free text: only where to look.
package struct Finding: Sendable, Hashable {
    /// The stable id of the rule, such as `REC-04`. The prefix names the room: `EXT-` extract,
    /// `REC-` record, `COH-` cohort, `DIS-` disclosure, `NAR-` narrative, `RES-` resources,
    /// `SIT-` site, `FRZ-` frozen editions.
    package var rule: String
    package var severity: Severity
    package var location: Location
    /// One plain sentence: what is wrong and what to do about it.
    package var summary: String

    package init(rule: String, severity: Severity, location: Location, summary: String) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.summary = summary
    }
}

/// How much a finding matters.
package enum Severity: String, Sendable, Codable, CaseIterable {
    /// Worth knowing; no figure is affected.
    case note
    /// An answer was set aside or a pattern looks wrong; the figures stand.
    case warning
    /// A record or a file is affected so that a person must look before publication.
    case error
}

/// Where a finding was made.
package struct Location: Sendable, Hashable {
    /// The file, relative to the folder that it was read from.
    package var file: String
    /// The line in that file, from 1; nil where a line has no meaning.
    package var line: Int?

    package init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }

    /// `extracts/2021/patients.csv:812`
    package var text: String { line.map { "\(file):\($0)" } ?? file }
}
