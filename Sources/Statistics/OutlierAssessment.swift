/// Whether a service lies further from the target than services differ among themselves.
///
/// An alert is beyond the 95 % limits (about 2 standard deviations), an alarm beyond the 99.8 %
/// limits (about 3); negative is the side that is worse for patients.
///
/// - Reference: Healthcare Quality Improvement Partnership. Detection and management of outliers
///   for national clinical audits, conventional thresholds.
package enum OutlierAssessment: Sendable, Equatable {
    case positiveAlarm, positiveAlert, within, negativeAlert, negativeAlarm
    case notAssessed(Reason)

    /// Why a service has no outlier status.
    package enum Reason: Sendable, Equatable {
        case noPatients
        /// Fewer patients than an assessment needs.
        case tooFewPatients(fewest: Int)
        /// Fewer services than dispersion can be estimated from.
        case tooFewServices(fewest: Int)
        /// Nothing is expected of the service, so there is no ratio.
        case noExpected
        /// There is no target to compare with.
        case noTarget
        /// Neither direction of the figure is good.
        case noDirection
    }

    /// Fewer patients than this are not assessed.
    package static let fewestPatients = 20

    /// Assesses a proportion on limits adjusted for over-dispersion.
    ///
    /// - Parameters:
    ///   - numerator: whole count, 0 to `denominator`.
    ///   - denominator: whole count of patients.
    ///   - dispersion: of all services about the target; nil where there is no target.
    ///   - polarity: which side is good.
    ///   - fewest: fewer patients than this are not assessed.
    ///   - alert: normal quantile of the alert limits.
    ///   - alarm: normal quantile of the alarm limits, more than `alert`.
    package static func assess(
        numerator: Int, denominator: Int, dispersion: OverDispersion?, polarity: Polarity,
        fewest: Int = fewestPatients, alert: Double = StandardNormal.z95,
        alarm: Double = StandardNormal.z998
    ) -> OutlierAssessment {
        guard let proportion = Proportion(numerator: numerator, denominator: denominator) else {
            return .notAssessed(.noPatients)
        }
        guard denominator >= fewest else {
            return .notAssessed(.tooFewPatients(fewest: fewest))
        }
        guard let dispersion else { return .notAssessed(.noTarget) }
        guard dispersion.phi != nil else {
            return .notAssessed(.tooFewServices(fewest: OverDispersion.fewestServices))
        }
        guard
            let inner = dispersion.limits(denominator: denominator, z: alert),
            let outer = dispersion.limits(denominator: denominator, z: alarm)
        else { return .notAssessed(.noPatients) }
        return status(of: proportion.value, alert: inner, alarm: outer, polarity: polarity)
    }

    /// Assesses a ratio of observed to expected on limits adjusted for over-dispersion.
    ///
    /// - Parameters:
    ///   - observed: whole count, 0 or more.
    ///   - expected: more than 0; below `fewest` the service is not assessed.
    ///   - dispersion: of all services about the target; nil where there is no target.
    ///   - polarity: which side is good.
    ///   - fewest: fewer patients expected than this are not assessed.
    ///   - alert: normal quantile of the alert limits.
    ///   - alarm: normal quantile of the alarm limits, more than `alert`.
    package static func assess(
        observed: Int, expected: Double, dispersion: RatioOverDispersion?, polarity: Polarity,
        fewest: Int = fewestPatients, alert: Double = StandardNormal.z95,
        alarm: Double = StandardNormal.z998
    ) -> OutlierAssessment {
        guard expected > 0, expected.isFinite, observed >= 0 else {
            return .notAssessed(.noExpected)
        }
        guard expected >= Double(fewest) else {
            return .notAssessed(.tooFewPatients(fewest: fewest))
        }
        guard let dispersion else { return .notAssessed(.noTarget) }
        guard dispersion.phi != nil else {
            return .notAssessed(.tooFewServices(fewest: OverDispersion.fewestServices))
        }
        guard
            let inner = dispersion.limits(expected: expected, z: alert),
            let outer = dispersion.limits(expected: expected, z: alarm)
        else { return .notAssessed(.noExpected) }
        return status(
            of: Double(observed) / expected, alert: inner, alarm: outer, polarity: polarity)
    }

    /// Places a value against its two pairs of limits.
    static func status(
        of value: Double, alert: ControlLimits, alarm: ControlLimits, polarity: Polarity
    ) -> OutlierAssessment {
        guard polarity != .neutral else { return .notAssessed(.noDirection) }
        let side = alert.side(of: value)
        guard side != .inside else { return .within }
        let beyondAlarm = alarm.side(of: value) != .inside
        if (side == .above) == (polarity == .higherIsBetter) {
            return beyondAlarm ? .positiveAlarm : .positiveAlert
        }
        return beyondAlarm ? .negativeAlarm : .negativeAlert
    }
}
