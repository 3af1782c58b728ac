import Charts

/// A drawing as inline SVG, named by its title and description.
///
/// - Parameter id: unique on the page; the ids of title and description derive from it.
package func svg(_ drawing: Drawing, id: String, title: String, description: String) -> Markup {
    var svg: Markup = """
        <svg xmlns="http://www.w3.org/2000/svg" class="\(sizeClass(of: drawing))" role="img" \
        aria-labelledby="\(id)-title \(id)-desc" \
        viewBox="0 0 \(drawing.width) \(drawing.height)">\
        <title id="\(id)-title">\(title)</title><desc id="\(id)-desc">\(description)</desc>

        """
    svg.reserve(drawing.marks.count * 96)
    svg.write(grouped: drawing.marks)
    svg.write("</svg>\n")
    return svg
}

private func sizeClass(of drawing: Drawing) -> Markup {
    drawing.width > 400 ? "plot plot-wide" : "plot plot-narrow"
}

extension Markup {
    mutating func write(_ mark: Mark, _ look: MarkLook) {
        switch mark {
        case .line(let from, let to, let ink):
            write("<path")
            write(ink, on: .path, look)
            write(" d=\"M")
            write(from)
            write(from.y == to.y ? "H" : from.x == to.x ? "V" : "L")
            if from.y == to.y {
                write(to.x)
            } else if from.x == to.x {
                write(to.y)
            } else {
                write(to)
            }
            write("\"/>\n")
        case .path(let points, let ink): write(path: points, ink, look, closing: "\"/>\n")
        case .area(let points, let ink): write(path: points, ink, look, closing: "z\"/>\n")
        case .box(let x, let y, let width, let height, let corner, let ink):
            write("<rect")
            write(ink, on: .rect, look)
            write(" x=\"")
            write(x)
            write("\" y=\"")
            write(y)
            write("\" width=\"")
            write(width)
            write("\" height=\"")
            write(height)
            if corner > 0 {
                write("\" rx=\"")
                write(corner)
            }
            write("\"/>\n")
        case .dots(let points, let size, let ink):
            write("<path")
            write(ink, on: .path, look)
            write(" d=\"")
            for point in points {
                write("M")
                write(point)
                write("h")
                write(size)
                write("v")
                write(size)
                write("h")
                write(-size)
                write("z")
            }
            write("\"/>\n")
        case .sign(let sign, let point, let radius, let ink, let words):
            write(sign, at: point, radius: radius, ink, look, words: words)
        case .text(let text, let point, let anchor, let lettering):
            write("<text")
            write(lettering, anchor, look)
            write(" x=\"")
            write(point.x)
            write("\" y=\"")
            write(point.y)
            write("\">")
            write(text: text)
            write("</text>\n")
        }
    }

    private mutating func write(_ point: Point) {
        write(point.x)
        write(" ")
        write(point.y)
    }

    private mutating func write(
        path points: [Point], _ ink: Ink, _ look: MarkLook, closing: StaticString
    ) {
        write("<path")
        write(ink, on: .path, look)
        write(" d=\"")
        for (index, point) in points.enumerated() {
            write(index == 0 ? "M" : "L")
            write(point)
        }
        write(closing)
    }
}
