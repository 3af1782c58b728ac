extension Lettering {
    /// Type size in the drawing's units. The stylesheet sets the same sizes.
    package var size: Double {
        switch self {
        case .axis, .label, .callout: 13
        case .strong: 14
        case .note: 12
        }
    }

    package var isBold: Bool { self == .strong || self == .callout }
}

/// How wide a text is set, near enough to keep labels apart.
enum TextMeasure {
    static func width(_ text: String, _ lettering: Lettering) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{A0}": thousandths += advances[32]
            case "’": thousandths += 222
            case "–": thousandths += advances[48]
            default: thousandths += scalar.isASCII ? advances[Int(scalar.value)] : 640
            }
        }
        let wide = lettering.isBold ? 1.07 : 1.0
        return Double(thousandths) / 1000 * lettering.size * wide
    }

    /// The text, cut at a word or letter with an ellipsis where it is wider than `room`.
    static func fitted(_ text: String, _ lettering: Lettering, room: Double) -> String {
        guard width(text, lettering) > room else { return text }
        var cut = text
        while !cut.isEmpty, width(cut, lettering) + width("…", lettering) > room {
            cut.removeLast()
        }
        while cut.hasSuffix(" ") || cut.hasSuffix(",") { cut.removeLast() }
        return cut + "…"
    }

    /// The text in lines no wider than `room`, broken at spaces.
    static func lines(_ text: String, _ lettering: Lettering, room: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if !line.isEmpty, width(longer, lettering) > room {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Advance widths of the 128 ASCII characters, in thousandths of the type size.
    ///
    /// - Reference: Adobe Font Metrics of Helvetica, to which Arial and its free equals are cut.
    private static let advances: [Int] = {
        var table = [Int](repeating: 0, count: 128)
        for (index, advance) in printable.enumerated() { table[32 + index] = advance }
        return table
    }()

    private static let printable = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,  // space…/
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,  // 0…?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,  // @…O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,  // P…_
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,  // `…o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0,  // p…
    ]
}
