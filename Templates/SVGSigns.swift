import Charts

extension Markup {
    /// A small sign; the words become the text that a pointer shows.
    mutating func write(
        _ sign: Sign, at point: Point, radius: Double, _ ink: Ink, _ look: MarkLook, words: String?
    ) {
        let closing: StaticString
        switch sign {
        case .disc, .ring:
            write("<circle")
            write(ink, on: .circle, look)
            write(" cx=\"")
            write(point.x)
            write("\" cy=\"")
            write(point.y)
            write("\" r=\"")
            write(radius)
            closing = "</circle>\n"
        case .doubleRing:
            write("<path")
            write(ink, on: .path, look)
            write(" d=\"")
            circle(around: point, radius: radius)
            circle(around: point, radius: radius + 3.5)
            closing = "</path>\n"
        case .triangleUp:
            write(outline: ink, look, from: Point(point.x, point.y - radius * 1.15))
            write(steps: [(radius * 1.1, radius * 2), (-radius * 2.2, 0)])
            closing = "</path>\n"
        case .triangleDown:
            write(outline: ink, look, from: Point(point.x, point.y + radius * 1.15))
            write(steps: [(radius * 1.1, -radius * 2), (-radius * 2.2, 0)])
            closing = "</path>\n"
        case .diamond, .lozenge:
            // A lozenge is as large as a disc: 2 d² = π r².
            let reach = radius * (sign == .diamond ? 1.2 : (Double.pi / 2).squareRoot())
            write(outline: ink, look, from: Point(point.x, point.y - reach))
            write(steps: [(reach, reach), (-reach, reach), (-reach, -reach)])
            closing = "</path>\n"
        case .square:
            // s² = π r²
            let side = radius * Double.pi.squareRoot()
            write(outline: ink, look, from: Point(point.x - side / 2, point.y - side / 2))
            write(steps: [(side, 0), (0, side), (-side, 0)])
            closing = "</path>\n"
        }
        guard let words else { return write("\"/>\n") }
        write("\"><title>")
        write(text: words)
        write("</title>")
        write(closing)
    }

    private mutating func circle(around point: Point, radius: Double) {
        write("M")
        write(point.x - radius)
        write(" ")
        write(point.y)
        for reach in [radius * 2, radius * -2] {
            write("a")
            write(radius)
            write(" ")
            write(radius)
            write(" 0 1 0 ")
            write(reach)
            write(" 0")
        }
        write("z")
    }

    private mutating func write(outline ink: Ink, _ look: MarkLook, from point: Point) {
        write("<path")
        write(ink, on: .path, look)
        write(" d=\"M")
        write(point.x)
        write(" ")
        write(point.y)
    }

    private mutating func write(steps: [(Double, Double)]) {
        for step in steps {
            write("l")
            write(step.0)
            write(" ")
            write(step.1)
        }
        write("z")
    }
}
