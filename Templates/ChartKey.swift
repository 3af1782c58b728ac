import Charts

/// The key of a chart: what each sign, line and patch means, in a list above the picture.
func chartKey(_ entries: [KeyEntry]) -> Markup {
    guard !entries.isEmpty else { return Markup() }
    var key: Markup = "<ul class=\"chart-key\">\n"
    for entry in entries {
        key.write("<li><svg class=\"swatch\" aria-hidden=\"true\">")
        switch entry.swatch {
        case .sign(let sign, let ink):
            key.write(
                sign, at: Point(14, 8), radius: sign.keyRadius(ink), ink, .inPage, words: nil)
        case .line(let ink): key.write(.line(from: Point(1, 8), to: Point(27, 8), ink), .inPage)
        case .patch(let ink):
            key.write(.box(x: 3, y: 2, width: 22, height: 12, corner: 1, ink), .inPage)
        }
        key.write("</svg>")
        key.write(text: entry.words)
        key.write("</li>\n")
    }
    key.write("</ul>\n")
    return key
}
