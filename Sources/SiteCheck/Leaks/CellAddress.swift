/// Which figure a number is: everything that says so and nothing that counts patients.
struct CellAddress: Hashable, Sendable {
    var year = 0
    /// `service/F07`; empty where the number is of no place.
    var place = Bytes("")
    /// 0 where the number is of no indicator.
    var kpi = 0
    /// 0 for the whole year.
    var month = 0
    /// What else tells it from others: `sex: Other`, `field: 1.03 Gender`; empty for the figure
    /// itself.
    var part = Bytes("")

    static func place(level: some Collection<UInt8>, code: some Collection<UInt8>) -> Bytes {
        Bytes(joining: level, code, with: "/")
    }

    /// `edition 2021, service F07, KPI 4, March, sex: Other`: the place, never what stands there.
    var words: String {
        var words = ["edition \(year)"]
        if !place.bytes.isEmpty {
            let parts = place.text.split(separator: "/", maxSplits: 1).map(String.init)
            words.append(parts[0] == "national" ? "national" : parts.joined(separator: " "))
        }
        if kpi > 0 { words.append("KPI \(kpi)") }
        if month > 0 { words.append(MonthNames.name(of: month)) }
        if !part.bytes.isEmpty { words.append(part.text) }
        return words.joined(separator: ", ")
    }
}

/// Months as pages write them.
enum MonthNames {
    private static let all = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let starts = all.map { Array($0.utf8.prefix(3)) }

    static func name(of month: Int) -> String {
        all.indices.contains(month - 1) ? all[month - 1] : "month \(month)"
    }

    /// 1 to 12 for a month's name or its first three letters.
    static func month(named word: some Collection<UInt8>) -> Int? {
        guard word.count > 2, let month = starts.firstIndex(where: word.starts(with:)) else {
            return nil
        }
        return word.count == 3 || all[month].utf8.elementsEqual(word) ? month + 1 : nil
    }
}
