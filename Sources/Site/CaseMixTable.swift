import DecimalText
import Results
import Templates

/// Figures that allow for the patients that a service sees, beside the crude ones.
struct CaseMixTable {
    var edition: EditionIndex
    var origins: FigureOrigins?

    /// Every service on one indicator; nil where none has an adjusted figure.
    ///
    /// - Parameter link: where the page of a service lies.
    func services(_ kpi: Int, _ link: (String) -> String) -> DataTable? {
        let rows = edition.servicesByName.compactMap { service -> [Cell]? in
            cells(kpi, of: edition.place(.service, service.code)).map {
                [.link(edition.shortName(of: service), to: link(service.code))] + $0
            }
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption:
                "\(edition.title(of: kpi)) allowing for age, sex and site of fracture, \(edition.year)",
            columns: [.init("Service")] + columns, rows: rows, isSortable: true)
    }

    /// One service on every indicator; nil where it has no adjusted figure.
    func indicators(of place: Place) -> DataTable? {
        let rows = (4...EditionIndex.kpis).compactMap { kpi -> [Cell]? in
            cells(kpi, of: place).map {
                [.text("KPI \(kpi): \(edition.shortName(of: kpi))")] + $0
            }
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption: "\(place.name): allowing for age, sex and site of fracture, \(edition.year)",
            columns: [.init("Indicator")] + columns, rows: rows)
    }

    /// Which services one indicator would judge otherwise.
    func words(_ kpi: Int) -> String {
        let services = edition.places(at: .service)
        let adjusted = services.count { $0.caseMix[kpi - 1]?.adjustedPercent != nil }
        let others = services.filter { isJudgedOtherwise($0, kpi) }
        let start = """
            The adjusted figure is what the service would have with the usual mix of patients: the \
            number that met the indicator over the number expected, times the national figure. It \
            stands beside the crude figure; the verdict is that of the crude one.
            """
        guard !others.isEmpty else {
            return "\(start) Allowing for case mix changes no service’s verdict."
        }
        let names = Words.list(others.map(\.shortName))
        return """
            \(start) Allowing for case mix, \(Words.counted(others.count, "service", "services")) of \
            \(adjusted) would be judged otherwise: \(names).
            """
    }

    /// What allowing for case mix changes at one service.
    func words(of place: Place) -> String {
        let others = (4...EditionIndex.kpis).filter { isJudgedOtherwise(place, $0) }
        guard !others.isEmpty else {
            return "Allowing for the patients that this service sees changes none of its verdicts."
        }
        return others.map { kpi in
            """
            On \(edition.title(of: kpi)) the figure is \(word(place.figures[kpi - 1]?.comparison)); \
            with the usual mix of patients it would be \
            \(word(place.caseMix[kpi - 1]?.comparison)): part of the difference lies in whom the \
            service sees.
            """
        }.joined(separator: " ")
    }

    private let columns: [DataTable.Column] = [
        .init("Crude", isNumeric: true), .init("Adjusted (95\u{A0}% interval)", isNumeric: true),
        .init("Met", isNumeric: true), .init("Expected", isNumeric: true),
        .init("Crude against national"), .init("Adjusted against national"),
    ]

    init(edition: EditionIndex, origins: FigureOrigins? = nil) {
        self.edition = edition
        self.origins = origins
    }

    /// Nil without an adjusted figure.
    private func cells(_ kpi: Int, of place: Place) -> [Cell]? {
        guard let row = place.caseMix[kpi - 1], let adjusted = adjusted(kpi, of: place) else {
            return nil
        }
        let origin = origins?.href(kpi, at: place.key, in: edition)
        return [
            // One way a row is enough: crude and adjusted rest on the same section.
            .text(place.words[kpi - 1].percent), .figure(adjusted, to: origin),
            .text(row.observed.map(DecimalText.grouped) ?? "–"), .text(row.expected ?? "–"),
            place.words[kpi - 1].standingCell, .text(Words.sentenceStart(word(row.comparison))),
        ]
    }

    /// `61.2 % (58.1 to 64.0)`; nil without an adjusted figure.
    func adjusted(_ kpi: Int, of place: Place) -> String? {
        guard let row = place.caseMix[kpi - 1], let figure = place.figures[kpi - 1],
            let adjusted = percent(row.adjustedPercent, figure),
            let lower = percent(row.lower95, figure), let upper = percent(row.upper95, figure)
        else { return nil }
        return "\(adjusted)\(PercentText.sign) (\(lower) to \(upper))"
    }

    private func percent(_ text: String?, _ figure: Figure) -> String? {
        text.flatMap {
            PercentText.rounded($0, places: PercentText.places(for: figure.denominator ?? 0))
        }
    }

    private func isJudgedOtherwise(_ place: Place, _ kpi: Int) -> Bool {
        guard let row = place.caseMix[kpi - 1], row.adjustedPercent != nil,
            let crude = place.figures[kpi - 1]?.comparison
        else { return false }
        return row.comparison != crude
    }

    private func word(_ comparison: Comparison?) -> String {
        switch comparison {
        case .better: "better than nationally"
        case .worse: "worse than nationally"
        case .similar: "similar"
        case nil: "not compared"
        }
    }
}
