import Extract
import SQL

/// The steps that add up findings and removals by service, before C5.
extension CountingQuery {
    /// One number of a service: what it is called in the rows, and how it is gathered.
    struct Gathered {
        var part: CountsRow.Part
        var key = ""
        var item = ""
        var sum: SQLExpression
    }

    func gathered(_ questions: Set<Field>) -> [Gathered] {
        func total(_ value: SQLExpression) -> SQLExpression { .call("sum", [value]) }
        let stands = SQLExpression.column("removal") == .integer(0)
        func ofStanding(_ value: SQLExpression) -> SQLExpression {
            .choose([(stands, value)], otherwise: .integer(0))
        }
        var all = Self.removals.enumerated().map { place, removal in
            Gathered(
                part: .removed, key: removal,
                sum: total(.one(where: .column("removal") == .integer(place + 1))))
        }
        for (rule, field, _) in readingFindings {
            let isRecordID = rule == .missingRecordID
            all.append(
                Gathered(
                    part: .finding, key: rule.id, item: isRecordID ? "" : field.question,
                    sum: total(.column(field.findings(rule)))))
        }
        for rule in ValidationRule.recordLevel where rule != .duplicateRecordID {
            all.append(
                Gathered(
                    part: .finding, key: rule.id,
                    sum: total(ofStanding(.column(rule.columnName)))))
        }
        for field in fieldsInUse where questions.contains(field) {
            let bits =
                dictionary[field].codes.isEmpty
                ? SQLExpression.one(
                    where: .not(.isMissing(.column(field.answer(dictionary)))))
                : .column(field.bits)
            all.append(
                Gathered(
                    part: .use, key: field.question,
                    sum: .call("bit_or", [ofStanding(bits)])))
        }
        return all
    }

    /// The questions of which is told whether a service answers them, and by which codes.
    var fieldsInUse: [Field] {
        let watched = IndicatorCatalogue.all.reduce(into: Set<Field>()) {
            $0.formUnion($1.measure.fields)
        }
        return Field.allCases.filter { watched.contains($0) || !dictionary[$0].codes.isEmpty }
    }

    func addFindings(to query: inout SQLQuery, _ table: QueriedTable) {
        let gathered = gathered(Set(table.columns.keys))
        var byService = SQLSelection(
            from: "judged",
            [
                ("place", .column("place")),
                ("read_rows", .call("count", [.column("removal")])),
            ] + gathered.enumerated().map { ("sum_\($0)", $1.sum) })
        byService.groupings = [["place"]]
        query.add("by_service", byService)
        query.add(
            "totals",
            SQLSelection(
                from: "by_service", inheriting: ["by_service"],
                [
                    (
                        "all_rows",
                        .over(.call("sum", [.column("read_rows")]), by: [], order: [])
                    )
                ]))
        let read = Gathered(part: .read, sum: .column("read_rows"))
        query.add(
            "service_items", columns: ["number", "part", "key", "item"],
            rows: ([read] + gathered).enumerated().map { number, gathered in
                [
                    .integer(number), .text(gathered.part.rawValue), .text(gathered.key),
                    .text(gathered.item),
                ]
            })
        var rows = SQLSelection(
            from: "totals",
            [
                ("part", .column("part")),
                ("service", .call("coalesce", [.column("code"), .text("")])),
                ("key", .column("key")), ("item", .column("item")),
                (
                    "counted",
                    .own(
                        .number,
                        [
                            .lookUp(
                                .column("number"),
                                [(.integer(0), .column("read_rows"))]
                                    + gathered.indices.map {
                                        (.integer($0 + 1), .column("sum_\($0)"))
                                    }, otherwise: .integer(0))
                        ])
                ),
                (
                    "denominator",
                    .own(
                        .number,
                        [
                            .choose(
                                [(.column("number") == .integer(0), .column("all_rows"))],
                                otherwise: .integer(0))
                        ])
                ),
                ("missing", .own(.number, [.integer(0)])),
            ])
        rows.join("service_items", on: nil)
        rows.join("services", on: .column("totals.place") == .column("services.place"))
        query.add("service_rows", rows)
        query.rows.append(
            SQLSelection(
                from: "service_rows", CountsRow.columns.map { ($0, .column($0)) }))
        guard hasOptOuts else { return }
        let isValid = SQLExpression.one(where: Self.isNHSNumber)
        query.rows.append(
            SQLSelection(
                from: "opt_out_numbers",
                [
                    ("part", .text(CountsRow.Part.optOuts.rawValue)), ("service", .text("")),
                    ("key", .text("")), ("item", .text("")),
                    ("counted", .own(.number, [.call("count", [.column("line")])])),
                    (
                        "denominator",
                        .own(
                            .number,
                            [.call("coalesce", [.call("sum", [isValid]), .integer(0)])])
                    ),
                    (
                        "missing",
                        .own(
                            .number,
                            [
                                .call(
                                    "coalesce",
                                    [
                                        .call("sum", [.infix("-", [.integer(1), isValid])]),
                                        .integer(0),
                                    ])
                            ])
                    ),
                ]))
    }
}
