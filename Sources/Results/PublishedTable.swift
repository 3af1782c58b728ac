/// A published table of one edition as typed cells, for formats that tell numbers from texts.
package struct PublishedTable: Sendable {
    /// Without an extension: `case-mix`.
    package var name: String
    package var title: String
    package var columns: [Column]
    /// Row after row, each as long as there are columns.
    package var cells: [TableCell]

    package struct Column: Sendable {
        package var name: String
        package var kind: Kind
        package var meaning: String
        /// What a number counts or measures; nil where the meaning says it row by row.
        package var unit: String?
    }

    package enum Kind: Sendable, Equatable {
        case text, whole, decimal, year
        /// One word of a short list.
        case word
    }

    /// How many rows there are.
    package var count: Int { columns.isEmpty ? 0 : cells.count / columns.count }

    package subscript(row: Int) -> ArraySlice<TableCell> {
        cells[row * columns.count..<(row + 1) * columns.count]
    }

    /// The position of a column; nil where the table has none of that name.
    package func position(of column: String) -> Int? {
        columns.firstIndex { $0.name == column }
    }
}

extension ResultsTables {
    /// Every published table of an edition, in the order of the data package.
    package static func published(of results: PublishableResults) -> [PublishedTable] {
        ResultsTable.all.map { table in
            PublishedTable(
                name: table.name, title: table.title,
                columns: table.columns.map { column in
                    .init(
                        name: column.name, kind: column.kind.published, meaning: column.meaning,
                        unit: column.unit)
                },
                cells: table.cells(of: results))
        }
    }
}

extension ResultsTable {
    func cells(of results: PublishableResults) -> [TableCell] {
        var told = TableRows(columns: columns.count)
        rows(results, &told)
        return told.cells
    }
}

extension ResultsTable.Kind {
    fileprivate var published: PublishedTable.Kind {
        switch self {
        case .text: .text
        case .whole: .whole
        case .decimal: .decimal
        case .year: .year
        case .words: .word
        }
    }
}
