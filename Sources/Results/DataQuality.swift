/// One step of the cohort's flow: a row of `cohort.csv`.
package struct CohortStep: Sendable, Equatable {
    /// `read`, `rejected`, `C1` … `C5`.
    package var step: String
    /// What the step asks, in plain words.
    package var rule: String
    package var remaining: Int
    package var removed: Int

    package init(step: String, rule: String, remaining: Int, removed: Int) {
        self.step = step
        self.rule = rule
        self.remaining = remaining
        self.removed = removed
    }
}

/// A validation rule in words, with what became of it in the edition.
package struct DataQualityRule: Sendable, Equatable {
    package var rule: String
    /// `note`, `warning` or `error`, as the edition's thresholds have it.
    package var severity: String
    package var wording: String
    /// The indicators that it touches, ascending.
    package var kpis: [Int]
    /// How often it found something, over all services.
    package var findings: Int
    /// Findings per 100 records read from which the rule warns, and above which it is an error, as
    /// decimal text; nil where the rule keeps a severity of its own.
    package var warningFrom: String?
    package var errorAbove: String?
    /// The role that accepted the rule's findings for this edition, and why; empty where none did.
    package var acceptedBy: String
    package var acceptedBecause: String

    package init(
        rule: String, severity: String, wording: String, kpis: [Int], findings: Int = 0,
        warningFrom: String? = nil, errorAbove: String? = nil, acceptedBy: String = "",
        acceptedBecause: String = ""
    ) {
        self.rule = rule
        self.severity = severity
        self.wording = wording
        self.kpis = kpis
        self.findings = findings
        self.warningFrom = warningFrom
        self.errorAbove = errorAbove
        self.acceptedBy = acceptedBy
        self.acceptedBecause = acceptedBecause
    }

    /// True where the rule found something that a person must look at, and nobody has said that it
    /// may stand.
    package var isOpenError: Bool { severity == "error" && findings > 0 && acceptedBy.isEmpty }
}

/// How often a rule found something at one service: a row of `data-quality.csv`.
package struct DataQualityCount: Sendable, Equatable {
    package var rule: String
    package var severity: String
    /// Empty where the finding belongs to no registered service.
    package var service: String
    package var findings: Int
    package var kpis: [Int]

    package init(rule: String, severity: String, service: String, findings: Int, kpis: [Int]) {
        self.rule = rule
        self.severity = severity
        self.service = service
        self.findings = findings
        self.kpis = kpis
    }
}

/// How often a rule found something in one question at one service: a row of
/// `data-quality-fields.csv`.
package struct DataQualityField: Sendable, Equatable {
    package var rule: String
    /// Empty where the finding belongs to no registered service.
    package var service: String
    /// The question's number and column name: `1.07 DateFLSAssess`.
    package var field: String
    package var findings: Int

    package init(rule: String, service: String, field: String, findings: Int) {
        self.rule = rule
        self.service = service
        self.field = field
        self.findings = findings
    }
}

/// Where the records that a rule found stand in one indicator, nationally: a row of
/// `data-quality-effects.csv`.
///
/// Were every one of these answers wrong, the indicator's numerator would be lower by at most
/// `numerator` or higher by at most `denominator` − `numerator`.
package struct DataQualityEffect: Sendable, Equatable {
    package var rule: String
    /// 4 to 11.
    package var kpi: Int
    /// Records found by the rule that are in the indicator's denominator.
    package var denominator: Int?
    /// Those of them that are in its numerator.
    package var numerator: Int?
    package var status: FigureStatus

    package init(
        rule: String, kpi: Int, denominator: Int?, numerator: Int?, status: FigureStatus
    ) {
        self.rule = rule
        self.kpi = kpi
        self.denominator = denominator
        self.numerator = numerator
        self.status = status
    }
}

/// How many cells were withheld for one reason. Never which patient.
package struct WithheldCells: Sendable, Equatable {
    package var reason: String
    package var cells: Int

    package init(reason: String, cells: Int) {
        self.reason = reason
        self.cells = cells
    }
}
