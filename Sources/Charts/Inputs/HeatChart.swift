/// A row a service and a column an indicator, coloured by rating: the small picture that stands
/// beside the table with the values.
package struct HeatChart: Sendable {
    package enum Shade: Sendable, Equatable { case green, amber, red, none }

    package struct Row: Sendable {
        package var name: String
        package var cells: [Shade]

        package init(name: String, cells: [Shade]) {
            self.name = name
            self.cells = cells
        }
    }

    /// `1` to `11`.
    package var columns: [String]
    package var rows: [Row]

    package init(columns: [String], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}
