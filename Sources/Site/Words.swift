import Charts
import DecimalText

/// Small turns of phrase that every page shares.
enum Words {
    /// `1 service`, `69 services`.
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(DecimalText.grouped(count)) \(count == 1 ? one : many)"
    }

    /// `Wales`, `Wales and Kent`, `Wales, Kent and Essex`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// At most one decimal: `3.9`, `4`.
    static func decimal(_ value: Double) -> String { DecimalText.short(value, places: 1) }

    /// Percentage points with their sign: `+2.3`, `−1.4`, `0.0`.
    static func signed(points: Double) -> String {
        let text = DecimalText.fixed(points, places: 1)
        if text.hasPrefix("-") { return "\u{2212}" + text.dropFirst() }
        return text == "0.0" ? text : "+" + text
    }

    /// A decimal text of the results file for people, with grouped thousands: `1,234`.
    static func grouped(_ decimal: String) -> String? {
        PercentText.value(decimal).map { value in
            let text = DecimalText.grouped(DecimalText.scaled(value, places: 0))
            return text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
        }
    }

    static func sentenceStart(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}

/// How many figures stand where against the national one.
struct StandingTally {
    var better = 0
    var similar = 0
    var worse = 0
    var notAssessed = 0

    init(_ standings: [Standing]) {
        for standing in standings {
            switch standing {
            case .better: better += 1
            case .similar: similar += 1
            case .worse: worse += 1
            case .notAssessed: notAssessed += 1
            }
        }
    }

    /// `12 better, 50 similar, 16 worse, 2 not compared`.
    var sentence: String {
        var parts = ["\(better) better", "\(similar) similar", "\(worse) worse"]
        if notAssessed > 0 { parts.append("\(notAssessed) not compared") }
        return parts.joined(separator: ", ")
    }
}
