/// A published table in words, for pages that link to it.
package struct TableDescription: Sendable {
    /// `indicators.csv`.
    package var fileName: String
    package var title: String
    /// In the order of the header, with what each column means.
    package var columns: [(name: String, meaning: String)]
}

extension ResultsTables {
    /// Every published table, in the order of the data package.
    package static var descriptions: [TableDescription] {
        ResultsTable.all.map { TableDescription($0) }
    }
}

extension TableDescription {
    init(_ table: ResultsTable) {
        self.init(
            fileName: table.fileName, title: table.title,
            columns: table.columns.map { ($0.name, $0.meaning) })
    }
}
