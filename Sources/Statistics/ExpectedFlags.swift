/// How many flags chance alone gives when nothing sets the services apart, to stand beside every
/// list of outliers.
///
/// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
///   2005;24:1185–1202, section 7 (multiple comparisons).
package struct ExpectedFlags: Sendable, Equatable {
    /// Beyond the 95 % limits, alarms included: 5 % of the tests.
    package let beyond95: Double
    /// Beyond the 99.8 % limits: 0.2 % of the tests.
    package let beyond998: Double

    /// - Parameter tests: how many figures were assessed, 0 or more.
    package init(tests: Int) {
        beyond95 = Double(tests) * 0.05
        beyond998 = Double(tests) * 0.002
    }
}
