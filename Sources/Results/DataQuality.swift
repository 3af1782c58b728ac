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

/// A validation rule in words.
package struct DataQualityRule: Sendable, Equatable {
    package var rule: String
    /// `note`, `warning` or `error`.
    package var severity: String
    package var wording: String
    /// The indicators that it touches, ascending.
    package var kpis: [Int]

    package init(rule: String, severity: String, wording: String, kpis: [Int]) {
        self.rule = rule
        self.severity = severity
        self.wording = wording
        self.kpis = kpis
    }
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

/// How many cells were withheld for one reason. Never which patient.
package struct WithheldCells: Sendable, Equatable {
    package var reason: String
    package var cells: Int

    package init(reason: String, cells: Int) {
        self.reason = reason
        self.cells = cells
    }
}
