import DecimalText
import Funnels
import Results
import Statistics

extension PublishableResults {
    /// The same results with the outlier status of every service.
    ///
    /// Made from what is published and nothing else: the funnel on a page is drawn from the same
    /// figures, and how far services differ gives no withheld number back.
    func assessed() -> PublishableResults {
        var results = self
        let funnels = serviceFunnels
        let positions = figures.indices.filter { figures[$0].level == .service }
        for position in positions {
            let figure = figures[position]
            let found = funnels[figure.kpi - 1].assess(figure)
            results.figures[position].outlier = found.status
            results.outliers.append(
                OutlierRow(
                    code: figure.code, kpi: figure.kpi, status: found.status, reason: found.reason)
            )
        }
        results.outliers.sort { left, right in
            left.code.utf8.elementsEqual(right.code.utf8)
                ? left.kpi < right.kpi : left.code.precedesByBytes(right.code)
        }
        results.funnels = funnels.map { $0.basis(of: results.outliers) }
        return results
    }
}

extension ServiceFunnel {
    /// What the funnel rests on and what was found with it.
    fileprivate func basis(of outliers: [OutlierRow]) -> FunnelBasis {
        func count(_ status: OutlierStatus) -> Int {
            outliers.count { $0.kpi == kpi && $0.status == status }
        }
        let chance = ExpectedFlags(
            tests: assessed, alert: rules.alertLevel, alarm: rules.alarmLevel)
        return FunnelBasis(
            kpi: kpi, target: target.map { DecimalText.fixed($0 * 100, places: 4) },
            assessed: assessed, phi: phi.map { DecimalText.fixed($0, places: 4) },
            tau: tau.map { DecimalText.fixed($0, places: 6) },
            negativeAlarms: count(.negativeAlarm), negativeAlerts: count(.negativeAlert),
            positiveAlerts: count(.positiveAlert), positiveAlarms: count(.positiveAlarm),
            expectedFlags: DecimalText.fixed(chance.alerts, places: 3),
            expectedAlarms: DecimalText.fixed(chance.alarms, places: 3))
    }
}
