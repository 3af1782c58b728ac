import Results

extension DifferenceDocument {
    /// GitHub-flavoured Markdown: one fact a line, one row a line.
    package var markdown: String {
        var text = "# \(Self.escaped(title))\n\n\(Self.escaped(lede))\n"
        for section in sections {
            text += "\n## \(Self.escaped(section.title))\n"
            for words in section.words { text += "\n\(Self.escaped(words))\n" }
            if !section.points.isEmpty { text += "\n" }
            for point in section.points { text += "- \(Self.escaped(point))\n" }
            for table in section.tables { text += "\n" + Self.markdown(table) }
        }
        return text
    }

    private static func markdown(_ table: Table) -> String {
        var text = "**\(escaped(table.caption))**\n\n"
        text += "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |\n"
        text += "|" + table.columns.map { $0.isNumeric ? "---:|" : "---|" }.joined() + "\n"
        for row in table.rows {
            text += "| " + row.map { escaped($0.text) }.joined(separator: " | ") + " |\n"
        }
        return text
    }

    /// Names and notes come from registers: what Markdown or HTML would read as markup is text.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "|", "*", "_", "`", "[", "]", "<", ">", "#", "&", "~":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n", "\r", "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// For a terminal: tables as lines of `column: cell`.
    package var plainText: String {
        var text = "\(title)\n\(lede)\n"
        for section in sections {
            text += "\n\(section.title.uppercased())\n"
            for words in section.words { text += "\(words)\n" }
            for point in section.points { text += "- \(point)\n" }
            for table in section.tables {
                text += "\n\(table.caption)\n"
                text += aligned(table)
            }
        }
        return text
    }

    private func aligned(_ table: Table) -> String {
        let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.text) }
        let widths = table.columns.indices.map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() where column < widths.count {
                let space = String(repeating: " ", count: widths[column] - cell.count)
                let isLast = column == widths.count - 1
                let padded = table.columns[column].isNumeric ? space + cell : cell + space
                line +=
                    (column == 0 ? "  " : "  ")
                    + (isLast && !table.columns[column].isNumeric ? cell : padded)
            }
            return line + "\n"
        }.joined()
    }
}

extension Difference {
    /// Every change by its causes.
    package var table: ComparisonTable {
        var rows: [ComparisonTable.Row] = []
        for figure in figures {
            for part in figure.causes {
                rows.append(
                    row(
                        figure, cause: part.cause,
                        services: part.services == 0 ? nil : part.services, part.counts))
            }
            rows.append(row(figure, cause: nil, services: nil, figure.total))
        }
        return ComparisonTable(rows, causes: Cause.allCases.map(\.rawValue))
    }

    package var csv: [UInt8] { table.csv }

    private func row(
        _ figure: FigureDifference, cause: Cause?, services: Int?, _ counts: CountChange?
    ) -> ComparisonTable.Row {
        .init(
            year: new.year, previousYear: old.year, level: figure.level, code: figure.code,
            kpi: figure.kpi, cause: cause?.rawValue, services: services,
            numerator: counts?.numerator, denominator: counts?.denominator,
            change: cause == nil ? figure.change : nil)
    }
}
