import DecimalText
import Markdown
import Results
import Templates

extension Site {
    func outliersPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .outliers)
        let words = OutlierWords(edition: edition)
        let absent = notAssessed(on: here, edition)
        let view = OutliersPageView(
            year: String(edition.year), words: words.summary, meaning: words.meaning,
            chance: words.chance, groups: Self.order.compactMap { group($0, on: here, edition) },
            indicators: indicators(on: here, edition), notAssessed: absent,
            notAssessedWords: absent == nil
                ? "Every service could be assessed on KPI 2 to 11."
                : """
                Not assessed does not mean that all is well. KPI 1 of a service is a count of fields \
                and is left out of this table.
                """,
            method: words.method,
            links: [
                LinkView(
                    "Methods in full",
                    href: map.link(from: here, to: .edition(edition.year, .methods))),
                LinkView(
                    ReadingPage.funnel.name,
                    href: map.link(from: here, to: .reading(.funnel))),
            ] + dataLinks(["outliers.csv", "funnels.csv"], on: here, edition))
        return PageContent(
            name: "Outliers",
            summary: "Services further from the national figure than usual, \(edition.year).",
            main: Templates.outliersPage(view))
    }

    /// Negative first, alarms before alerts.
    private static let order: [OutlierStatus] = [
        .negativeAlarm, .negativeAlert, .positiveAlarm, .positiveAlert,
    ]

    private func group(
        _ status: OutlierStatus, on page: Page, _ edition: EditionIndex
    ) -> OutlierGroupView? {
        let rows = edition.results.outliers.filter { $0.status == status }
            .sorted { $0.kpi < $1.kpi }
        guard !rows.isEmpty else { return nil }
        let side = status == .negativeAlarm || status == .negativeAlert ? "below" : "above"
        let isAlarm = status == .negativeAlarm || status == .positiveAlarm
        return OutlierGroupView(
            id: "\(status.rawValue)s", title: "\(OutlierWords.name(status))s (\(rows.count))",
            words: """
                Figures \(side) the \(isAlarm ? "alarm" : "alert") limits\
                \(isAlarm ? "" : " but not the alarm limits"), by indicator.
                """,
            outliers: rows.map { outlier($0, status, on: page, edition) })
    }

    private func outlier(
        _ row: OutlierRow, _ status: OutlierStatus, on page: Page, _ edition: EditionIndex
    ) -> OutlierView {
        let place = edition.place(.service, row.code)
        let funnel = map.link(from: page, to: .indicator(edition.year, kpi: row.kpi))
        return OutlierView(
            tag: OutlierWords.tag(status),
            service: LinkView(
                place.name, href: map.link(from: page, to: .service(edition.year, code: row.code))),
            indicator: LinkView(
                edition.title(of: row.kpi), href: "\(funnel)#kpi\(row.kpi)-funnel"),
            sentence: origins(on: page).sentence(row.kpi, of: place, in: edition),
            before: OutlierWords(edition: edition).before(row),
            response: responses(of: row.code, on: page, edition) { $0.kpis.contains(row.kpi) }.first
        )
    }

    /// What a service answered, as far as the answers are chosen.
    func responses(
        of code: String, on page: Page, _ edition: EditionIndex,
        where isChosen: (ServiceResponse) -> Bool = { _ in true }
    ) -> [ResponseView] {
        edition.results.responses.filter {
            $0.service.utf8.elementsEqual(code.utf8) && isChosen($0)
        }.map { response in
            let about = response.kpis.map { "KPI \($0)" }
            let text = MarkdownReader.read(response.text).document
            return ResponseView(
                title: "The service’s response on \(Words.list(about))",
                from: "\(response.from), received on \(DateWords.words(response.received))",
                text: text.paths { map.link(from: page, toPath: $0) })
        }
    }

    private func indicators(on page: Page, _ edition: EditionIndex) -> DataTable {
        DataTable(
            caption: "Services assessed and flagged, and what chance alone would flag",
            columns: [
                .init("Indicator"), .init("Services assessed", isNumeric: true),
                .init("Alerts", isNumeric: true), .init("Alarms", isNumeric: true),
                .init("Alerts and alarms", isNumeric: true), .init("By chance", isNumeric: true),
                .init("Alarms by chance", isNumeric: true), .init("φ", isNumeric: true),
                .init("τ", isNumeric: true),
            ],
            rows: edition.results.funnels.map { funnel in
                let link = map.link(from: page, to: .indicator(edition.year, kpi: funnel.kpi))
                let name: Cell = .link(
                    "KPI \(funnel.kpi): \(edition.shortName(of: funnel.kpi))",
                    to: funnel.assessed > 0 ? "\(link)#kpi\(funnel.kpi)-funnel" : link)
                guard funnel.assessed > 0 else {
                    return [name, .text("None")] + (0..<7).map { _ in .text("–") }
                }
                return [
                    name, .text(String(funnel.assessed)),
                    .text(String(funnel.flags - funnel.alarms)), .text(String(funnel.alarms)),
                    .text(String(funnel.flags)), .text(decimal(funnel.expectedFlags, 1)),
                    .text(decimal(funnel.expectedAlarms, 2)),
                    .text(funnel.phi.map { decimal($0, 1) } ?? "–"),
                    .text(funnel.tau.map { decimal($0, 2) } ?? "–"),
                ]
            })
    }

    private func decimal(_ text: String, _ places: Int) -> String {
        PercentText.rounded(text, places: places) ?? text
    }

    /// Each service with each of its reasons, KPI 2 to 11; nil where there is none.
    private func notAssessed(on page: Page, _ edition: EditionIndex) -> DataTable? {
        let words = OutlierWords(edition: edition)
        let rows = edition.servicesByName.flatMap { service -> [[Cell]] in
            let own = edition.outliers(of: service.code).filter { $0.kpi > 1 }
            return OutlierReason.allCases.compactMap { reason in
                let kpis = own.filter { $0.status == nil && $0.reason == reason }.map(\.kpi)
                guard !kpis.isEmpty else { return nil }
                let href = map.link(from: page, to: .service(edition.year, code: service.code))
                return [
                    .link(edition.shortName(of: service), to: href), .text(words.reason(reason)),
                    .text(
                        kpis.count == EditionIndex.kpis - 1
                            ? "KPI 2 to 11" : "KPI \(Words.list(kpis.map { String($0) }))"),
                ]
            }
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption: "Services not assessed, \(edition.year)",
            columns: [.init("Service"), .init("Reason"), .init("Indicators")], rows: rows)
    }
}

extension EditionIndex {
    /// KPI 1 to 11 of a service; empty where the edition has no such service.
    func outliers(of code: String) -> [OutlierRow] {
        outliers[Array(code.utf8)] ?? []
    }
}
