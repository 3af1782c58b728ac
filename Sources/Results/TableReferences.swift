/// Columns of a table whose values stand in the key of another.
struct TableReference: Sendable, Equatable {
    /// Of both tables.
    var columns: [String]
    /// Name of the table whose key they are.
    var table: String
}

extension ResultsTable {
    /// Where columns of the table's own key lead. It follows from their names, so that a new table
    /// that is named as the others are leads there too.
    var references: [TableReference] {
        Self.referable.filter { reference in
            !reference.table.utf8.elementsEqual(name.utf8)
                && reference.columns.allSatisfy { key.contains($0) }
                && !(reference.table == "services" && key.contains("level"))
                && !(namesPlacesThatLeft && reference.columns.contains("code"))
        }
    }

    private static let referable = [
        TableReference(columns: ["year", "kpi"], table: "definitions"),
        TableReference(columns: ["year", "level", "code", "kpi"], table: "indicators"),
        TableReference(columns: ["year", "code"], table: "services"),
        TableReference(columns: ["year", "rule"], table: "data-quality-rules"),
        TableReference(columns: ["year", "question"], table: "facilities-questions"),
    ]

    func isRequired(_ column: Column) -> Bool {
        !column.mayBeEmpty && key.contains { $0.utf8.elementsEqual(column.name.utf8) }
    }
}
