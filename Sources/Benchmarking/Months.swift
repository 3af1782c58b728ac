import Counts
import Results

extension PooledYear {
    /// KPI 2 to 11 of every place by month of fracture. KPI 2 and 3 have a count and no
    /// denominator.
    func months() -> [TrueMonth] {
        var months: [TrueMonth] = []
        months.reserveCapacity(places.count * 120)
        for place in places.indices {
            for kpi in 2...11 {
                let state = state(place, kpi: kpi)
                for month in 1...12 {
                    months.append(self.month(month, at: place, kpi: kpi, state: state))
                }
            }
        }
        return months
    }

    private func month(_ month: Int, at place: Int, kpi: Int, state: FigureState) -> TrueMonth {
        var point = TrueMonth(place: place, kpi: kpi, month: month, state: state, patients: 0)
        guard state != .notCollected else { return point }
        let counts = pooled[place]
        if kpi <= 3 {
            let identified = counts.expected?.identified ?? counts.identified
            point.numerator = identified.count(kpi, month: month - 1)
            point.patients = identified.recordsByMonth[month - 1]
            return point
        }
        let count = counts.indicatorsByMonth[(month - 1) * 8 + kpi - 4]
        point.numerator = count.numerator
        point.denominator = count.denominator
        point.patients = count.denominator
        if state == .provisional, month <= followUp.completeMonths { point.state = .known }
        return point
    }
}
