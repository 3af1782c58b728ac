import Charts
import DecimalText
import Funnels
import Results
import Statistics
import Templates

/// The funnel of one indicator: every service by its size, against the national figure.
///
/// Drawn for shares of patients and for ratios to expected; KPI 1 of a service counts fields.
struct FunnelFigure {
    var edition: EditionIndex
    var kpi: Int

    func figure() -> ChartFigure? {
        let funnel = edition.funnels[kpi - 1]
        guard funnel.target != nil, let line = edition.national.words[kpi - 1].reading else {
            return nil
        }
        let services = edition.places(at: .service).filter { place in
            place.words[kpi - 1].reading != nil && (place.words[kpi - 1].size ?? 0) > 0
        }
        guard !services.isEmpty else { return nil }
        let chart = chart(services, line: line, funnel)
        return ChartFigure(
            kind: .funnel, id: "kpi\(kpi)-funnel", title: "Every service by its size",
            subtitle: "\(edition.unit(of: kpi)), by \(sizeWords.lowercased()), \(edition.period)",
            description: description(services, national: line.text),
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(services), note: note(funnel))
    }

    private var isRatio: Bool { edition.definitions[kpi - 1]?.kind == .ratioToExpected }

    private var sizeWords: String {
        guard isRatio else { return "Number of patients" }
        return kpi == 3 ? "Spine fractures expected" : "Fractures expected"
    }

    private func chart(
        _ services: [Place], line: Reading, _ funnel: ServiceFunnel
    ) -> FunnelChart {
        let marks = services.compactMap { place -> FunnelChart.Service? in
            let figure = place.words[kpi - 1]
            guard let reading = figure.reading, let size = figure.size else { return nil }
            return FunnelChart.Service(
                name: place.shortName, patients: size, value: reading.value,
                standing: figure.standing,
                outlier: OutlierSign(place.figures[kpi - 1]?.outlier),
                text: """
                    \(figure.percentWithInterval) of \(figure.denominator), \
                    \(figure.standingWord.lowercased())
                    """)
        }
        let sizes = FunnelChart.patientsToDraw(upTo: marks.map(\.patients).max() ?? 0)
        return FunnelChart(
            services: marks,
            target: ReferenceLine(value: line.value, label: "National \(line.text)"),
            limits: sizes.compactMap { size in
                limits(
                    at: size, funnel.plainLimits(denominator: size),
                    funnel.plainLimits(denominator: size, z: StandardNormal.z998))
            },
            adjustedLimits: sizes.compactMap { size in
                let adjusted = funnel.adjustedLimits(denominator: size)
                return limits(at: size, adjusted?.alert, adjusted?.alarm)
            },
            patientsLabel: sizeWords,
            alertName: "\(funnel.rules.alert)\(PercentText.sign)",
            alarmName: "\(funnel.rules.alarm)\(PercentText.sign)")
    }

    private func limits(
        at size: Int, _ inner: ControlLimits?, _ outer: ControlLimits?
    ) -> FunnelChart.Limits? {
        guard let inner, let outer else { return nil }
        return FunnelChart.Limits(
            patients: Double(size), innerLower: inner.lower * 100, innerUpper: inner.upper * 100,
            outerLower: outer.lower * 100, outerUpper: outer.upper * 100)
    }

    private func table(_ services: [Place]) -> DataTable {
        DataTable(
            caption: "\(edition.title(of: kpi)) by \(sizeWords.lowercased()), \(edition.year)",
            columns: [
                .init("Service"), .init(isRatio ? "Expected" : "Patients", isNumeric: true),
                .init("Figure (95\u{A0}% interval)", isNumeric: true), .init("Against national"),
                .init("Usual differences"),
            ],
            rows: services.map { place in
                let figure = place.words[kpi - 1]
                return [
                    .text(place.shortName), .text(figure.denominator),
                    .text(figure.percentWithInterval), .text(figure.standingWord),
                    .text(figure.outlierWord),
                ]
            })
    }

    private func description(_ services: [Place], national: String) -> String {
        let tally = StandingTally(services.map { $0.words[kpi - 1].standing })
        let outliers = services.count { OutlierSign($0.figures[kpi - 1]?.outlier) != .none }
        return """
            \(Words.counted(services.count, "service", "services")) around the national figure of \
            \(national): \(tally.sentence). \
            \(Words.counted(outliers, "outlier", "outliers")).
            """
    }

    private func note(_ funnel: ServiceFunnel) -> String {
        let chance = """
            A mark outside the dotted inner lines differs from the national figure by more than chance \
            explains.
            """
        guard let basis = edition.results.funnels.first(where: { $0.kpi == kpi }),
            basis.assessed > 0
        else {
            return """
                \(chance) There are too few services to tell how services usually differ, so none is \
                assessed as an outlier.
                """
        }
        return """
            \(chance) The wider lines allow for the usual differences between services as well: a \
            service beyond them is an outlier. \
            \(Words.counted(basis.flags, "outlier", "outliers")) among \(basis.assessed) assessed; \
            chance alone would give about \
            \(PercentText.rounded(basis.expectedFlags, places: 1) ?? basis.expectedFlags).
            """
    }
}

extension OutlierSign {
    init(_ status: OutlierStatus?) {
        switch status {
        case .positiveAlarm, .negativeAlarm: self = .alarm
        case .positiveAlert, .negativeAlert: self = .alert
        case .within, nil: self = .none
        }
    }
}
