extension Figure: ResultsNoun {
    static var blank: Figure {
        Figure(
            level: .national, code: "", name: "", kpi: 0, denominator: nil, numerator: nil,
            missing: nil, excluded: nil, percent: nil, lower95: nil, upper95: nil, rag: nil,
            comparison: nil, outlier: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.word("comparison", &comparison)
        try visitor.count("denominator", &denominator)
        try visitor.count("excluded", &excluded)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.decimal("lower95", &lower95)
        try visitor.count("missing", &missing)
        try visitor.text("name", &name)
        try visitor.count("numerator", &numerator)
        try visitor.word("outlier", &outlier)
        try visitor.decimal("percent", &percent)
        try visitor.word("rag", &rag)
        try visitor.word("status", &status)
        try visitor.decimal("upper95", &upper95)
    }
}

extension Distribution: ResultsNoun {
    static var blank: Distribution {
        Distribution(
            level: .national, code: "", kpi: 0, services: 0, lowerQuartile: nil, median: nil,
            upperQuartile: nil)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.decimal("lower_quartile", &lowerQuartile)
        try visitor.decimal("median", &median)
        try visitor.count("services", &services)
        try visitor.decimal("upper_quartile", &upperQuartile)
    }
}

extension SeriesPoint: ResultsNoun {
    static var blank: SeriesPoint {
        SeriesPoint(
            month: 0, level: .national, code: "", kpi: 0, denominator: nil, numerator: nil,
            percent: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.count("denominator", &denominator)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.count("month", &month)
        try visitor.count("numerator", &numerator)
        try visitor.decimal("percent", &percent)
        try visitor.word("status", &status)
    }
}

extension BreakdownRow: ResultsNoun {
    static var blank: BreakdownRow {
        BreakdownRow(
            level: .national, code: "", kpi: 0, dimension: "", group: "", denominator: nil,
            numerator: nil, percent: nil, lower95: nil, upper95: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.count("denominator", &denominator)
        try visitor.text("dimension", &dimension)
        try visitor.text("group", &group)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.decimal("lower95", &lower95)
        try visitor.count("numerator", &numerator)
        try visitor.decimal("percent", &percent)
        try visitor.word("status", &status)
        try visitor.decimal("upper95", &upper95)
    }
}

extension MissedOpportunity: ResultsNoun {
    static var blank: MissedOpportunity {
        MissedOpportunity(
            level: .national, code: "", expected: nil, observed: nil, missed: nil, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.decimal("expected", &expected)
        try visitor.word("level", &level)
        try visitor.decimal("missed", &missed)
        try visitor.count("observed", &observed)
        try visitor.word("status", &status)
    }
}
