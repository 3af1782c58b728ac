extension ChangeRow: ResultsNoun {
    static var blank: ChangeRow {
        ChangeRow(level: .national, code: "", kpi: 0, previousYear: 0)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.decimal("change", &change)
        try visitor.text("code", &code)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.decimal("lower95", &lower95)
        try visitor.count("previous_year", &previousYear)
        try visitor.word("reason", &reason)
        try visitor.decimal("upper95", &upper95)
        try visitor.word("verdict", &verdict)
    }
}

extension TrendRow: ResultsNoun {
    static var blank: TrendRow { TrendRow(level: .national, code: "", kpi: 0, firstYear: 0) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.count("first_year", &firstYear)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.word("meaning", &meaning)
        try visitor.word("reason", &reason)
        try visitor.word("trend", &trend)
    }
}

extension VariationRow: ResultsNoun {
    static var blank: VariationRow {
        VariationRow(
            level: .national, code: "", kpi: 0, variant: .screened, months: 0, firstMonth: "",
            lastMonth: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.word("assurance", &assurance)
        try visitor.text("code", &code)
        try visitor.text("first_month", &firstMonth)
        try visitor.count("kpi", &kpi)
        try visitor.text("last_month", &lastMonth)
        try visitor.word("level", &level)
        try visitor.decimal("lower", &lower)
        try visitor.decimal("mean", &mean)
        try visitor.count("months", &months)
        try visitor.word("reason", &reason)
        try visitor.decimal("upper", &upper)
        try visitor.word("variant", &variant)
        try visitor.word("variation", &variation)
    }
}
