import Extract
import SQL

/// One row of what a counting query gives. Every column is a text or a whole number, none is empty
/// but `service`, `key` and `item`.
struct CountsRow: Equatable {
    static let columns = ["part", "service", "key", "item", "counted", "denominator", "missing"]

    /// What kinds of rows there are.
    enum Part: String, CaseIterable {
        /// Which query it was: its fingerprint, the year.
        case query
        /// A question that the table has a column for; without a question, how many columns answer
        /// none.
        case column
        /// Lines of the opt-out list: all, those that are NHS numbers, the others.
        case optOuts = "opt-outs"
        /// Rows of the table, by service, and of all services together.
        case read
        /// Records that C1 to C4 removed, by service and rule.
        case removed
        /// Findings, by service, rule and question.
        case finding
        /// What the answers to a question use, as bits: of its codes, in the dictionary's order, or 1
        /// for any answer.
        case use
        /// The whole cohort of a service.
        case service
        /// By month of diagnosis, 1 to 12.
        case month
        /// By the group of a breakdown, from 1.
        case careHome = "care-home"
        case deprivation = "imd"
        /// By the groups of age, sex and index site together: `1-1-7`.
        case stratum
        /// Records with the same faults, which are the bits of the key.
        case faults
    }

    var part: Part
    var service = ""
    var key = ""
    var item = ""
    var counted = 0
    var denominator = 0
    var missing = 0

    /// What the query says of itself.
    static func stated(
        by query: CountingQuery, _ table: QueriedTable, _ fingerprint: String
    ) -> [CountsRow] {
        [
            CountsRow(part: .query, key: fingerprint, item: String(query.year), counted: 1)
        ]
            + (table.unknownColumns.map { [CountsRow(part: .column, counted: $0)] } ?? [])
            + Field.allCases.filter { table.columns[$0] != nil }.map {
                CountsRow(part: .column, key: $0.question, counted: 1)
            }
    }

    var expressions: [SQLExpression] {
        [.text(part.rawValue), .text(service), .text(key), .text(item)]
            + [counted, denominator, missing].map { .integer($0) }
    }
}

/// Something that a counting query counts of a whole service.
enum CountedItem {
    static let records = "records"
    static let spine = "spine"
    /// Removed by C5.
    static let duplicates = "duplicates"
    /// Records whose Record ID another record of the service has, all but one of each.
    static let repeats = "repeats"

    /// How the patients part under the former version of an indicator, in the order of
    /// `Partings.all`.
    static let partings = [
        "denominator-added", "denominator-removed", "numerator-added", "numerator-removed",
    ]

    static func parting(_ place: Int, kpi: Int) -> String { "\(kpi)-\(partings[place])" }
}
