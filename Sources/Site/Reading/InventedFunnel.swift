import Charts
import Statistics
import Templates

extension InventedAudit {
    /// - Parameter isAdjusted: with the limits that allow for usual differences as well.
    func funnel(isAdjusted: Bool) -> FunnelChart {
        let sizes = FunnelChart.patientsToDraw(upTo: services.map(\.patients).max() ?? 0)
        let dispersion = OverDispersion(
            counts: services.compactMap(\.proportion), target: target)
        return FunnelChart(
            services: services.map { service in
                let words = view(of: service)
                return .init(
                    name: service.name, patients: service.patients,
                    value: words.reading?.value ?? 0, standing: words.standing,
                    text: "\(words.percentWithInterval) of \(words.denominator)")
            },
            target: nationalLine,
            limits: sizes.compactMap { size in
                Self.limits(at: size) {
                    FunnelLimits.score(target: target, denominator: size, z: $0)
                }
            },
            adjustedLimits: isAdjusted
                ? sizes.compactMap { size in
                    Self.limits(at: size) { dispersion?.limits(denominator: size, z: $0) }
                } : [],
            patientsLabel: "Patients (denominator)")
    }

    private static func limits(
        at size: Int, _ limits: (Double) -> ControlLimits?
    ) -> FunnelChart.Limits? {
        guard let inner = limits(StandardNormal.z95), let outer = limits(StandardNormal.z998)
        else { return nil }
        return FunnelChart.Limits(
            patients: Double(size), innerLower: inner.lower * 100, innerUpper: inner.upper * 100,
            outerLower: outer.lower * 100, outerUpper: outer.upper * 100)
    }

    /// Every service with its figure and verdict.
    func table(_ caption: String) -> DataTable {
        DataTable(
            caption: caption,
            columns: [
                .init("Service"), .init("Patients", isNumeric: true),
                .init("Figure (95\u{A0}% interval)", isNumeric: true), .init("Against national"),
            ],
            rows: services.map { service in
                let words = view(of: service)
                return [
                    .text(service.name), .text(words.denominator),
                    .text(words.percentWithInterval), words.standingCell,
                ]
            })
    }
}
