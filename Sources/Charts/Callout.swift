/// A numbered pointer at one mark of a finished drawing, for the pages that say how to read it.
package struct Callout: Sendable {
    /// Which mark of the drawing is meant.
    package enum Target: Sendable, Equatable {
        /// The n-th sign of that role, from 0, in the order drawn.
        case sign(Ink, Int)
        /// The n-th straight line of that role, at its middle.
        case line(Ink, Int)
        /// The far end of the n-th straight line of that role.
        case end(Ink, Int)
        /// The n-th curve of that role, at a share of its points, 0…1.
        case curve(Ink, Int, at: Double)
        /// The n-th box of that role, at a share of its width, 0…1.
        case box(Ink, Int, at: Double)
        /// The first text that begins so.
        case text(String)
    }

    package var number: Int
    /// The first of these that the drawing holds; wide and narrow drawings differ.
    package var targets: [Target]

    package init(_ number: Int, _ targets: [Target]) {
        self.number = number
        self.targets = targets
    }
}

extension Drawing {
    /// The drawing with its callouts, each on free ground near its mark; one whose mark is not there
    /// is left out.
    package func pointing(_ callouts: [Callout]) -> Drawing {
        var drawing = self
        var taken = marks.flatMap(\.ground)
        for callout in callouts {
            guard let mark = callout.targets.lazy.compactMap(place).first else { continue }
            let (from, centre) = free(near: mark, clearOf: taken)
            taken.append((Rectangle(around: centre, radius: 13), 1000))
            if mark.width <= Self.wordWidth || (centre.x - from.x).magnitude > 20 {
                drawing.marks += [
                    .line(from: from, to: centre, .calloutEdge),
                    .line(from: from, to: centre, .callout),
                ]
            }
            drawing.marks += [
                .sign(.disc, at: centre, radius: 10, .callout, words: nil),
                .text(
                    String(callout.number), at: Point(centre.x, centre.y + 4.7), .middle, .callout),
            ]
        }
        return drawing
    }

    /// What is pointed at: the room of a text, else a point.
    private func place(of target: Callout.Target) -> Rectangle? {
        switch target {
        case .sign(let ink, let index):
            return marks.compactMap { mark -> Rectangle? in
                guard case .sign(_, let point, let radius, ink, _) = mark else { return nil }
                return Rectangle(around: point, radius: radius / 2)
            }.at(index)
        case .line(let ink, let index):
            return lines(ink).map { Rectangle(around: $0.middle, radius: 0) }.at(index)
        case .end(let ink, let index):
            return lines(ink).map { Rectangle(around: $0.end, radius: 0) }.at(index)
        case .curve(let ink, let index, let share):
            return marks.compactMap { mark -> Rectangle? in
                guard case .path(let points, ink) = mark, !points.isEmpty else { return nil }
                return Rectangle(
                    around: points[Int(Double(points.count - 1) * share)], radius: 0)
            }.at(index)
        case .box(let ink, let index, let share):
            return marks.compactMap { mark -> Rectangle? in
                guard case .box(let x, let y, let width, let height, _, ink) = mark else {
                    return nil
                }
                return Rectangle(around: Point(x + width * share, y + height / 2), radius: 0)
            }.at(index)
        case .text(let start):
            return marks.first { mark in
                guard case .text(let text, _, _, _) = mark else { return false }
                return text.hasPrefix(start)
            }?.textBox
        }
    }

    private func lines(_ ink: Ink) -> [(middle: Point, end: Point)] {
        marks.compactMap { mark in
            guard case .line(let from, let to, ink) = mark else { return nil }
            return (Point((from.x + to.x) / 2, (from.y + to.y) / 2), to)
        }
    }

    /// The cheapest place for a callout: near, inside the drawing, and on nothing else; and where
    /// on the edge of its mark its line begins.
    private func free(
        near mark: Rectangle, clearOf taken: [(Rectangle, cost: Double)]
    ) -> (from: Point, centre: Point) {
        let isText = mark.width > Self.wordWidth
        var best = (Point(mark.left, mark.top), Point(mark.left, mark.top))
        var least = Double.infinity
        for distance in [18.0, 24, 32, 42, 54, 68, 84, 104] where isText || distance > 20 {
            for (x, y) in isText ? [(1, 0), (-1, 0)] + Self.directions : Self.directions {
                let from = mark.edge(towards: x, y)
                let centre = Point(from.x + x * distance, from.y + y * distance)
                let box = Rectangle(around: centre, radius: 12)
                guard box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height else {
                    continue
                }
                let cost = taken.reduce(distance) { $0 + ($1.0.overlaps(box) ? $1.cost : 0) }
                if cost < least { (best, least) = ((from, centre), cost) }
            }
        }
        return best
    }

    /// What is wider than this is a word: its callout stands beside it, without a line.
    private static let wordWidth = 20.0

    /// Upwards first: below a mark stands the axis.
    private static let directions: [(Double, Double)] = [
        (0.71, -0.71), (-0.71, -0.71), (0, -1), (0.71, 0.71), (-0.71, 0.71), (0, 1), (1, 0),
        (-1, 0), (0.38, -0.92), (-0.38, -0.92), (0.92, -0.38), (-0.92, -0.38),
    ]
}

extension Mark {
    /// The ground that a mark covers, and how dear it is to cover it with a callout.
    fileprivate var ground: [(Rectangle, cost: Double)] {
        switch self {
        case .text: textBox.map { [($0, 400)] } ?? []
        case .sign(_, let point, let radius, _, _):
            [(Rectangle(around: point, radius: radius + 1), 150)]
        case .line(let from, let to, let ink) where ink != .grid:
            [
                (
                    Rectangle(
                        left: min(from.x, to.x) - 1, top: min(from.y, to.y) - 1,
                        right: max(from.x, to.x) + 1, bottom: max(from.y, to.y) + 1), 18
                )
            ]
        case .path(let points, _): points.map { (Rectangle(around: $0, radius: 5), 12) }
        default: []
        }
    }
}

extension Rectangle {
    fileprivate init(around point: Point, radius: Double) {
        self.init(
            left: point.x - radius, top: point.y - radius, right: point.x + radius,
            bottom: point.y + radius)
    }

    fileprivate var width: Double { right - left }

    /// The point of the edge that lies in that direction; the middle of a side where it has none.
    fileprivate func edge(towards x: Double, _ y: Double) -> Point {
        func end(_ low: Double, _ high: Double, _ step: Double) -> Double {
            abs(step) < 0.5 ? (low + high) / 2 : step < 0 ? low : high
        }
        return Point(end(left, right, x), end(top, bottom, y))
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
