extension FacilitiesQuestion: ResultsNoun {
    static var blank: FacilitiesQuestion {
        FacilitiesQuestion(
            column: "", group: "", name: "", question: "", kind: .choice, unit: "", asked: 0,
            answered: 0, answers: [])
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("answered", &answered)
        try visitor.rows("answers", &answers)
        try visitor.count("asked", &asked)
        try visitor.text("column", &column)
        try visitor.text("group", &group)
        try visitor.word("kind", &kind)
        try visitor.decimal("lower_quartile", &lowerQuartile)
        try visitor.decimal("median", &median)
        try visitor.text("name", &name)
        try visitor.text("question", &question)
        try visitor.rows("shares", &shares)
        try visitor.text("unit", &unit)
        try visitor.decimal("upper_quartile", &upperQuartile)
    }
}

extension FacilitiesShare: ResultsNoun {
    static var blank: FacilitiesShare {
        FacilitiesShare(
            answer: "", numerator: 0, denominator: 0, percent: nil, lower95: nil, upper95: nil)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("answer", &answer)
        try visitor.count("denominator", &denominator)
        try visitor.decimal("lower95", &lower95)
        try visitor.count("numerator", &numerator)
        try visitor.decimal("percent", &percent)
        try visitor.decimal("upper95", &upper95)
    }
}

extension FacilitiesAnswer: ResultsNoun {
    static var blank: FacilitiesAnswer {
        FacilitiesAnswer(service: "", answer: nil, status: .open)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("answer", &answer)
        try visitor.text("service", &service)
        try visitor.word("status", &status)
    }
}
