import Extract
import SQL

/// The steps that add up the cohort, by service, month and group, all in one gathering.
extension CountingQuery {
    private static let spineGroup = Breakdown.site.groups.firstIndex { $0.name == "Spine" } ?? 0

    private func place(_ breakdown: Breakdown) -> Int {
        Breakdown.all.firstIndex { $0.code == breakdown.code } ?? 0
    }

    private func column(_ breakdown: Breakdown) -> String { "g_\(place(breakdown))" }

    func addCells(to query: inout SQLQuery) {
        let outcome = SQLExpression.column("outcome")
        func bits(_ shift: Int, _ mask: Int) -> SQLExpression {
            SQLExpression.own(.shiftedRight, [outcome, .integer(shift)]).masked(by: mask)
        }
        var unpacked: [(name: String, value: SQLExpression)] = []
        for (lane, indicator) in proportions.enumerated() {
            unpacked.append(("v_\(indicator.kpi)", bits(2 * lane, 3)))
        }
        for place in Breakdown.all.indices {
            let (shift, mask) = Outcome.bits(ofBreakdown: place)
            unpacked.append(("g_\(place)", bits(Int(shift), Int(mask))))
        }
        for (place, field) in IndicatorCatalogue.completenessFields.enumerated() {
            unpacked.append(("lacks_\(place)", bits(Int(Outcome.firstField) + place, 1)))
            if field.among != nil {
                unpacked.append(("asked_\(place)", bits(Int(Outcome.conditionalField), 1)))
            }
        }
        query.add(
            "cohort", SQLSelection(from: "kept", inheriting: ["kept"], unpacked))
        addSums(to: &query)
        addCellRows(to: &query)
    }

    private func addSums(to query: inout SQLQuery) {
        func total(_ value: SQLExpression) -> SQLExpression { .call("sum", [value]) }
        func total(where condition: SQLExpression) -> SQLExpression {
            total(.one(where: condition))
        }
        let stays = SQLExpression.column("stays")
        let keys = ["place", "month", "fault_mask"] + Breakdown.all.map(column)
        var sums = keys.map { ($0, SQLExpression.column($0)) }
        sums += [
            ("records", total(stays)),
            ("repeated", total(.column("repeats"))),
            ("duplicates", total(.infix("-", [.integer(1), stays]))),
            (
                "spine",
                total(
                    where: .all([
                        stays == .integer(1),
                        .column(column(.site)) == .integer(Self.spineGroup),
                    ]))
            ),
        ]
        func number(_ verdict: Verdict) -> SQLExpression { .integer(Int(verdict.rawValue)) }
        for (kpi, _) in proportions {
            let verdict = SQLExpression.column("v_\(kpi)")
            sums += [
                ("met_\(kpi)", total(where: verdict == number(.met))),
                ("counted_\(kpi)", total(where: verdict != number(.out))),
                ("missing_\(kpi)", total(where: verdict == number(.missing))),
            ]
        }
        for (place, field) in IndicatorCatalogue.completenessFields.enumerated() {
            sums.append(("lacked_\(place)", total(.column("lacks_\(place)"))))
            if field.among != nil {
                sums.append(("applied_\(place)", total(.column("asked_\(place)"))))
            }
        }
        for (kpi, _) in former {
            let (now, before) = (
                SQLExpression.column("v_\(kpi)"), SQLExpression.column("former_\(kpi)")
            )
            let conditions = [
                SQLExpression.all([now != number(.out), before == number(.out)]),
                .all([now == number(.out), before != number(.out)]),
                .all([now == number(.met), before != number(.met)]),
                .all([now != number(.met), before == number(.met)]),
            ]
            for (place, condition) in conditions.enumerated() {
                sums.append(("parted_\(kpi)_\(place)", total(where: condition)))
            }
        }
        var cells = SQLSelection(from: "cohort", sums)
        cells.groupings = [
            ["place"], ["place", "month"], ["place", column(.careHome)],
            ["place", column(.deprivation)],
            ["place", column(.age), column(.sex), column(.site)], ["fault_mask"],
        ]
        query.add("cells", cells)
    }

    /// What is given of a set of cells: of all sets, of services and their months, of services alone.
    enum Given: Int {
        case everywhere, byMonth, byService
    }

    typealias Numbers = (
        counted: SQLExpression, denominator: SQLExpression, missing: SQLExpression
    )

    var items: [(item: String, given: Given, numbers: Numbers)] {
        let none = SQLExpression.integer(0)
        func alone(_ column: String) -> Numbers { (.column(column), none, none) }
        var items: [(item: String, given: Given, numbers: Numbers)] = [
            (CountedItem.records, .everywhere, alone("records")),
            (CountedItem.spine, .byMonth, alone("spine")),
            (CountedItem.duplicates, .byService, alone("duplicates")),
            (CountedItem.repeats, .byService, alone("repeated")),
        ]
        for (kpi, _) in proportions {
            items.append(
                (
                    String(kpi), .everywhere,
                    (.column("met_\(kpi)"), .column("counted_\(kpi)"), .column("missing_\(kpi)"))
                ))
        }
        for (place, field) in IndicatorCatalogue.completenessFields.enumerated() {
            let applicable = SQLExpression.column(
                field.among == nil ? "records" : "applied_\(place)")
            let lacking = SQLExpression.column("lacked_\(place)")
            items.append(
                (
                    field.field.question, .byService,
                    (.infix("-", [applicable, lacking]), applicable, lacking)
                ))
        }
        for (kpi, _) in former {
            for place in CountedItem.partings.indices {
                items.append(
                    (
                        CountedItem.parting(place, kpi: kpi), .byService,
                        alone("parted_\(kpi)_\(place)")
                    ))
            }
        }
        return items
    }

    private func addCellRows(to query: inout SQLQuery) {
        let items = items
        query.add(
            "cell_items", columns: ["item", "given"],
            rows: items.map { [.text($0.item), .integer($0.given.rawValue)] })
        func value(_ part: KeyPath<Numbers, SQLExpression>) -> SQLExpression {
            .own(
                .number,
                [
                    .lookUp(
                        .column("item"),
                        items.map { (.text($0.item), $0.numbers[keyPath: part]) },
                        otherwise: .integer(0))
                ])
        }
        func isOf(_ column: String) -> SQLExpression { .not(.isMissing(.column(column))) }
        func part(_ part: CountsRow.Part) -> SQLExpression { .text(part.rawValue) }
        func fromOne(_ column: String) -> SQLExpression {
            .own(.text, [.sum([.column(column), .integer(1)])])
        }
        let (care, imd) = (column(.careHome), column(.deprivation))
        let (age, sex, site) = (column(.age), column(.sex), column(.site))
        var rows = SQLSelection(
            from: "cells",
            [
                (
                    "part",
                    .choose(
                        [
                            (isOf("fault_mask"), part(.faults)), (isOf("month"), part(.month)),
                            (isOf(care), part(.careHome)), (isOf(imd), part(.deprivation)),
                            (isOf(age), part(.stratum)),
                        ], otherwise: part(.service))
                ),
                ("service", .call("coalesce", [.column("code"), .text("")])),
                (
                    "key",
                    .choose(
                        [
                            (isOf("fault_mask"), .own(.text, [.column("fault_mask")])),
                            (isOf("month"), .own(.text, [.column("month")])),
                            (isOf(care), fromOne(care)), (isOf(imd), fromOne(imd)),
                            (
                                isOf(age),
                                .infix(
                                    "||",
                                    [
                                        fromOne(age), .text("-"), fromOne(sex), .text("-"),
                                        fromOne(site),
                                    ])
                            ),
                        ], otherwise: .text(""))
                ),
                ("item", .column("item")), ("counted", value(\.counted)),
                ("denominator", value(\.denominator)), ("missing", value(\.missing)),
                ("given", .column("given")), ("month", .column("month")),
            ])
        rows.join("cell_items", on: nil)
        rows.join("services", on: .column("cells.place") == .column("services.place"))
        query.add("cell_rows", rows)
        var given = SQLSelection(
            from: "cell_rows", CountsRow.columns.map { ($0, .column($0)) })
        let isService = SQLExpression.column("part") == part(.service)
        given.condition = .any([
            isService,
            .all([
                .any([
                    .column("given") == .integer(Given.everywhere.rawValue),
                    .all([
                        .column("given") == .integer(Given.byMonth.rawValue),
                        .column("part") == part(.month),
                    ]),
                ]),
                .any([
                    .column("counted") != .integer(0), .column("denominator") != .integer(0),
                ]),
            ]),
        ])
        query.rows.append(given)
    }
}
