extension MapChart {
    /// The largest sign's radius in the drawing's units: signs of many services are smaller.
    private func largestRadius(_ width: ChartWidth) -> Double {
        (width == .wide ? 24 : 15) * (services.count > Self.many ? 0.6 : 1)
    }
    private static let many = 60
    /// More names than this would hide the map.
    private static let mostNames = 32

    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 720 : 420
        let radius = largestRadius(width)
        let frame = Rectangle(left: 0, top: 0, right: width.units, bottom: height)
        let margin = radius + 2
        guard
            let projection = MapProjection(
                outlines,
                into: Rectangle(
                    left: margin, top: margin, right: width.units - margin,
                    bottom: height - margin))
        else { return Drawing(width: width.units, height: height) }
        let signs = placed(by: projection, within: frame, radius: radius)
        var marks = outlines.map { Mark.area($0.map(projection.point), .land) }
        marks += signs.map { $0.mark(named: isWide) }
        let (sizes, sizesBox) = sizeKey(largest: radius, within: frame)
        marks += sizes
        marks += names(of: signs, inside: frame, clearOf: [sizesBox])
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    private struct Placed {
        var service: Service
        var point: Point
        var radius: Double

        /// How far the sign reaches, whatever its shape: a diamond as large as a disc, furthest.
        var reach: Double { radius * 1.26 }

        var box: Rectangle {
            return Rectangle(
                left: point.x - reach, top: point.y - reach, right: point.x + reach,
                bottom: point.y + reach)
        }

        func mark(named: Bool) -> Mark {
            let (sign, ink) = service.band.look
            return .sign(
                sign, at: point, radius: radius, ink, words: named ? service.words : nil)
        }
    }

    /// The area of a sign is to the largest as its size is to the largest size.
    static func radius(of size: Double, largest: (size: Double, radius: Double)) -> Double {
        guard size > 0, largest.size > 0 else { return 0 }
        return largest.radius * (size / largest.size).squareRoot()
    }

    /// Largest first, so that none hides a smaller one; without those that lie outside the map.
    private func placed(
        by projection: MapProjection, within frame: Rectangle, radius: Double
    ) -> [Placed] {
        let most = largestSize
        return services.enumerated()
            .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
            .map { _, service in
                Placed(
                    service: service, point: projection.point(service.position),
                    radius: Self.radius(of: service.size, largest: (most, radius)))
            }
            .filter { $0.radius > 0 && $0.box.isInside(frame) }
    }

    private var largestSize: Double { services.map(\.size).max() ?? 0 }

    /// Names beside their signs where they cover no sign and no other name, the largest first.
    private func names(
        of signs: [Placed], inside frame: Rectangle, clearOf others: [Rectangle]
    ) -> [Mark] {
        var taken = signs.map(\.box) + others
        var marks: [Mark] = []
        for sign in signs where marks.count < Self.mostNames {
            let label = Placement.label(
                sign.service.name, .note, beside: sign.point, distance: sign.reach + 3,
                inside: frame, clearOf: taken)
            guard let label, let box = label.textBox else { continue }
            marks.append(label)
            taken.append(box)
        }
        return marks
    }

    /// Discs of round sizes in the sea off the north-east coast, each with its words to its left.
    private func sizeKey(largest: Double, within frame: Rectangle) -> ([Mark], Rectangle) {
        let most = largestSize
        let right = frame.right - largest - 4
        var marks: [Mark] = []
        var box = Rectangle(left: right, top: 8, right: frame.right, bottom: 8)
        for (size, words) in sizes where size <= most {
            let radius = Self.radius(of: size, largest: (most, largest))
            let middle = box.bottom + max(radius, 8)
            marks.append(
                .sign(.ring, at: Point(right, middle), radius: radius, .ghost, words: nil))
            let text = Mark.text(
                words, at: Point(right - largest - 6, middle + 4.2), .end, .note)
            marks.append(text)
            box.left = min(box.left, text.textBox?.left ?? box.left)
            box.bottom = middle + max(radius, 8) + 6
        }
        return (marks, box)
    }

    private var key: [KeyEntry] {
        bands.map { band, words in
            let (sign, ink) = band.look
            return KeyEntry(.sign(sign, ink), words)
        }
    }
}

extension MapChart.Band {
    /// The shapes of the ratings' tags.
    var look: (Sign, Ink) {
        switch self {
        case .high: (.disc, .bandHigh)
        case .middle: (.lozenge, .bandMiddle)
        case .low: (.square, .bandLow)
        case .notRated: (.ring, .bandNone)
        }
    }
}
