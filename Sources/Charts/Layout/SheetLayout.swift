/// A chart with the words that stand around it on its page, for a picture that stands alone: title,
/// unit and period, key, remark and source.
package struct ChartSheet: Sendable {
    package var width: Double
    package var height: Double
    /// What stands above and below the chart.
    package var words: [Mark]
    /// The chart, and where its own corner lies on the sheet.
    package var chart: Drawing
    package var corner: Point

    /// What is said around a chart.
    package struct Words: Sendable {
        package var title: String
        package var subtitle: String
        package var note: String?
        package var source: String
        /// Said in strong letters at the foot: that the data are invented.
        package var mark: String?

        package init(
            title: String, subtitle: String, note: String?, source: String, mark: String?
        ) {
            self.title = title
            self.subtitle = subtitle
            self.note = note
            self.source = source
            self.mark = mark
        }
    }

    package init(_ chart: Drawing, _ words: Words) {
        var column = WordColumn(width: chart.width)
        column.add(words.title, .strong)
        column.add(words.subtitle, .axis)
        column.add(chart.key)
        column.skip(6)
        corner = Point(WordColumn.margin, column.bottom)
        column.skip(chart.height + 6)
        if let note = words.note { column.add(note, .note) }
        column.add(words.source, .note)
        if let mark = words.mark { column.add(mark, .strong) }
        self.chart = chart
        self.words = column.marks
        width = chart.width + 2 * WordColumn.margin
        height = column.bottom + WordColumn.margin
    }
}

/// Lines of text from the top of a sheet downwards.
private struct WordColumn {
    static let margin = 12.0
    private static let swatch = 28.0

    let width: Double
    private(set) var marks: [Mark] = []
    private(set) var bottom = margin

    init(width: Double) { self.width = width }

    mutating func skip(_ height: Double) { bottom += height }

    mutating func add(_ text: String, _ lettering: Lettering) {
        let height = (lettering.size * 1.35).rounded()
        for line in TextMeasure.lines(text, lettering, room: width) {
            marks.append(
                .text(line, at: Point(Self.margin, bottom + lettering.size), .start, lettering))
            bottom += height
        }
    }

    /// The key in rows, each entry a swatch and its words.
    mutating func add(_ key: [KeyEntry]) {
        guard !key.isEmpty else { return }
        let right = Self.margin + width
        var x = Self.margin
        bottom += 4
        for entry in key {
            let words = TextMeasure.fitted(entry.words, .axis, room: width - Self.swatch - 6)
            let reach = Self.swatch + 6 + TextMeasure.width(words, .axis)
            if x > Self.margin, x + reach > right {
                x = Self.margin
                bottom += 20
            }
            marks.append(swatch(entry.swatch, x: x, y: bottom + 8))
            marks.append(.text(words, at: Point(x + Self.swatch + 6, bottom + 13), .start, .axis))
            x += reach + 18
        }
        bottom += 20
    }

    private func swatch(_ swatch: KeyEntry.Swatch, x: Double, y: Double) -> Mark {
        switch swatch {
        case .sign(let sign, let ink):
            .sign(sign, at: Point(x + 14, y), radius: sign.keyRadius(ink), ink, words: nil)
        case .line(let ink): .line(from: Point(x + 1, y), to: Point(x + 27, y), ink)
        case .patch(let ink): .box(x: x + 3, y: y - 6, width: 22, height: 12, corner: 1, ink)
        }
    }
}

extension Sign {
    /// In a key. Rings around a mark are wider than a ring that is a mark.
    package func keyRadius(_ ink: Ink) -> Double {
        guard ink == .outlier else { return 5.5 }
        return self == .doubleRing ? 3.5 : 7
    }
}
