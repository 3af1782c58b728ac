/// For which months of an audit year the 12-month follow-up can be complete at the freeze date.
///
/// A patient's follow-up window closes 56 weeks (392 days) after the fracture, so a month is
/// complete where that has passed since its last day.
struct FollowUp {
    static let days = 392

    /// The first months of the year that are complete, 0 to 12.
    let completeMonths: Int
    private let year: Int

    /// - Parameter freezeDate: ISO 8601.
    init(year: Int, freezeDate: String) {
        self.year = year
        let parts = freezeDate.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else {
            completeMonths = 0
            return
        }
        let freeze = Self.dayNumber(year: parts[0], month: parts[1], day: parts[2])
        completeMonths =
            (1...12).prefix(while: { month in
                let lastDay = Self.dayNumber(year: year, month: month + 1, day: 1) - 1
                return lastDay + Self.days <= freeze
            }).count
    }

    var isComplete: Bool { completeMonths == 12 }

    /// nil where the whole year is complete, empty where no month is, else the last complete month
    /// such as `2021-09`.
    var completeTo: String? {
        switch completeMonths {
        case 12: nil
        case 0: ""
        default: "\(year)-\(completeMonths < 10 ? "0" : "")\(completeMonths)"
        }
    }

    /// Days since 1 March of year 0 of the proleptic Gregorian calendar; month 13 is the next
    /// year's January.
    ///
    /// - Reference: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let months = (month + 9) % 12
        let years = year + (month - 1) / 12 - (months >= 10 ? 1 : 0)
        return years * 365 + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
    }
}
