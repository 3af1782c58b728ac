import Results
import Statistics

/// The funnel of one indicator, made from published figures alone.
///
/// Whoever says whether a service is an outlier, draws the funnel or draws a service's slice of it
/// asks this one value, so that none of them can part.
package struct ServiceFunnel: Sendable {
    /// 1 to 11.
    package let kpi: Int
    package let rules: OutlierRules
    /// The national figure that services are set against: a share, or a ratio to expected. Nil
    /// where there is none, and for KPI 1.
    package let target: Double?
    /// Services that the dispersion is estimated from and that are assessed.
    package let assessed: Int
    private let dispersion: FunnelDispersion?
    private let alertQuantile: Double
    private let alarmQuantile: Double

    /// - Parameters:
    ///   - kpi: 1 to 11; 2 and 3 are ratios to expected.
    ///   - national: the national figure; nil where the edition has none.
    ///   - services: the services' figures of the same indicator, in any order: they are summed by
    ///     code.
    package init(kpi: Int, national: Figure?, services: [Figure], rules: OutlierRules) {
        self.kpi = kpi
        self.rules = rules
        alertQuantile = StandardNormal.quantile(twoSided: rules.alertLevel) ?? StandardNormal.z95
        alarmQuantile = StandardNormal.quantile(twoSided: rules.alarmLevel) ?? StandardNormal.z998
        target = national.flatMap { Self.target(kpi, $0) }
        let counts =
            services.filter { Self.isRead($0) && ($0.denominator ?? 0) >= rules.fewestPatients }
            .map { ($0.code, numerator: $0.numerator ?? 0, denominator: $0.denominator ?? 0) }
            .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
            .map { (numerator: $1, denominator: $2) }
        dispersion =
            counts.count < rules.fewestServices
            ? nil : target.flatMap { FunnelDispersion(kpi: kpi, counts: counts, target: $0) }
        assessed = dispersion == nil ? 0 : counts.count
    }

    /// Mean square of the winsorised z-scores; nil where nobody is assessed.
    package var phi: Double? { dispersion?.phi }

    /// Standard deviation between services on the root scale, 0 where chance explains everything;
    /// nil where nobody is assessed.
    package var tau: Double? { dispersion.map { $0.tauSquared.squareRoot() } }

    /// Limits of chance alone for a service of so many patients, or so many expected. At 95 % they
    /// are the inverse of the published interval: a figure outside them is better or worse.
    ///
    /// - Parameter z: a two-sided normal quantile.
    /// - Returns: shares or ratios; nil without a target or without patients.
    package func plainLimits(
        denominator: Int, z: Double = StandardNormal.z95
    ) -> ControlLimits? {
        guard let target, denominator > 0 else { return nil }
        return FunnelDispersion.isRatio(kpi)
            ? FunnelLimits.ratio(target: target, expected: Double(denominator), z: z)
            : FunnelLimits.score(target: target, denominator: denominator, z: z)
    }

    /// Limits that allow for the usual differences between services as well: beyond the first is an
    /// alert, beyond the second an alarm.
    ///
    /// - Returns: shares or ratios; nil where nobody is assessed or there are no patients.
    package func adjustedLimits(
        denominator: Int
    ) -> (alert: ControlLimits, alarm: ControlLimits)? {
        guard let dispersion,
            let alert = dispersion.limits(denominator: denominator, z: alertQuantile),
            let alarm = dispersion.limits(denominator: denominator, z: alarmQuantile)
        else { return nil }
        return (alert, alarm)
    }

    /// The status of a service's figure, or the reason why it has none.
    package func assess(_ figure: Figure) -> (status: OutlierStatus?, reason: OutlierReason?) {
        if let reason = reason(against: figure) { return (nil, reason) }
        guard let numerator = figure.numerator, let denominator = figure.denominator, let dispersion
        else { return (nil, .noPatients) }
        let assessment = dispersion.assess(
            numerator: numerator, denominator: denominator, fewest: rules.fewestPatients,
            alert: alertQuantile, alarm: alarmQuantile)
        return (OutlierStatus(assessment), nil)
    }

    private func reason(against figure: Figure) -> OutlierReason? {
        guard kpi > 1 else { return .countOfFields }
        switch figure.status {
        case .withheld: return .withheld
        case .notCollected: return .notCollected
        case .noPatients: return .noPatients
        case .noExpected: return .noExpected
        case .tooFew: return .tooFewPatients
        case .ok, .provisional: break
        }
        guard Self.isRead(figure), let denominator = figure.denominator else { return .noPatients }
        guard denominator >= rules.fewestPatients else {
            return FunnelDispersion.isRatio(kpi) ? .tooFewExpected : .tooFewPatients
        }
        guard let target, target > 0 || !FunnelDispersion.isRatio(kpi) else { return .noTarget }
        return dispersion == nil ? .tooFewServices : nil
    }

    /// True where a figure shows its counts and they make a share or a ratio.
    private static func isRead(_ figure: Figure) -> Bool {
        guard figure.status == .ok || figure.status == .provisional,
            let numerator = figure.numerator, let denominator = figure.denominator
        else { return false }
        return denominator > 0 && numerator >= 0
            && (FunnelDispersion.isRatio(figure.kpi) || numerator <= denominator)
    }

    private static func target(_ kpi: Int, _ national: Figure) -> Double? {
        guard kpi > 1, isRead(national), let numerator = national.numerator,
            let denominator = national.denominator
        else { return nil }
        return Double(numerator) / Double(denominator)
    }
}

extension OutlierRules {
    /// The two-sided level of the alert limits, 0…1.
    package var alertLevel: Double { (Double(alert) ?? 95) / 100 }
    /// The two-sided level of the alarm limits, 0…1.
    package var alarmLevel: Double { (Double(alarm) ?? 99.8) / 100 }
}

extension OutlierStatus {
    fileprivate init?(_ assessment: OutlierAssessment) {
        switch assessment {
        case .positiveAlarm: self = .positiveAlarm
        case .positiveAlert: self = .positiveAlert
        case .within: self = .within
        case .negativeAlert: self = .negativeAlert
        case .negativeAlarm: self = .negativeAlarm
        case .notAssessed: return nil
        }
    }
}
