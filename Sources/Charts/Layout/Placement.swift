/// An upright rectangle on the drawing.
package struct Rectangle: Sendable, Equatable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    package func overlaps(_ other: Rectangle) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func isInside(_ other: Rectangle) -> Bool {
        left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
    }
}

extension Mark {
    /// The room that a text takes; nil for every other mark.
    package var textBox: Rectangle? {
        guard case .text(let text, let point, let anchor, let lettering) = self else { return nil }
        let width = TextMeasure.width(text, lettering)
        let left =
            switch anchor {
            case .start: point.x
            case .middle: point.x - width / 2
            case .end: point.x - width
            }
        return Rectangle(
            left: left, top: point.y - lettering.size * 0.75, right: left + width,
            bottom: point.y + lettering.size * 0.22)
    }
}

enum Placement {
    /// Places near those wanted, at least `gap` apart and inside `low...high`, in the same order.
    ///
    /// Neighbours that are too near are gathered into a block around their mean.
    static func spread(_ wanted: [Double], gap: Double, low: Double, high: Double) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var blocks: [(sum: Double, members: [Int])] = []
        func start(_ block: (sum: Double, members: [Int])) -> Double {
            let count = Double(block.members.count)
            let ideal = block.sum / count - (count - 1) * gap / 2
            return max(low, min(ideal, high - (count - 1) * gap))
        }
        for index in order {
            blocks.append((wanted[index], [index]))
            while let last = blocks.last, let before = blocks.dropLast().last,
                start(last) < start(before) + Double(before.members.count) * gap
            {
                blocks.removeLast(2)
                blocks.append((before.sum + last.sum, before.members + last.members))
            }
        }
        var places = wanted
        for block in blocks {
            for (position, index) in block.members.enumerated() {
                places[index] = start(block) + Double(position) * gap
            }
        }
        return places
    }

    /// A label beside a point where it covers nothing, or nil where there is no such place.
    static func label(
        _ text: String, _ lettering: Lettering, beside point: Point, distance: Double,
        inside frame: Rectangle, clearOf taken: [Rectangle]
    ) -> Mark? {
        let lift = lettering.size * 0.35
        let candidates: [(Point, TextAnchor)] = [
            (Point(point.x + distance, point.y + lift), .start),
            (Point(point.x - distance, point.y + lift), .end),
            (Point(point.x, point.y - distance), .middle),
            (Point(point.x, point.y + distance + lettering.size * 0.75), .middle),
            (Point(point.x + distance * 0.7, point.y - distance * 0.7), .start),
            (Point(point.x - distance * 0.7, point.y - distance * 0.7), .end),
            (Point(point.x + distance * 0.7, point.y + distance * 0.7 + lift * 2), .start),
            (Point(point.x - distance * 0.7, point.y + distance * 0.7 + lift * 2), .end),
        ]
        for (place, anchor) in candidates {
            let mark = Mark.text(text, at: place, anchor, lettering)
            guard let box = mark.textBox, box.isInside(frame) else { continue }
            if !taken.contains(where: box.overlaps) { return mark }
        }
        return nil
    }
}
