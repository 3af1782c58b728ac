import Results
import Statistics
import Templates

/// How far apart the best and the worst served groups of patients are, nationally.
struct Gaps {
    struct Gap {
        var kpi: Int
        var dimension: String
        var lowest: BreakdownRow
        var highest: BreakdownRow
        var difference: NewcombeDifference
    }

    var edition: EditionIndex
    let all: [Gap]

    init(edition: EditionIndex) {
        self.edition = edition
        all = (4...EditionIndex.kpis).flatMap { kpi in
            ["imd", "sex", "age", "care-home"].compactMap { dimension in
                Self.gap(
                    of: edition.national.breakdowns[kpi - 1].filter { $0.dimension == dimension },
                    kpi: kpi, dimension: dimension)
            }
        }
    }

    private static func gap(
        of rows: [BreakdownRow], kpi: Int, dimension: String
    ) -> Gap? {
        let known = rows.filter { $0.group != "Not known" }
        let proportions = known.map { row in
            row.percent == nil
                ? nil
                : Proportion(numerator: row.numerator ?? -1, denominator: row.denominator ?? 0)
        }
        return EquityGap.widest(of: proportions).map {
            Gap(
                kpi: kpi, dimension: dimension, lowest: known[$0.lowest],
                highest: known[$0.highest], difference: $0.gap)
        }
    }

    var words: String {
        guard let widest = all.max(by: { $0.difference.difference < $1.difference.difference })
        else { return "This edition has no figures by group of patients." }
        return """
            The widest gap is in \(edition.title(of: widest.kpi)): \
            \(figure(widest.lowest).percent) for \(group(widest.lowest)) and \
            \(figure(widest.highest).percent) for \(group(widest.highest)). The table shows, for each \
            indicator, the groups that are furthest apart; picked as extremes, they look further apart \
            than two groups chosen beforehand. Gaps are crude: groups differ in other ways too.
            """
    }

    var table: DataTable? {
        guard !all.isEmpty else { return nil }
        return DataTable(
            caption: "Widest gaps between groups of patients, national, \(edition.year)",
            columns: [
                .init("Indicator and group"), .init("Lowest"), .init("Highest"),
                .init("Gap in points (95\u{A0}% interval)", isNumeric: true),
            ],
            rows: all.map { gap in
                [
                    .text(
                        "KPI \(gap.kpi) \(edition.shortName(of: gap.kpi)), by "
                            + BreakdownFigure.name(gap.dimension).lowercased()),
                    .text("\(gap.lowest.group): \(figure(gap.lowest).percent)"),
                    .text("\(gap.highest.group): \(figure(gap.highest).percent)"),
                    .text(size(gap.difference)),
                ]
            })
    }

    private func figure(_ row: BreakdownRow) -> FigureView {
        BreakdownFigure.words(row, in: edition)
    }

    private func group(_ row: BreakdownRow) -> String {
        "\(BreakdownFigure.name(row.dimension).lowercased()) \(row.group)"
    }

    private func size(_ gap: NewcombeDifference) -> String {
        let texts = [gap.difference, gap.interval.lower, gap.interval.upper]
            .map { Words.signed(points: $0 * 100) }
        return "\(texts[0]) (\(texts[1]) to \(texts[2]))"
    }
}
