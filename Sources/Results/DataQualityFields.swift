extension CompletenessRow: ResultsNoun {
    static var blank: CompletenessRow {
        CompletenessRow(
            level: .national, code: "", field: "", applicable: nil, missing: nil,
            percentMissing: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("applicable", &applicable)
        try visitor.text("code", &code)
        try visitor.text("field", &field)
        try visitor.word("level", &level)
        try visitor.count("missing", &missing)
        try visitor.decimal("percent_missing", &percentMissing)
        try visitor.word("status", &status)
    }
}

extension CohortStep: ResultsNoun {
    static var blank: CohortStep { CohortStep(step: "", rule: "", remaining: 0, removed: 0) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("remaining", &remaining)
        try visitor.count("removed", &removed)
        try visitor.text("rule", &rule)
        try visitor.text("step", &step)
    }
}

extension DataQualityRule: ResultsNoun {
    static var blank: DataQualityRule {
        DataQualityRule(rule: "", severity: "", wording: "", kpis: [])
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("accepted_because", &acceptedBecause)
        try visitor.text("accepted_by", &acceptedBy)
        try visitor.decimal("error_above", &errorAbove)
        try visitor.count("findings", &findings)
        try visitor.counts("kpis", &kpis)
        try visitor.text("rule", &rule)
        try visitor.text("severity", &severity)
        try visitor.decimal("warning_from", &warningFrom)
        try visitor.text("wording", &wording)
    }
}

extension DataQualityField: ResultsNoun {
    static var blank: DataQualityField {
        DataQualityField(rule: "", service: "", field: "", findings: 0)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("field", &field)
        try visitor.count("findings", &findings)
        try visitor.text("rule", &rule)
        try visitor.text("service", &service)
    }
}

extension DataQualityEffect: ResultsNoun {
    static var blank: DataQualityEffect {
        DataQualityEffect(rule: "", kpi: 0, denominator: nil, numerator: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("denominator", &denominator)
        try visitor.count("kpi", &kpi)
        try visitor.count("numerator", &numerator)
        try visitor.text("rule", &rule)
        try visitor.word("status", &status)
    }
}

extension DataQualityCount: ResultsNoun {
    static var blank: DataQualityCount {
        DataQualityCount(rule: "", severity: "", service: "", findings: 0, kpis: [])
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("findings", &findings)
        try visitor.counts("kpis", &kpis)
        try visitor.text("rule", &rule)
        try visitor.text("service", &service)
        try visitor.text("severity", &severity)
    }
}

extension WithheldCells: ResultsNoun {
    static var blank: WithheldCells { WithheldCells(reason: "", cells: 0) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("cells", &cells)
        try visitor.text("reason", &reason)
    }
}

extension Assumption: ResultsNoun {
    static var blank: Assumption { Assumption(id: "", text: "") }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("id", &id)
        try visitor.text("text", &text)
    }
}
