import DecimalText
import Results

extension Difference {
    var qualitySection: Section {
        var section = Section(id: "quality", title: "Data quality")
        if !completeness.isEmpty { section.tables.append(missing) }
        if !cohort.isEmpty {
            section.tables.append(
                counted("Records that each step leaves", "Step", cohort) { _ in (nil, nil) })
        }
        if !findings.isEmpty {
            section.tables.append(
                counted(
                    "Findings by rule, in brackets for each 1,000 records read", "Rule", findings
                ) {
                    // Rules of the facilities audit are about answers of services.
                    $0.code.hasPrefix("FAC") ? (nil, nil) : recordsRead
                })
        }
        if section.tables.isEmpty {
            section.words = ["As many records, and as many findings by every rule."]
        }
        return section
    }

    private var missing: Table {
        Table(
            caption: "Missing answers by question, national",
            columns: [
                .init("Question"), .init(heading(old), isNumeric: true),
                .init(heading(new), isNumeric: true), .init("Change", isNumeric: true),
            ],
            rows: completeness.map { row in
                let (before, now) = (Self.share(row.old), Self.share(row.new))
                return [
                    Cell(row.field), missing(row.old, in: old), missing(row.new, in: new),
                    Cell(
                        before.flatMap { before in now.map { Words.points(100 * ($0 - before)) } }
                            ?? Words.none),
                ]
            })
    }

    private static func share(_ row: CompletenessRow?) -> Double? {
        guard let missing = row?.missing, let applicable = row?.applicable, applicable > 0 else {
            return nil
        }
        return Double(missing) / Double(applicable)
    }

    private func missing(_ row: CompletenessRow?, in edition: Edition) -> Cell {
        Cell(
            Self.missing(row),
            link: Self.share(row) == nil
                ? nil : .figure(year: edition.year, level: .national, code: "ALL", kpi: 1))
    }

    private static func missing(_ row: CompletenessRow?) -> String {
        guard let row else { return "not asked" }
        guard let missing = row.missing, let applicable = row.applicable, applicable > 0 else {
            return Words.status(row.status)
        }
        return DecimalText.percent(missing, of: applicable, places: 1) + "\u{A0}%"
    }

    /// - Parameter records: what a count is also given for each 1,000 of, where it is.
    private func counted(
        _ caption: String, _ head: String, _ rows: [CountDifference],
        for records: (CountDifference) -> (old: Int?, new: Int?)
    ) -> Table {
        func cell(_ count: Int?, _ records: Int?) -> Cell {
            guard let count else { return Cell(Words.none) }
            guard let records, records > 0 else { return Cell(DecimalText.grouped(count)) }
            let each = DecimalText.fixed(1_000 * Double(count) / Double(records), places: 1)
            return Cell("\(DecimalText.grouped(count)) (\(each))")
        }
        return Table(
            caption: caption,
            columns: [
                .init(head), .init("Meaning"), .init(heading(old), isNumeric: true),
                .init(heading(new), isNumeric: true), .init("Change", isNumeric: true),
            ],
            rows: rows.map { row in
                let change = row.new.flatMap { new in row.old.map { new - $0 } }
                return [
                    Cell(row.code), Cell(row.words), cell(row.old, records(row).old),
                    cell(row.new, records(row).new),
                    Cell(change.map(Words.signed) ?? Words.none),
                ]
            })
    }

    var facilitiesSection: Section {
        var section = Section(id: "facilities", title: "Facilities")
        for (words, names) in [
            ("Asked for the first time", questionsAsked.onlyNew),
            ("No longer asked", questionsAsked.onlyOld),
        ] where !names.isEmpty {
            section.points.append("\(words): \(names.joined(separator: "; ")).")
        }
        guard !facilities.isEmpty else {
            section.words = [
                "No service that answered in both editions is known to answer otherwise."
            ]
            return section
        }
        section.words = [
            "Answers that services took up or gave up, of those that answered in both editions."
        ]
        section.tables = [
            Table(
                caption: "Services by answer; of a number, the median",
                columns: [
                    .init("Question"), .init("Answer"), .init(heading(old), isNumeric: true),
                    .init(heading(new), isNumeric: true), .init("Services that changed"),
                ],
                rows: facilities.map { row in
                    [
                        Cell(row.name), Cell(row.answer.isEmpty ? "Median" : row.answer),
                        Cell(row.old), Cell(row.new), Cell(Self.moved(row)),
                    ]
                })
        ]
        return section
    }

    private static func moved(_ row: FacilitiesDifference) -> String {
        if row.answer.isEmpty { return "\(row.taken) gave another number" }
        return [(row.taken, "took it up"), (row.given, "gave it up")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
