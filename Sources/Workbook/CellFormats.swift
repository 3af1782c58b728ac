import CLibXLSXWriter

/// How cells look: one sans-serif face of 12 points, black on white, and no fill that would say
/// anything.
///
/// - Reference: Government Analysis Function, Releasing statistics in spreadsheets.
struct CellFormats {
    let title, line, wrapped, link, text, mark, textHead,
        numberHead: UnsafeMutablePointer<lxw_format>?
    private let numbers: [Sheet.Kind: UnsafeMutablePointer<lxw_format>]

    init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
        func format(
            size: Double = 12, _ change: (UnsafeMutablePointer<lxw_format>) -> Void = { _ in }
        ) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(workbook) else { return nil }
            format_set_font_name(format, "Arial")
            format_set_font_size(format, size)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            change(format)
            return format
        }
        func head(_ side: lxw_format_alignments) -> UnsafeMutablePointer<lxw_format>? {
            format { format in
                format_set_bold(format)
                format_set_text_wrap(format)
                format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_align(format, UInt8(side.rawValue))
                if side == LXW_ALIGN_LEFT { format_set_indent(format, 1) }
            }
        }
        func number(_ places: String) -> UnsafeMutablePointer<lxw_format>? {
            format { format in
                format_set_num_format(format, places)
                format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            }
        }
        title = format(size: 16) { format_set_bold($0) }
        line = format()
        wrapped = format { format_set_text_wrap($0) }
        // A little room after a number that ends where the text begins.
        text = format { format in
            format_set_text_wrap(format)
            format_set_indent(format, 1)
        }
        link = format { format in
            format_set_font_color(format, 0x0563C1)
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
        mark = format { format_set_align($0, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        textHead = head(LXW_ALIGN_LEFT)
        numberHead = head(LXW_ALIGN_RIGHT)
        var numbers: [Sheet.Kind: UnsafeMutablePointer<lxw_format>] = [:]
        numbers[.whole] = number("#,##0")
        numbers[.year] = number("0")
        for places in 1...4 {
            numbers[.decimal(places)] = number("#,##0." + String(repeating: "0", count: places))
        }
        self.numbers = numbers
    }

    func number(_ kind: Sheet.Kind) -> UnsafeMutablePointer<lxw_format>? { numbers[kind] }
}
