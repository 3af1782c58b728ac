import Charts

/// A chart as an SVG file of its own: what stands around it on its page is in the picture, and what
/// it looks like in its marks.
package func chartFile(_ figure: ChartFigure, _ words: ChartSheet.Words) -> Markup {
    let sheet = ChartSheet(figure.drawing, words)
    var file: Markup = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" \
        width="\(sheet.width)" height="\(sheet.height)" \
        viewBox="0 0 \(sheet.width) \(sheet.height)" \
        font-family="Arial, Liberation Sans, sans-serif" font-size="13">\
        <title id="title">\(words.title)</title>\
        <desc id="desc">\(figure.description) \(words.source)\(words.mark.map { " \($0)" })</desc>
        <rect width="\(sheet.width)" height="\(sheet.height)" fill="#ffffff"/>
        <g fill="none" stroke-linejoin="round">

        """
    file.reserve((sheet.words.count + sheet.chart.marks.count) * 160)
    for mark in sheet.words { file.write(mark, .alone) }
    file += "<g transform=\"translate(\(sheet.corner.x) \(sheet.corner.y))\">\n"
    for mark in sheet.chart.marks {
        file.write(haloOf: mark)
        file.write(mark, .alone)
    }
    file += "</g>\n</g>\n</svg>\n"
    return file
}
