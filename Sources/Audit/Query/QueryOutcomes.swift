import Extract
import SQL

/// The steps that keep one record for each patient, as `Duplicates` does, and what is counted of it
/// in one number, as `Outcome` holds it.
extension CountingQuery {
    private static let patient: [SQLExpression] = ["nhs_number", "place", "fracture"].map {
        .column($0)
    }

    func addOutcomes(to query: inout SQLQuery) {
        var terms = proportions.enumerated().map { lane, indicator in
            SQLExpression.column("v_\(indicator.kpi)").times(1 << (2 * lane))
        }
        for place in Breakdown.all.indices {
            terms.append(.column("g_\(place)").times(1 << Outcome.bits(ofBreakdown: place).shift))
        }
        let fields = IndicatorCatalogue.completenessFields
        for (place, field) in fields.enumerated() {
            terms.append(.column("lacks_\(place)").times(1 << (Int(Outcome.firstField) + place)))
            if field.among != nil {
                terms.append(.column("asked_\(place)").times(1 << Outcome.conditionalField))
            }
        }
        var retained = SQLSelection(
            from: "judged",
            [
                ("place", .column("place")), ("month", .column("month")),
                ("nhs_number", .column("nhs_number")),
                ("fracture", .column(Field.fractureDate.date)),
                ("identifier", .column(Field.recordID.written)),
                ("outcome", .sum(terms)),
                ("lacking", .sum(fields.indices.map { .column("lacks_\($0)") })),
                ("faults", faults),
            ] + former.map { ("former_\($0.kpi)", .column("former_\($0.kpi)")) })
        retained.condition = .column("removal") == .integer(0)
        query.add("retained", retained)
        addIdentifiers(to: &query)
        addStanding(to: &query)
    }

    /// What was found in the record, one bit a rule, as `RecordFaults` has them.
    private var faults: SQLExpression {
        var terms: [SQLExpression] = []
        let readings = Dictionary(grouping: readingFindings) { $0.rule.id }
        for rule in ExtractRule.all {
            guard let found = readings[rule.id] else { continue }
            let count = SQLExpression.sum(found.map { .column($0.field.findings(rule)) })
            terms.append(
                SQLExpression.one(where: .infix(">", [count, .integer(0)])).times(Int(rule.bit)))
        }
        for (place, rule) in ValidationRule.recordLevel.enumerated()
        where rule != .duplicateRecordID {
            terms.append(
                .column(rule.columnName).times(Int(RecordFaults(place).bits)))
        }
        return .sum(terms)
    }

    private func addIdentifiers(to query: inout SQLQuery) {
        let identifier = SQLExpression.column("identifier")
        let isNumber = SQLExpression.own(.matches, [identifier, .text("^[0-9]+$")])
        let digits = SQLExpression.own(.withoutLeadingZeros, [identifier])
        query.add(
            "identified",
            SQLSelection(
                from: "retained", inheriting: ["retained"],
                [
                    (
                        "plain_number",
                        .choose(
                            [(.not(isNumber), .call("nullif", [.text(""), .text("")]))],
                            otherwise: .choose(
                                [(digits == .text(""), .text("0"))], otherwise: digits))
                    )
                ]))
        let number = SQLExpression.column("plain_number")
        let length = SQLExpression.call("length", [number])
        let isSmall = SQLExpression.any([
            .infix("<=", [length, .integer(18)]),
            .all([
                length == .integer(19),
                .infix(
                    "<",
                    [
                        .own(.byBytes, [.call("substr", [number, .integer(1), .integer(18)])]),
                        .text("288230376151711744"),
                    ]),
            ]),
        ])
        query.add(
            "keyed",
            SQLSelection(
                from: "identified", inheriting: ["identified"],
                [
                    (
                        "number_key",
                        .infix(
                            "||",
                            [
                                .call("lpad", [.own(.text, [length]), .integer(6), .text("0")]),
                                number,
                            ])
                    ),
                    (
                        "text_key",
                        .choose(
                            [(.isMissing(number), identifier)],
                            otherwise: .call("nullif", [.text(""), .text("")]))
                    ),
                    (
                        "identifier_key",
                        .choose(
                            [(isSmall, number)],
                            otherwise: .call("nullif", [identifier, .text("")]))
                    ),
                ]))
    }

    private func addStanding(to query: inout SQLQuery) {
        func highest(_ key: String) -> SQLExpression {
            .over(
                .call("max", [.own(.byBytes, [.column(key)])]), by: Self.patient, order: [])
        }
        let identifier: [SQLExpression] = [.column("place"), .column("identifier_key")]
        query.add(
            "compared",
            SQLSelection(
                from: "keyed", inheriting: ["keyed"],
                [
                    ("highest_number", highest("number_key")),
                    ("highest_text", highest("text_key")),
                    (
                        "same_identifier",
                        .over(
                            .call("count", [.column("identifier_key")]), by: identifier, order: [])
                    ),
                    (
                        "identifier_place",
                        .over(
                            .call("row_number", []), by: identifier,
                            order: [(.column("identifier"), false)])
                    ),
                ]))
        let number = SQLExpression.call("substr", [.column("highest_number"), .integer(7)])
        let text = SQLExpression.column("highest_text")
        let isNumberHighest = SQLExpression.any([
            .isMissing(text),
            .infix(">", [.own(.byBytes, [number]), .own(.byBytes, [text])]),
        ])
        query.add(
            "ranked",
            SQLSelection(
                from: "compared", inheriting: ["compared"],
                [
                    (
                        "is_highest",
                        .one(
                            where: .call(
                                "coalesce", [.column("plain_number"), .column("identifier")])
                                == .choose([(isNumberHighest, number)], otherwise: text))
                    )
                ]))
        query.add(
            "standing",
            SQLSelection(
                from: "ranked", inheriting: ["ranked"],
                [
                    (
                        "rank_of_patient",
                        .over(
                            .call("row_number", []), by: Self.patient,
                            order: [
                                (.column("is_highest"), true), (.column("lacking"), false),
                                (.column("outcome"), true), (.column("faults"), true),
                            ])
                    )
                ]))
        let stays = SQLExpression.any([
            .isMissing(.column("nhs_number")), .column("rank_of_patient") == .integer(1),
        ])
        let isRepeated = SQLExpression.infix(">", [.column("same_identifier"), .integer(1)])
        let repeated = Int(RecordFaults(RecordLevelRule.duplicateRecordID.place).bits)
        func whereItStays(_ value: SQLExpression) -> SQLExpression {
            .choose([(stays, value)], otherwise: .integer(0))
        }
        query.add(
            "kept",
            SQLSelection(
                from: "standing",
                [
                    ("place", .column("place")), ("month", .column("month")),
                    ("stays", .one(where: stays)),
                    (
                        "repeats",
                        .one(
                            where: .all([
                                isRepeated,
                                .infix(">", [.column("identifier_place"), .integer(1)]),
                            ]))
                    ),
                    ("outcome", whereItStays(.column("outcome"))),
                    (
                        "fault_mask",
                        whereItStays(
                            .sum([
                                .column("faults"),
                                SQLExpression.one(where: isRepeated).times(repeated),
                            ]))
                    ),
                ]
                    + former.map {
                        ("former_\($0.kpi)", whereItStays(.column("former_\($0.kpi)")))
                    }))
    }
}
