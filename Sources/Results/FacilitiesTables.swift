extension ResultsTable {
    static let facilities = ResultsTable(
        name: "facilities", title: "Facilities audit: share of services by answer",
        columns: [
            .year, .facilitiesQuestion, .text("answer", "One of the question's answers."),
            .whole("denominator", "Services that answered the question.", unit: "services"),
            .whole("numerator", "Services that gave this answer.", unit: "services"),
            .decimal("percent", "Numerator of denominator in per cent.", unit: "per cent"),
            .lower95, .upper95,
        ],
        key: ["year", "question", "answer"]
    ) { results, row in
        for question in results.facilities {
            for share in question.shares {
                row.field(results.edition.year)
                row.field(question.column)
                row.field(share.answer)
                row.field(share.denominator)
                row.field(share.numerator)
                row.field(share.percent)
                row.field(share.lower95)
                row.field(share.upper95)
                row.endRow()
            }
        }
    }

    static let facilitiesAnswers = ResultsTable(
        name: "facilities-answers", title: "Facilities audit: answers of each service",
        columns: [
            .year, .text("code", "Code of the service."), .facilitiesQuestion,
            .text("answer", "What it answered; empty where there is no usable answer."),
            .init(
                name: "status", kind: .words(FacilitiesStatus.allCases.map(\.rawValue)),
                meaning: "Whether the service answered, and why not."),
        ],
        key: ["year", "code", "question"]
    ) { results, row in
        for question in results.facilities {
            for answer in question.answers {
                row.field(results.edition.year)
                row.field(answer.service)
                row.field(question.column)
                row.field(answer.answer)
                row.field(answer.status)
                row.endRow()
            }
        }
    }

    static let facilitiesQuestions = ResultsTable(
        name: "facilities-questions",
        title: "Facilities audit: the questions, and how the numbers are spread",
        columns: [
            .year, .facilitiesQuestion, .text("group", "What the question belongs to."),
            .text("wording", "The question as it is asked."),
            .init(
                name: "kind", kind: .words(FacilitiesKind.allCases.map(\.rawValue)),
                meaning: "How the question is answered."),
            .text("unit", "What a number counts; empty where the answer is no number."),
            .whole(
                "asked", "Services that the question applies to, of those that sent answers.",
                unit: "services"),
            .whole("answered", "Those of them that answered it.", unit: "services"),
            .decimal("lower_quartile", "For numbers: a quarter of the services lie below it."),
            .decimal("median", "For numbers: half of the services lie below it."),
            .decimal("upper_quartile", "For numbers: three quarters of the services lie below it."),
        ],
        key: ["year", "question"]
    ) { results, row in
        for question in results.facilities {
            row.field(results.edition.year)
            row.field(question.column)
            row.field(question.group)
            row.field(question.question)
            row.field(question.kind)
            row.field(question.unit)
            row.field(question.asked)
            row.field(question.answered)
            row.field(question.lowerQuartile)
            row.field(question.median)
            row.field(question.upperQuartile)
            row.endRow()
        }
    }
}

extension ResultsTable.Column {
    fileprivate static let facilitiesQuestion = Self(
        name: "question", kind: .text,
        meaning: "Column of the facilities file; facilities-questions.csv says what it asks.")
}
