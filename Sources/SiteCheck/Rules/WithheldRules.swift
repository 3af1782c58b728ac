extension SiteRule {
    /// Tables, drawings and words of pages, held against what the data files withhold.
    static let withheldRules: [SiteRule] = [
        SiteRule(
            "LEA-07", "No table of a page shows a number for a withheld figure",
            .reading { reading in reading.tables.flatMap { numbersOfWithheld(in: $0) } }),
        SiteRule(
            "LEA-08",
            "No drawing has a mark for a withheld figure, and all stand as their table says",
            .reading { reading in
                (reading.file.page.statements?.drawings ?? []).flatMap { drawing in
                    reading.tables.first { $0.table.figure == drawing.figure }.map {
                        DrawingReading(drawing: drawing, table: $0).faults()
                    } ?? []
                }.map { Fault($0.line, $0.summary) }
            }),
        SiteRule(
            "LEA-09", "No sentence, title, description, tooltip or label gives a withheld number",
            .reading { reading in
                WithheldSentences(reading)?.leaks().map {
                    Fault(
                        $0.line,
                        "A number stands in words about a withheld figure (\($0.address.words)); "
                            + "say that it is withheld.")
                } ?? []
            }),
        SiteRule(
            "LEA-10", "No data attribute holds a number",
            .page { page in
                (page.statements?.words ?? []).compactMap { words in
                    guard let name = words.attribute, name.utf8.starts(with: "data-".utf8),
                        page.statements?.holdsDigit(words.text) ?? false
                    else { return nil }
                    return Fault(
                        words.line,
                        "The attribute \(name) holds a number, which nobody sees and every script "
                            + "can read; remove it.")
                }
            }),
        SiteRule(
            "LEA-11", "Withheld rows stand in an order that is public",
            .reading { reading in
                WithheldOrder.faults(in: reading).map { Fault($0, WithheldOrder.summary) }
            }),
        SiteRule(
            "LEA-14", "No workbook and no document hides anything",
            .file { file in
                file.workbook.hidden.map {
                    Fault(nil, "\($0), which a reader does not see in a table; remove it.")
                }
                    + file.document.hidden.map {
                        Fault(nil, "\($0), which a reader does not see in its text; remove it.")
                    }
            }),
    ]

    private static func numbersOfWithheld(in reading: TableReading) -> [Fault] {
        guard reading.mayBeWithheld else { return [] }
        let withheld = reading.site.withheld
        return reading.dataRows.indices.flatMap { index in
            let row = reading.dataRows[index]
            return row.cells.indices.compactMap { column -> Fault? in
                let cell = row.cells[column]
                guard reading.statements.holdsDigit(cell),
                    let address = reading.address(row: index, column: column),
                    withheld.contains(address),
                    !reading.site.explains(reading.statements[cell], address)
                else { return nil }
                return Fault(
                    row.line,
                    "This row shows a number for a withheld figure (\(address.words)); say that it "
                        + "is withheld.")
            }
        }
    }
}
