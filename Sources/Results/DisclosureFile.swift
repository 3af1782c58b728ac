/// `disclosure.json`: what of an edition was withheld, by which policy, and what the attack on the
/// rest came to.
package enum DisclosureFile {
    package static let schema = "flsdb-disclosure/1"

    package static func json(of results: PublishableResults) -> [UInt8] {
        ResultsWriter.file(of: DisclosureStatement(results))
    }
}

/// Rows of one published table, by how they are shown.
package struct WithheldRows: Sendable, Equatable {
    /// The table's file.
    package var table: String
    package var rows: Int
    package var withheld: Int

    /// Every table that holds counts of patients, in the order of their names.
    package static func all(in results: PublishableResults) -> [WithheldRows] {
        [
            Self("breakdowns.csv", results.breakdowns.map(\.status)),
            Self("case-mix.csv", results.caseMix.map(\.status)),
            Self("completeness.csv", results.completeness.map(\.status)),
            Self("data-quality-effects.csv", results.dataQualityEffects.map(\.status)),
            Self(
                "definition-effects.csv",
                rows: results.definitionEffects.count,
                withheld: results.definitionEffects.count { $0.status == .withheld }),
            Self("equity.csv", results.equity.map(\.status)),
            Self("indicators.csv", results.figures.map(\.status)),
            Self("missed-opportunities.csv", results.missedOpportunities.map(\.status)),
            Self("series.csv", results.series.map(\.status)),
        ]
    }

    private init(_ table: String, _ statuses: [FigureStatus]) {
        self.init(
            table, rows: statuses.count, withheld: statuses.count { $0 == .withheld })
    }

    private init(_ table: String, rows: Int, withheld: Int) {
        self.table = table
        self.rows = rows
        self.withheld = withheld
    }
}

extension WithheldRows: ResultsNoun {
    static var blank: WithheldRows { WithheldRows("", []) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("rows", &rows)
        try visitor.text("table", &table)
        try visitor.count("withheld", &withheld)
    }
}

/// The file's content. It is written only: its facts are read from the results file.
private struct DisclosureStatement: ResultsNoun {
    private var edition: Edition
    private var attack: AttackStatement
    private var withheld: [WithheldCells]
    private var tables: [WithheldRows]

    init(_ results: PublishableResults) {
        edition = results.edition
        attack = results.attackCheck
        withheld = results.withheld
        tables = WithheldRows.all(in: results)
    }

    static var blank: DisclosureStatement { DisclosureStatement(.blank) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.object("attack_check", &attack)
        try visitor.text("disclosure_policy", &edition.disclosurePolicy.name)
        try visitor.object("disclosure_rules", &edition.disclosurePolicy)
        try visitor.count("revision", &edition.revision)
        try visitor.constant("schema", DisclosureFile.schema)
        try visitor.rows("tables", &tables)
        try visitor.rows("withheld", &withheld)
        try visitor.count("year", &edition.year)
    }
}
