import Results
import Templates

extension Site {
    /// A service's own outlier statuses and what it answered to them.
    func serviceOutliers(
        _ code: String, on page: Page, _ edition: EditionIndex
    ) -> ServiceOutliersView {
        let rows = edition.outliers(of: code)
        let words = OutlierWords(edition: edition)
        return ServiceOutliersView(
            words: sentence(rows, words),
            table: edition.takesPart(code) && !rows.isEmpty
                ? table(rows, words, code, on: page, edition) : nil,
            responses: responses(of: code, on: page, edition),
            link: LinkView(
                "All outliers of \(edition.year), and how they are found",
                href: map.link(from: page, to: .edition(edition.year, .outliers))))
    }

    private func sentence(_ rows: [OutlierRow], _ words: OutlierWords) -> String {
        let assessed = rows.filter { $0.status != nil }
        guard !assessed.isEmpty else {
            return "None of this service’s figures could be assessed."
        }
        let outliers = assessed.filter { $0.status != .within }
        let start = "Of \(Words.counted(assessed.count, "indicator", "indicators")) assessed, "
        guard !outliers.isEmpty else {
            return start + "none lies beyond the usual differences between services."
        }
        let named = outliers.map { "KPI \($0.kpi) (\(words.status($0).lowercased()))" }
        return start + "this service is an outlier on \(Words.list(named))."
    }

    private func table(
        _ rows: [OutlierRow], _ words: OutlierWords, _ code: String, on page: Page,
        _ edition: EditionIndex
    ) -> DataTable {
        let previous = rows.compactMap(\.previousYear).first
        let columns: [DataTable.Column] = [.init("Indicator"), .init("Status")]
        return DataTable(
            caption: "\(edition.place(.service, code).shortName): outlier status, \(edition.year)",
            columns: columns + (previous.map { [.init(String($0))] } ?? []),
            rows: rows.map { row in
                let link = map.link(from: page, to: .indicator(edition.year, kpi: row.kpi))
                let own: [Cell] = [
                    .link("KPI \(row.kpi): \(edition.shortName(of: row.kpi))", to: link),
                    .text(words.status(row)),
                ]
                guard previous != nil else { return own }
                let before = OutlierRow(
                    code: row.code, kpi: row.kpi, status: row.previousStatus,
                    reason: row.previousReason)
                return own + [.text(words.status(before))]
            })
    }
}
