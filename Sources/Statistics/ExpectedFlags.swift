/// How many flags chance alone gives when nothing sets the services apart, to stand beside every
/// list of outliers.
///
/// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
///   2005;24:1185–1202, section 7 (multiple comparisons).
package struct ExpectedFlags: Sendable, Equatable {
    /// Beyond the inner limits, those beyond the outer ones included: 5 % of the tests at 95 %.
    package let alerts: Double
    /// Beyond the outer limits: 0.2 % of the tests at 99.8 %.
    package let alarms: Double

    /// - Parameters:
    ///   - tests: how many figures were assessed, 0 or more.
    ///   - alert: two-sided level of the inner limits, 0…1.
    ///   - alarm: two-sided level of the outer limits, 0…1.
    package init(tests: Int, alert: Double = 0.95, alarm: Double = 0.998) {
        alerts = Double(tests) * (1 - alert)
        alarms = Double(tests) * (1 - alarm)
    }
}
