import Extract

/// Draws the days of a year on which a service's fractures were diagnosed.
struct FractureDays {
    /// The first day of each month that counts, how many of its days count, and its weight.
    private let months: [(month: Int, first: Int32, days: Int, weight: Double)]

    /// - Parameters:
    ///   - weights: relative numbers from January to December for whole months.
    ///   - window: the days on which the service sent records.
    init(year: Int, weights: [Double], window: ClosedRange<Int32>) {
        var months: [(month: Int, first: Int32, days: Int, weight: Double)] = []
        for month in 1...12 {
            let start = Self.first(of: month, year: year)
            let end = Self.first(of: month + 1, year: year) - 1
            let first = max(start, window.lowerBound)
            let last = min(end, window.upperBound)
            guard first <= last else { continue }
            let days = Int(last - first) + 1
            let share = Double(days) / Double(end - start + 1)
            months.append((month - 1, first, days, weights[month - 1] * share))
        }
        self.months = months
    }

    /// As many days as asked for, in order, each with its month from 0.
    func draw(_ count: Int, random: inout RandomStream) -> [(month: Int, day: Int32)] {
        let weights = months.map(\.weight)
        var drawn: [(month: Int, day: Int32)] = []
        drawn.reserveCapacity(count)
        for _ in 0..<count {
            let month = months[random.position(weights: weights)]
            drawn.append((month.month, month.first + Int32(random.below(month.days))))
        }
        return drawn.sorted { $0.day < $1.day }
    }

    static func first(of month: Int, year: Int) -> Int32 {
        let day =
            month <= 12
            ? Day(year: year, month: month, day: 1) : Day(year: year + 1, month: 1, day: 1)
        return day?.number ?? 0
    }
}
