import CLibXLSXWriter

/// Writes one sheet: title, lines, table, and how it prints.
struct SheetWriting {
    let worksheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: CellFormats

    /// False where the library refuses some of it.
    func write(_ sheet: Sheet) -> Bool {
        // What a row is high, unless it is told otherwise: one line.
        worksheet_set_default_row(worksheet, Self.lineHeight, 0)
        let prose = ColumnWidth(prose: Self.proseLetters)
        var isWhole =
            write(sheet.title, 0, 0, formats.title)
            && worksheet_set_row(worksheet, 0, Self.titleHeight, nil) == LXW_NO_ERROR
        for (position, line) in sheet.lines.enumerated() {
            let row = UInt32(position + 1)
            if let target = line.target {
                isWhole = write(line.text, linkedTo: target, row, 0) && isWhole
            } else if sheet.table != nil {
                isWhole = write(line.text, row, 0, formats.line) && isWhole
            } else {
                isWhole = write(line.text, row, 0, formats.wrapped) && isWhole
                isWhole = raise(row, to: prose.lines(of: line.text)) && isWhole
            }
        }
        worksheet_set_paper(worksheet, Self.a4)
        worksheet_fit_to_pages(worksheet, 1, 0)
        guard let table = sheet.table else {
            return worksheet_set_column(worksheet, 0, 0, prose.characters, nil) == LXW_NO_ERROR
                && isWhole
        }
        worksheet_set_landscape(worksheet)
        return write(table, below: UInt32(sheet.lines.count + 1)) && isWhole
    }

    private func write(_ table: Sheet.Table, below head: UInt32) -> Bool {
        let columns = table.columns
        guard !columns.isEmpty, !table.cells.isEmpty,
            table.cells.count.isMultiple(of: columns.count),
            mark(table, head: head)
        else { return false }
        var isWhole = true
        let widths = widths(of: table)
        for (position, width) in widths.enumerated() {
            let column = UInt16(position)
            isWhole =
                worksheet_set_column(worksheet, column, column, width.characters, nil)
                == LXW_NO_ERROR && isWhole
        }
        let headLines = zip(columns, widths).map { $1.lines(of: $0.heading) }.max() ?? 1
        isWhole = raise(head, to: headLines) && isWhole
        var (row, column, lines) = (head + 1, 0, 1)
        for cell in table.cells {
            isWhole = write(cell, row, column, columns[column].kind) && isWhole
            if case .text(let text) = cell { lines = max(lines, widths[column].lines(of: text)) }
            column += 1
            guard column == columns.count else { continue }
            isWhole = raise(row, to: lines) && isWhole
            (row, column, lines) = (row + 1, 0, 1)
        }
        return worksheet_repeat_rows(worksheet, head, head) == LXW_NO_ERROR && isWhole
    }

    private func widths(of table: Sheet.Table) -> [ColumnWidth] {
        var widths = table.columns.map { ColumnWidth($0) }
        var column = 0
        for cell in table.cells {
            widths[column].widen(for: cell)
            column = column + 1 == widths.count ? 0 : column + 1
        }
        return widths
    }

    /// Makes a row as high as so many lines of text. Not every program does it by itself.
    private func raise(_ row: UInt32, to lines: Int) -> Bool {
        guard lines > 1 else { return true }
        return worksheet_set_row(worksheet, row, Double(lines) * Self.lineHeight, nil)
            == LXW_NO_ERROR
    }

    /// Marks the table as one, without filters, bands of colour or a total.
    private func mark(_ table: Sheet.Table, head: UInt32) -> Bool {
        var texts = CTexts()
        defer { texts.letGo() }
        let described = UnsafeMutablePointer<lxw_table_column>.allocate(
            capacity: table.columns.count)
        defer { described.deallocate() }
        var pointers: [UnsafeMutablePointer<lxw_table_column>?] = []
        for (position, column) in table.columns.enumerated() {
            var description = lxw_table_column()
            description.header = texts.copy(CellText.clean(column.heading))
            description.header_format =
                column.kind == .text ? formats.textHead : formats.numberHead
            (described + position).initialize(to: description)
            pointers.append(described + position)
        }
        pointers.append(nil)
        var options = lxw_table_options()
        options.name = texts.copy(table.name)
        options.no_autofilter = 1
        options.no_banded_rows = 1
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 1
        let rows = table.cells.count / table.columns.count
        return pointers.withUnsafeMutableBufferPointer { pointers in
            options.columns = pointers.baseAddress
            return worksheet_add_table(
                worksheet, head, 0, head + UInt32(rows), UInt16(table.columns.count - 1), &options)
                == LXW_NO_ERROR
        }
    }

    private func write(_ cell: Sheet.Cell, _ row: UInt32, _ column: Int, _ kind: Sheet.Kind) -> Bool
    {
        switch cell {
        case .text(let text):
            write(text, row, UInt16(column), kind == .text ? formats.text : formats.mark)
        case .number(let number):
            worksheet_write_number(worksheet, row, UInt16(column), number, formats.number(kind))
                == LXW_NO_ERROR
        case .link(let text, let target):
            write(text, linkedTo: target, row, UInt16(column))
        }
    }

    /// Always a string, never a formula or an address, whatever it begins with.
    private func write(
        _ text: String, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
    ) -> Bool {
        worksheet_write_string(worksheet, row, column, CellText.clean(text), format)
            == LXW_NO_ERROR
    }

    private func write(_ text: String, linkedTo sheet: String, _ row: UInt32, _ column: UInt16)
        -> Bool
    {
        worksheet_write_url_opt(
            worksheet, row, column, "internal:'\(sheet)'!A1", formats.link, CellText.clean(text),
            nil) == LXW_NO_ERROR
    }

    /// Of a line of prose.
    private static let proseLetters = 84
    /// In points, for type of 12.
    private static let lineHeight = 16.0
    private static let titleHeight = 24.0

    /// - Reference: Microsoft, `PageSetup.PaperSize`: 9 is A4.
    private static let a4: UInt8 = 9
}
