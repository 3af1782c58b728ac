import Charts
import DecimalText
import Results

/// A row of gaps in words and for a chart: every page takes them from here.
extension Gaps {
    static let dimensions = ["imd", "sex", "care-home", "age"]

    /// The two groups of a comparison, by name.
    struct Groups {
        var group: String
        var reference: String

        var sentenceStart: String { group }
        /// Inside a sentence.
        var running: String { lowered(group) }

        private func lowered(_ text: String) -> String {
            text.prefix(1).lowercased() + text.dropFirst()
        }
    }

    static func groups(_ row: EquityGapRow) -> Groups {
        switch row.dimension {
        case "imd":
            Groups(
                group: "Patients in the most deprived fifth",
                reference: "Those in the least deprived")
        case "sex": Groups(group: "Women", reference: "Men")
        case "care-home":
            Groups(group: "Patients in care homes", reference: "Those who are not")
        case "age":
            Groups(
                group: "Patients aged \(age(row.group))",
                reference: "Those aged \(age(row.reference))")
        default: Groups(group: row.group, reference: row.reference)
        }
    }

    /// Both groups, short enough for a telephone: `Women against men`.
    static func heading(_ row: EquityGapRow) -> String {
        switch row.dimension {
        case "imd": "Most against least deprived fifth"
        case "sex": "Women against men"
        case "care-home": "Care home residents against others"
        case "age": "Aged \(age(row.group)) against \(age(row.reference))"
        default: "\(row.group) against \(row.reference)"
        }
    }

    /// `met it less often than men: 4.2 points (1.1 to 7.3)`, after the group's name.
    static func words(_ row: EquityGapRow) -> String {
        let reference = groups(row).reference
        let than = reference.prefix(1).lowercased() + reference.dropFirst()
        let provisional = row.status == .provisional ? ", provisional" : ""
        guard let direction = row.direction,
            let values = values(row)
        else { return "and \(than): \(absence(row).lowercased())" }
        switch direction {
        case .higher:
            let size = "\(plain(values[0])) points (\(plain(values[1])) to \(plain(values[2])))"
            return "met it more often than \(than): \(size)\(provisional)"
        case .lower:
            let size = "\(plain(-values[0])) points (\(plain(-values[2])) to \(plain(-values[1])))"
            return "met it less often than \(than): \(size)\(provisional)"
        case .noClearDifference:
            return "and \(than): no clear difference, \(size(row)) points\(provisional)"
        }
    }

    /// `−4.2 (−7.3 to −1.1)`; the reason where there is no gap.
    static func size(_ row: EquityGapRow) -> String {
        guard let values = values(row) else { return absence(row) }
        let texts = values.map(Words.signed)
        return "\(texts[0]) (\(texts[1]) to \(texts[2]))"
    }

    static func finding(_ direction: EquityDirection) -> String {
        switch direction {
        case .higher: "More often"
        case .lower: "Less often"
        case .noClearDifference: "No clear difference"
        }
    }

    static func finding(_ row: EquityGapRow) -> String {
        let word = row.direction.map(finding) ?? absence(row)
        return row.status == .provisional ? "\(word), provisional" : word
    }

    static func share(_ group: String, _ numerator: Int?, _ denominator: Int?) -> String {
        guard let numerator, let denominator, denominator > 0 else { return group }
        let counts = "\(DecimalText.grouped(numerator)) of \(DecimalText.grouped(denominator))"
        return "\(group): \(PercentText.text(numerator, of: denominator)), \(counts)"
    }

    static func reading(_ row: EquityGapRow) -> Reading? {
        values(row).map {
            Reading(
                value: $0[0], lower: $0[1], upper: $0[2], text: Words.signed(points: $0[0]))
        }
    }

    static func absence(_ row: EquityGapRow) -> String {
        switch row.status {
        case .withheld: "Withheld"
        case .tooFew: "Too few patients"
        case .notCollected: "Not collected"
        case .noPatients: "No patients"
        case .noExpected, .provisional, .ok: ""
        }
    }

    static func isClear(_ row: EquityGapRow) -> Bool {
        row.direction == .higher || row.direction == .lower
    }

    /// How wide a gap is, to either side, in points.
    static func width(_ row: EquityGapRow) -> Double {
        PercentText.value(row.difference)?.magnitude ?? 0
    }

    /// Difference, lower and upper limit in points.
    private static func values(_ row: EquityGapRow) -> [Double]? {
        let values = [row.difference, row.lower95, row.upper95].compactMap(PercentText.value)
        return values.count == 3 ? values : nil
    }

    private static func plain(_ points: Double) -> String {
        let text = Words.signed(points: points)
        return text.hasPrefix("+") ? String(text.dropFirst()) : text
    }

    /// `90 and over`, `50–59`.
    private static func age(_ band: String) -> String {
        band.hasSuffix("+") ? "\(band.dropLast()) and over" : band
    }
}
