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

    /// The same results with each service's status of an earlier edition beside that of this one.
    ///
    /// A service that was not in the earlier edition takes the place of the one that merged into
    /// it, where that is only one.
    package func withOutliers(of earlier: PublishableResults?) -> PublishableResults {
        guard let earlier else { return self }
        var results = self
        let past = Dictionary(grouping: earlier.outliers) { Array($0.code.utf8) }
        for index in results.outliers.indices {
            let row = results.outliers[index]
            let rows = past[Array(row.code.utf8)] ?? past[merged(into: row.code)] ?? []
            let found = rows.first { $0.kpi == row.kpi }
            results.outliers[index].previousYear = earlier.edition.year
            guard version(of: row.kpi) == earlier.version(of: row.kpi) else {
                results.outliers[index].previousReason = .definitionChanged
                continue
            }
            results.outliers[index].previousStatus = found?.status
            results.outliers[index].previousReason =
                found == nil ? .notInEdition : found?.reason
        }
        return results
    }

    private func merged(into code: String) -> [UInt8] {
        let old = services.filter { $0.mergedInto.utf8.elementsEqual(code.utf8) }
        return old.count == 1 ? Array(old[0].code.utf8) : []
    }

    private func version(of kpi: Int) -> String? {
        indicators.first { $0.kpi == kpi }?.definitionVersion
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
