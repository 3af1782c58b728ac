/// A table of finished text as CSV, such as the one beside a chart.
package enum TextTable {
    /// RFC 4180 with line feeds, as every table of the project.
    package static func csv(header: [String], rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter()
        for row in [header] + rows {
            for cell in row { writer.field(cell) }
            writer.endRow()
        }
        return writer.bytes
    }
}
