extension ResultsTable {
    static let outliers = ResultsTable(
        name: "outliers", title: "Outlier status of every service",
        columns: [
            .year, .text("code", "Code of the service."), .kpi,
            .init(
                name: "status", kind: .words(OutlierStatus.allCases.map(\.rawValue)),
                meaning: "Against funnel limits adjusted for over-dispersion; empty where the "
                    + "service was not assessed."),
            .init(
                name: "reason", kind: .words(OutlierReason.allCases.map(\.rawValue)),
                meaning: "Why the service was not assessed."),
            .init(
                name: "previous_year", kind: .year,
                meaning: "Year of the edition before; empty for the first."),
            .init(
                name: "previous_status", kind: .words(OutlierStatus.allCases.map(\.rawValue)),
                meaning: "Status of the same service in the edition before."),
            .init(
                name: "previous_reason", kind: .words(OutlierReason.allCases.map(\.rawValue)),
                meaning: "Why there is no status of the edition before."),
        ],
        key: ["year", "code", "kpi"]
    ) { results, row in
        for outlier in results.outliers {
            row.field(results.edition.year)
            row.field(outlier.code)
            row.field(outlier.kpi)
            row.field(outlier.status)
            row.field(outlier.reason)
            row.field(outlier.previousYear)
            row.field(outlier.previousStatus)
            row.field(outlier.previousReason)
            row.endRow()
        }
    }

    static let funnels = ResultsTable(
        name: "funnels", title: "What each indicator's funnel rests on",
        columns: [
            .year, .kpi,
            .decimal(
                "target", "The national figure, per cent; empty where there is none.",
                unit: "per cent"),
            .whole("assessed", "Services assessed.", unit: "services"),
            .decimal("phi", "Mean square of the winsorised z-scores; about 1 where chance alone."),
            .decimal("tau", "Standard deviation between services on the root scale."),
            .whole(
                "negative_alarms", "Services beyond the alarm limits on the worse side.",
                unit: "services"),
            .whole(
                "negative_alerts", "Services between alert and alarm limits, worse side.",
                unit: "services"),
            .whole(
                "positive_alerts", "Services between alert and alarm limits, better side.",
                unit: "services"),
            .whole(
                "positive_alarms", "Services beyond the alarm limits on the better side.",
                unit: "services"),
            .decimal(
                "expected_flags", "Alerts and alarms that chance alone would give.",
                unit: "services"),
            .decimal("expected_alarms", "Alarms that chance alone would give.", unit: "services"),
        ],
        key: ["year", "kpi"]
    ) { results, row in
        for funnel in results.funnels {
            row.field(results.edition.year)
            row.field(funnel.kpi)
            row.field(funnel.target)
            row.field(funnel.assessed)
            row.field(funnel.phi)
            row.field(funnel.tau)
            row.field(funnel.negativeAlarms)
            row.field(funnel.negativeAlerts)
            row.field(funnel.positiveAlerts)
            row.field(funnel.positiveAlarms)
            row.field(funnel.expectedFlags)
            row.field(funnel.expectedAlarms)
            row.endRow()
        }
    }
}
