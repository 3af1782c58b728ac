import Extract

/// The table that a counting query reads: an extract as it is, every column as text, one row a record.
package struct QueriedTable: Sendable {
    /// May have a schema before it: `audit.extract`.
    package var name = "extract"
    /// The table of opt-outs, with a column `nhs_number`.
    package var optOuts = "opt_outs"
    /// What the column of each question is called; a question that the table lacks is not here.
    package let columns: [Field: String]
    /// Columns with a name that no question has; nil where nobody looked.
    package let unknownColumns: Int?

    /// A table with a column for each question, under the dictionary's name for it.
    package init(_ dictionary: DataDictionary) {
        columns = Dictionary(
            dictionary.entries.map { ($0.field, $0.column) },
            uniquingKeysWith: { first, _ in first })
        unknownColumns = nil
    }

    /// - Throws: `ExtractError` where a required column lacks, as reading the extract would.
    package init(header: [String], dictionary: DataDictionary, file: String) throws(ExtractError) {
        let matched = try Columns.matched(header: header, dictionary: dictionary, file: file)
        columns = matched.columns
        unknownColumns = matched.unknown
    }

    /// The same questions under the dictionary's names, which is what a fingerprint is made of.
    init(_ questions: Set<Field>, dictionary: DataDictionary) {
        columns = Dictionary(
            questions.map { ($0, dictionary[$0].column) }, uniquingKeysWith: { first, _ in first })
        unknownColumns = nil
    }
}
