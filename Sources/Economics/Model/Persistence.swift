/// The share of those who started treatment who are still on it, month by month.
///
/// The share at 12 months is an input; the shape before and after it comes from a published curve,
/// straight between its points, and level after 60 months until treatment ends.
package struct Persistence: Sendable {
    /// Where a published curve is known: months, and the share at each.
    package struct Shape: Sendable {
        package var months: [Double]
        package var shares: [Double]

        /// A service that follows patients up. 12 months is the middle of 65 to 88 %.
        ///
        /// - Reference: Walters 2017 at 12 months; what follows is assumed.
        package static let service = Shape(
            months: [0, 12, 24, 36, 60], shares: [1, 0.76, 0.65, 0.57, 0.45])

        /// - Reference: Morley 2020, 72,256 women in the Clinical Practice Research Datalink.
        package static let primaryCare = Shape(
            months: [0, 6, 12, 18, 24, 36, 60],
            shares: [1, 0.561, 0.436, 0.364, 0.31, 0.232, 0.131])

        /// Nobody stops; for sensitivity.
        package static let full = Shape(months: [0, 12, 60], shares: [1, 1, 1])

        package static let all = [service, primaryCare, full]
    }

    let months: [Double]
    let shares: [Double]
    let duration: Double

    /// - Parameters:
    ///   - adherence: the share at 12 months, 0 to 1.
    ///   - duration: months after which all treatment ends.
    init(_ shape: Shape, adherence: Double, duration: Double) {
        months = shape.months
        let known = zip(shape.months, shape.shares).first { $0.0 == 12 }?.1 ?? 1
        shares = zip(shape.months, shape.shares).map { month, share in
            month < 12
                ? adherence + (1 - adherence) * (known < 1 ? (share - known) / (1 - known) : 1)
                : share * adherence / known
        }
        self.duration = duration
    }

    /// The share on treatment `month` months after the start.
    func share(_ month: Double) -> Double {
        if month < 0 || month >= duration { return 0 }
        for place in 1..<months.count where month <= months[place] {
            let from = months[place - 1]
            return shares[place - 1]
                + (shares[place] - shares[place - 1]) * (month - from) / (months[place] - from)
        }
        return shares[shares.count - 1]
    }

    /// The share protected, by month after the fracture: those on treatment, once it works, and
    /// those who stopped within `offset` months, less with each month.
    func protected(start: Int, lag: Int, offset: Int, horizon: Int) -> [Double] {
        (0..<horizon).map { time in
            let month = time - start
            if month < lag { return 0 }
            var share = share(Double(month))
            for gone in stride(from: 1, through: offset, by: 1) where month - gone >= lag {
                let stopped =
                    self.share(Double(month - gone)) - self.share(Double(month - gone + 1))
                share += stopped * (1 - Double(gone) / Double(offset + 1))
            }
            return share
        }
    }

    /// The share taking the drug, by month after the fracture.
    func taking(start: Int, horizon: Int) -> [Double] {
        (0..<horizon).map { $0 < start ? 0 : share(Double($0 - start)) }
    }
}
