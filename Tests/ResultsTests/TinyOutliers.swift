import Results

/// Outliers of the tiny edition: a status, a reason, and an answer.
enum TinyOutliers {
    static let funnels = [
        FunnelBasis(
            kpi: 1, target: nil, assessed: 0, phi: nil, tau: nil, negativeAlarms: 0,
            negativeAlerts: 0, positiveAlerts: 0, positiveAlarms: 0, expectedFlags: "0.000",
            expectedAlarms: "0.000"),
        FunnelBasis(
            kpi: 4, target: "50.0000", assessed: 1, phi: "2.5000", tau: "0.031000",
            negativeAlarms: 0, negativeAlerts: 1, positiveAlerts: 0, positiveAlarms: 0,
            expectedFlags: "0.050", expectedAlarms: "0.002"),
    ]
    static let outliers = [
        OutlierRow(
            code: "W01", kpi: 4, status: .negativeAlert, reason: nil, previousYear: 2020,
            previousStatus: .within, previousReason: nil),
        OutlierRow(code: "W01", kpi: 5, status: nil, reason: .withheld),
    ]
    static let responses = [
        ServiceResponse(
            service: "W01", kpis: [4], received: "2023-01-05", from: "Clinical lead",
            text: "We *know*.\n")
    ]
}
