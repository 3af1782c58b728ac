/// A published table: what its columns mean, and the rows of one edition.
///
/// Its header, its Frictionless schema and its CSVW metadata are made from the same columns.
struct ResultsTable: Sendable {
    /// Without the extension: `indicators`.
    var name: String
    var title: String
    var columns: [Column]
    /// The columns that together name a row.
    var key: [String]
    /// Whether rows may be about places that the edition does not have any more.
    var namesPlacesThatLeft = false
    /// Appends every row, its fields in the order of the columns.
    var rows: @Sendable (PublishableResults, inout TableRows) -> Void

    struct Column: Sendable {
        var name: String
        var kind: Kind
        var meaning: String
        /// What a number counts or measures; nil where the meaning says it row by row.
        var unit: String?
        /// The least and greatest whole number that can stand in the column.
        var bounds: ClosedRange<Int>?
        /// True for a column of the key that may be empty.
        var mayBeEmpty = false
    }

    enum Kind: Sendable {
        case text, whole, decimal, year
        /// One word of a list.
        case words([String])
    }

    var fileName: String { name + ".csv" }

    func csv(of results: PublishableResults) -> [UInt8] {
        var told = TableRows(columns: columns.count)
        rows(results, &told)
        return csv(of: told)
    }

    func csv(of rows: TableRows) -> [UInt8] {
        var writer = CSVWriter()
        for column in columns { writer.field(column.name) }
        writer.endRow()
        for (position, cell) in rows.cells.enumerated() {
            writer.field(cell)
            if (position + 1).isMultiple(of: columns.count) { writer.endRow() }
        }
        return writer.bytes
    }

    /// Every published table, in the order of the data package.
    static let all: [ResultsTable] = [
        .indicators, .series, .breakdowns, .equity, .cohort, .dataQuality, .dataQualityFields,
        .dataQualityEffects, .completeness, .missedOpportunities, .outliers, .funnels, .caseMix,
        .changes, .definitionEffects,
        .trends, .variation, .facilities,
        .facilitiesAnswers,
        .facilitiesQuestions, .definitions, .services, .rules,
    ]
}
