import Charts
import Results
import Statistics
import Templates

/// The funnel of one indicator: every service by its size, against the national figure.
///
/// Drawn for proportions only; KPI 1 to 3 have no patients as their denominator.
struct FunnelFigure {
    var edition: EditionIndex
    var kpi: Int

    func figure() -> ChartFigure? {
        guard let definition = edition.definitions[kpi - 1], definition.kind == .proportion,
            let national = edition.national.figures[kpi - 1],
            let line = edition.national.words[kpi - 1].reading,
            let counts = proportion(of: national)
        else { return nil }
        let services = edition.places(at: .service).filter { $0.words[kpi - 1].reading != nil }
        guard !services.isEmpty else { return nil }
        let chart = chart(services, line: line, national: counts)
        return ChartFigure(
            kind: .funnel, id: "kpi\(kpi)-funnel", title: "Every service by its size",
            subtitle: "Per cent of patients, by number of patients, \(edition.period)",
            description: description(services, national: line.text),
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(services),
            note: note(services))
    }

    private func chart(
        _ services: [Place], line: Reading, national: Proportion
    ) -> FunnelChart {
        let marks = services.compactMap { place -> FunnelChart.Service? in
            let figure = place.words[kpi - 1]
            guard let reading = figure.reading, let size = figure.size else { return nil }
            return FunnelChart.Service(
                name: place.shortName, patients: size, value: reading.value,
                standing: figure.standing,
                text: "\(figure.percentWithInterval) of \(figure.denominator)")
        }
        let sizes = FunnelChart.patientsToDraw(upTo: marks.map(\.patients).max() ?? 0)
        let dispersion = OverDispersion(
            counts: services.compactMap { $0.figures[kpi - 1].flatMap(proportion(of:)) },
            target: national.value)
        return FunnelChart(
            services: marks,
            target: ReferenceLine(value: line.value, label: "National \(line.text)"),
            limits: sizes.compactMap { size in
                limits(at: size) {
                    FunnelLimits.score(target: national.value, denominator: size, z: $0)
                }
            },
            adjustedLimits: sizes.compactMap { size in
                limits(at: size) { dispersion?.limits(denominator: size, z: $0) }
            },
            patientsLabel: "Patients (denominator)")
    }

    private func limits(
        at size: Int, _ limits: (Double) -> ControlLimits?
    ) -> FunnelChart.Limits? {
        guard let inner = limits(StandardNormal.z95), let outer = limits(StandardNormal.z998)
        else { return nil }
        return FunnelChart.Limits(
            patients: Double(size), lower95: inner.lower * 100, upper95: inner.upper * 100,
            lower998: outer.lower * 100, upper998: outer.upper * 100)
    }

    private func table(_ services: [Place]) -> DataTable {
        DataTable(
            caption: "\(edition.title(of: kpi)) by number of patients, \(edition.year)",
            columns: [
                .init("Service"), .init("Patients", isNumeric: true),
                .init("Figure (95\u{A0}% interval)", isNumeric: true), .init("Against national"),
            ],
            rows: services.map { place in
                let figure = place.words[kpi - 1]
                return [
                    .text(place.shortName), .text(figure.denominator),
                    .text(figure.percentWithInterval), .text(figure.standingWord),
                ]
            })
    }

    private func description(_ services: [Place], national: String) -> String {
        let tally = StandingTally(services.map { $0.words[kpi - 1].standing })
        return """
            \(Words.counted(services.count, "service", "services")) around the national figure of \
            \(national): \(tally.sentence).
            """
    }

    private func note(_ services: [Place]) -> String {
        let assessed = services.count { $0.figures[kpi - 1]?.comparison != nil }
        let flags = ExpectedFlags(tests: assessed)
        return """
            Between the dotted lines a service differs from the national figure by no more than \
            chance explains; were all alike, chance alone would still put about \
            \(Words.decimal(flags.alerts)) of \(assessed) outside the 95\u{A0}% and \
            \(Words.decimal(flags.alarms)) outside the 99.8\u{A0}% ones. The wider lines allow \
            for the usual differences between services as well.
            """
    }

    private func proportion(of figure: Figure) -> Proportion? {
        Proportion(numerator: figure.numerator ?? -1, denominator: figure.denominator ?? 0)
    }
}
