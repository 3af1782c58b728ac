import Extract
import SQL

/// The steps that judge a record: the findings of reading, the cohort's criteria C1 to C4, verdicts,
/// groups and the completeness fields that it lacks.
extension CountingQuery {
    /// What reading can find in an answer, by the name of the column that counts it.
    var readingFindings: [(rule: ExtractRule, field: Field, count: SQLExpression)] {
        dictionary.entries.flatMap { entry in
            let field = entry.field
            let isWritten = SQLExpression.column(field.written) != .text("")
            func one(_ rule: ExtractRule, _ condition: SQLExpression) -> (
                rule: ExtractRule, field: Field, count: SQLExpression
            ) { (rule, field, .one(where: condition)) }
            switch entry.kind {
            case .code, .list:
                return AnswerSQL(entry: entry).codeFindings.map { ($0.rule, field, $0.count) }
            case .date:
                let date = SQLExpression.column(field.date)
                return [
                    one(.unreadableDate, .all([isWritten, .isMissing(date)])),
                    one(.lateDate, .infix(">", [date, .integer(freezeDate)])),
                ]
            case .number:
                let isMissing = SQLExpression.isMissing(.column(field.hundredths))
                return [one(.unreadableNumber, .all([isWritten, isMissing]))]
            case .text where field == .nhsNumber:
                return [
                    one(.invalidNHSNumber, .all([isWritten, .isMissing(.column("nhs_number"))]))
                ]
            case .text where field == .recordID:
                return [one(.missingRecordID, .not(isWritten))]
            case .text: return []
            }
        }
    }

    func addJudgement(to query: inout SQLQuery) throws(AuditError) {
        addFacts(to: &query)
        try addJudged(to: &query)
        addOutcomes(to: &query)
    }

    private func addFacts(to query: inout SQLQuery) {
        var facts = readingFindings.map { ($0.field.findings($0.rule), $0.count) }
        for entry in dictionary.entries where entry.kind == .date {
            let date = SQLExpression.column(entry.field.date)
            let isInTime = SQLExpression.infix("<=", [date, .integer(freezeDate)])
            facts.append(
                (
                    entry.field.day,
                    .choose([(isInTime, .own(.dayNumber, [date]))], otherwise: .missing)
                ))
        }
        let birth = SQLExpression.column(Field.dateOfBirth.date)
        let stated = SQLExpression.column(Field.ageAtFracture.hundredths)
        let wholeYears = SQLExpression.choose(
            [
                (
                    .infix("<", [stated, .integer(0)]),
                    .infix(
                        "-",
                        [
                            .integer(0),
                            .own(
                                .quotient,
                                [.infix("-", [.integer(0), stated]), .integer(100)]),
                        ])
                )
            ], otherwise: .own(.quotient, [stated, .integer(100)]))
        facts += [
            ("stated_age", wholeYears),
            (
                "age",
                .choose(
                    [
                        (
                            .infix("<=", [birth, .integer(freezeDate)]),
                            .own(
                                .quotient,
                                [
                                    .infix("-", [.column(Field.fractureDate.date), birth]),
                                    .integer(10_000),
                                ])
                        )
                    ], otherwise: wholeYears)
            ),
        ]
        var selection = SQLSelection(
            from: "answers", inheriting: ["answers"] + (hasOptOuts ? ["opted_out"] : []), facts)
        if hasOptOuts {
            selection.join("opted_out", on: .column("nhs_number") == .column("opted_out"))
        }
        query.add("facts", selection)
    }

    private func addJudged(to query: inout SQLQuery) throws(AuditError) {
        var columns: [(name: String, value: SQLExpression)] = [("removal", removal)]
        for (kpi, proportion) in proportions {
            columns.append(("v_\(kpi)", try proportion.verdict(dictionary)))
        }
        for (kpi, proportion) in former {
            columns.append(("former_\(kpi)", try proportion.verdict(dictionary)))
        }
        for (place, breakdown) in Breakdown.all.enumerated() {
            columns.append(("g_\(place)", group(breakdown, at: place)))
        }
        for (place, field) in IndicatorCatalogue.completenessFields.enumerated() {
            let isMissing = SQLExpression.isMissing(.column(field.field.answer(dictionary)))
            guard let among = field.among else {
                columns.append(("lacks_\(place)", .one(where: isMissing)))
                continue
            }
            let isAsked = try among.condition(dictionary)
            columns.append(("asked_\(place)", .one(where: isAsked)))
            columns.append(("lacks_\(place)", .one(where: .all([isAsked, isMissing]))))
        }
        for (rule, fault) in ValidationRule.recordRules {
            columns.append((rule.columnName, .one(where: try fault.condition(dictionary))))
        }
        let fracture = SQLExpression.column(Field.fractureDate.date)
        let (age, stated) = (SQLExpression.column("age"), SQLExpression.column("stated_age"))
        columns += [
            (
                ValidationRule.serviceHadLeft.columnName,
                .one(where: .infix(">", [fracture, .column("last_date")]))
            ),
            (
                ValidationRule.impossibleAge.columnName,
                .one(where: .infix(">", [age, .integer(115)]))
            ),
            (
                ValidationRule.agesDiffer.columnName,
                .one(
                    where: .infix(
                        ">", [.call("abs", [.infix("-", [stated, age])]), .integer(1)]))
            ),
            (
                "month",
                .infix("%", [.own(.quotient, [fracture, .integer(100)]), .integer(100)])
            ),
        ]
        query.add("judged", SQLSelection(from: "facts", inheriting: ["facts"], columns))
    }

    /// Which of `removals` removed the record, from 1; 0 where it stays.
    private var removal: SQLExpression {
        let fracture = SQLExpression.column(Field.fractureDate.date)
        let inTime = SQLExpression.infix("<=", [fracture, .integer(freezeDate)])
        let age = SQLExpression.column("age")
        var conditions: [SQLExpression] = [
            .isMissing(.column("place")), .not(.column("registered")),
            .any([.isMissing(fracture), .not(inTime)]),
            .not(.between(fracture, (year * 10_000 + 101)...(year * 10_000 + 1_231))),
            .isMissing(age), .infix("<", [age, .integer(50)]),
        ]
        if hasOptOuts {
            conditions.append(
                .all([.column("english"), .not(.isMissing(.column("opted_out")))]))
        }
        return .choose(
            conditions.enumerated().map { ($1, .integer($0 + 1)) }, otherwise: .integer(0))
    }

    /// What removes a record, in order: the rules of C1 to C3, and C4.
    static let removals =
        [
            ValidationRule.unknownService, .notRegistered, .noFractureDate, .outsideYear, .noAge,
            .tooYoung,
        ].map(\.id) + ["C4"]

    private func group(_ breakdown: Breakdown, at place: Int) -> SQLExpression {
        guard let field = breakdown.field else {
            let band = SQLExpression.own(
                .quotient,
                [.infix("-", [.column("age"), .integer(50)]), .integer(10)])
            return .choose(
                [(.infix(">=", [.column("age"), .integer(90)]), .integer(4))], otherwise: band)
        }
        let lookup = BreakdownLookup(place, field: field, dictionary: dictionary)
        let groups = dictionary[field].codes.indices.map { bit in
            (
                when: SQLExpression.column(field.known).masked(by: 1 << bit) != .integer(0),
                then: SQLExpression.integer(lookup.group(ofBit: bit))
            )
        }
        return .choose(groups, otherwise: .integer(breakdown.groups.count - 1))
    }
}
