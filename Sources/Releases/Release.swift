/// Everything that an edition depends on, read from `Data/releases/<year>.yaml`. Nothing else is.
package struct Release: Sendable, Equatable {
    package var year: Int
    /// 1 for the first publication; each restatement adds one.
    package var revision = 1
    /// ISO 8601. No answer after it counts.
    package var freezeDate: String
    /// The day of this revision.
    package var publishedOn: String
    /// True where the patients are invented.
    package var synthetic: Bool
    /// Paths below, relative to the data folder. Those marked optional may be empty.
    package var extract: String
    package var hipFractures: String
    /// Optional.
    package var facilities: String
    /// Optional.
    package var optOuts: String
    package var register: String
    /// Names that services had before. Optional.
    package var renames = ""
    package var dictionary: String
    package var disclosurePolicy: String
    /// What others may do with the published figures: the identifier of an SPDX licence, such as
    /// `OGL-UK-3.0`; nil where the release does not say.
    package var licence: String?
    package var outliers: OutlierSettings
    /// Whole per cent by KPI; every KPI has an entry.
    package var rag: [Int: RAGThresholds]
    /// By KPI: the definition version that the edition uses, such as `1.0`.
    package var definitions: [Int: String]
    package var limits: ReleaseLimits
    /// How long the written report may be.
    package var report = ReportSettings()
    /// By validation rule, where the edition's severity is not the rule's own.
    package var findingThresholds: [String: FindingThreshold] = [:]
    /// By validation rule: findings at error level that somebody has said may stand.
    package var acceptedFindings: [String: AcceptedFindings] = [:]

    package init(
        year: Int, freezeDate: String, publishedOn: String, synthetic: Bool, extract: String,
        hipFractures: String, facilities: String, optOuts: String, register: String,
        dictionary: String, disclosurePolicy: String,
        outliers: OutlierSettings = .conventional, rag: [Int: RAGThresholds],
        definitions: [Int: String], limits: ReleaseLimits = ReleaseLimits()
    ) {
        self.year = year
        self.freezeDate = freezeDate
        self.publishedOn = publishedOn
        self.synthetic = synthetic
        self.extract = extract
        self.hipFractures = hipFractures
        self.facilities = facilities
        self.optOuts = optOuts
        self.register = register
        self.dictionary = dictionary
        self.disclosurePolicy = disclosurePolicy
        self.outliers = outliers
        self.rag = rag
        self.definitions = definitions
        self.limits = limits
    }
}

/// Green at or above, amber at or above, red below. Whole per cent.
package struct RAGThresholds: Sendable, Equatable {
    package var green: Int
    /// nil: the indicator has no amber.
    package var amber: Int?

    package init(green: Int, amber: Int?) {
        self.green = green
        self.amber = amber
    }
}

/// How many findings of a rule make a warning and an error, in tenths of a finding per 100 records
/// read.
package struct FindingThreshold: Sendable, Equatable {
    /// At or above: a warning. Below: a note.
    package var warningFrom: Int
    /// Above: an error.
    package var errorAbove: Int
    /// The line of the release file that says so.
    package var line: Int

    package init(warningFrom: Int, errorAbove: Int, line: Int) {
        self.warningFrom = warningFrom
        self.errorAbove = errorAbove
        self.line = line
    }
}

/// Somebody's word that a rule's findings may stand in an edition.
package struct AcceptedFindings: Sendable, Equatable {
    /// Whose word it is: a role, never a person's name.
    package var role: String
    package var reason: String
    /// The line of the release file that says so.
    package var line: Int

    package init(role: String, reason: String, line: Int) {
        self.role = role
        self.reason = reason
        self.line = line
    }
}

/// A service of the register, `Data/reference/services.csv`.
package struct Service: Sendable, Equatable {
    package var code: String
    package var name: String
    package var provider: String
    package var nation: String
    package var region: String
    package var icb: String
    /// Decimal degrees as text, as in the register.
    package var latitude: String
    package var longitude: String
    /// The areas of postcodes from which it sees patients, by their letters; empty where not stated.
    package var postcodeAreas: [String] = []
    /// ISO 8601 dates; `left` and `mergedInto` may be empty.
    package var joined: String
    package var left: String
    package var mergedInto: String

    package init(
        code: String, name: String, provider: String, nation: String, region: String, icb: String,
        latitude: String, longitude: String, joined: String, left: String, mergedInto: String
    ) {
        self.code = code
        self.name = name
        self.provider = provider
        self.nation = nation
        self.region = region
        self.icb = icb
        self.latitude = latitude
        self.longitude = longitude
        self.joined = joined
        self.left = left
        self.mergedInto = mergedInto
    }

    /// Joined on or before 31 December and not left before 1 January.
    package func isRegistered(in year: Int) -> Bool {
        joined <= "\(year)-12-31" && (left.isEmpty || left >= "\(year)-01-01")
    }
}

/// A service's annual hip fractures.
package struct HipFractures: Sendable, Equatable {
    package var count: Int
    /// `NHFD` or `estimate`.
    package var basis: String

    package init(count: Int, basis: String) {
        self.count = count
        self.basis = basis
    }
}
