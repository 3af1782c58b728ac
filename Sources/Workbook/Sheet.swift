/// One sheet: its title in the first cell, lines of text below it, then at most one table, with no
/// empty row between.
package struct Sheet: Sendable, Equatable {
    /// On the tab: at most 31 letters, digits and spaces.
    package var name: String
    package var title: String
    package var lines: [Line]
    package var table: Table?

    package init(name: String, title: String, lines: [Line], table: Table? = nil) {
        self.name = name
        self.title = title
        self.lines = lines
        self.table = table
    }

    /// A line of text in the first column, which may lead to another sheet.
    package struct Line: Sendable, Equatable {
        package var text: String
        /// The name of the sheet that it leads to.
        package var target: String?

        package init(_ text: String, target: String? = nil) {
            self.text = text
            self.target = target
        }
    }

    /// Marked as a table, so that a screen reader knows its heads.
    package struct Table: Sendable, Equatable {
        /// Unique in the workbook: letters and `_`.
        package var name: String
        package var columns: [Column]
        /// Row after row, each as long as there are columns; at least one row.
        package var cells: [Cell]

        package init(name: String, columns: [Column], cells: [Cell]) {
            self.name = name
            self.columns = columns
            self.cells = cells
        }
    }

    package struct Column: Sendable, Equatable {
        /// Unique in the table, with the unit.
        package var heading: String
        package var kind: Kind

        package init(_ heading: String, _ kind: Kind) {
            self.heading = heading
            self.kind = kind
        }
    }

    /// How a column's cells are shown. A number keeps all its places in the cell.
    package enum Kind: Sendable, Equatable, Hashable {
        case text, whole, year
        /// Decimal places shown: 1 to 4.
        case decimal(Int)
    }

    package enum Cell: Sendable, Equatable {
        case text(String)
        case number(Double)
        /// A text that leads to another sheet.
        case link(String, target: String)
    }
}
