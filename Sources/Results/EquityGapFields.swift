extension EquityGapRow: ResultsNoun {
    static var blank: EquityGapRow {
        EquityGapRow(
            level: .national, code: "", kpi: 0, dimension: "", group: "", reference: "",
            status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.decimal("difference", &difference)
        try visitor.text("dimension", &dimension)
        try visitor.word("direction", &direction)
        try visitor.text("group", &group)
        try visitor.count("group_denominator", &groupDenominator)
        try visitor.count("group_numerator", &groupNumerator)
        try visitor.count("kpi", &kpi)
        try visitor.word("level", &level)
        try visitor.decimal("lower95", &lower95)
        try visitor.text("reference", &reference)
        try visitor.count("reference_denominator", &referenceDenominator)
        try visitor.count("reference_numerator", &referenceNumerator)
        try visitor.word("status", &status)
        try visitor.decimal("upper95", &upper95)
    }
}
