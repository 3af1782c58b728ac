extension OutlierRules: ResultsNoun {
    static var blank: OutlierRules {
        OutlierRules(
            guidance: "", version: "", alert: "", alarm: "", fewestPatients: 0, fewestServices: 0)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.decimal("alarm", &alarm)
        try visitor.decimal("alert", &alert)
        try visitor.count("fewest_patients", &fewestPatients)
        try visitor.count("fewest_services", &fewestServices)
        try visitor.text("guidance", &guidance)
        try visitor.text("version", &version)
    }
}

extension OutlierRow: ResultsNoun {
    static var blank: OutlierRow { OutlierRow(code: "", kpi: 0, status: nil, reason: nil) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.count("kpi", &kpi)
        try visitor.word("previous_reason", &previousReason)
        try visitor.word("previous_status", &previousStatus)
        try visitor.count("previous_year", &previousYear)
        try visitor.word("reason", &reason)
        try visitor.word("status", &status)
    }
}

extension FunnelBasis: ResultsNoun {
    static var blank: FunnelBasis {
        FunnelBasis(
            kpi: 0, target: nil, assessed: 0, phi: nil, tau: nil, negativeAlarms: 0,
            negativeAlerts: 0, positiveAlerts: 0, positiveAlarms: 0, expectedFlags: "",
            expectedAlarms: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("assessed", &assessed)
        try visitor.decimal("expected_alarms", &expectedAlarms)
        try visitor.decimal("expected_flags", &expectedFlags)
        try visitor.count("kpi", &kpi)
        try visitor.count("negative_alarms", &negativeAlarms)
        try visitor.count("negative_alerts", &negativeAlerts)
        try visitor.decimal("phi", &phi)
        try visitor.count("positive_alarms", &positiveAlarms)
        try visitor.count("positive_alerts", &positiveAlerts)
        try visitor.decimal("target", &target)
        try visitor.decimal("tau", &tau)
    }
}

extension ServiceResponse: ResultsNoun {
    static var blank: ServiceResponse {
        ServiceResponse(service: "", kpis: [], received: "", from: "", text: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("from", &from)
        try visitor.counts("kpis", &kpis)
        try visitor.text("received", &received)
        try visitor.text("service", &service)
        try visitor.text("text", &text)
    }
}
