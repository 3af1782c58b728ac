/// Dates as a reader says them.
enum DateWords {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `Jan` … `Dec` for 1 … 12.
    static func shortMonth(_ month: Int) -> String {
        (1...12).contains(month) ? String(months[month - 1].prefix(3)) : String(month)
    }

    /// `2022-01-14` as `14 January 2022` and `2021-06` as `June 2021`; other text as it is.
    static func words(_ iso: String) -> String {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count >= 2, let year = parts[0], let month = parts[1],
            (1...12).contains(month)
        else { return iso }
        if parts.count == 2 { return "\(months[month - 1]) \(year)" }
        guard parts.count == 3, let day = parts[2] else { return iso }
        return "\(day) \(months[month - 1]) \(year)"
    }
}
