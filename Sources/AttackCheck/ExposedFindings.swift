import Findings
import Results

extension AttackCheck {
    /// What stops editions from being published: every withheld count that their published tables
    /// give away, by its place and never by its value. Editions of one year, such as a revision and
    /// what it revises, are attacked together.
    ///
    /// - Returns: `DIS-01` for each count, in the order of publication.
    package static func findings(in editions: [PublishableResults]) -> [Finding] {
        let years = Set(editions.map(\.edition.year)).sorted()
        return years.flatMap { year in
            let same = editions.filter { $0.edition.year == year }
            return attack(same).exposed.map { finding($0, in: same[$0.edition]) }
        }
    }

    private static func finding(_ cell: ExposedCell, in edition: PublishableResults) -> Finding {
        let year = edition.edition.year
        let remain = cell.values == 1 ? "1 number remains" : "\(cell.values) numbers remain"
        return Finding(
            rule: "DIS-01", severity: .error,
            location: Location(
                file: "\(year)/data/\(cell.table.fileName)", line: cell.row + 2),
            summary: """
                The withheld \(cell.column.rawValue) of \(place(of: cell, in: edition)) can be \
                worked out from what is published: \(remain) and \(cell.needed) must. Publish \
                nothing of it; withhold a further figure that is added up with it, or name a policy \
                that withholds more in releases/\(year).yaml.
                """)
    }

    /// Such as `F28, KPI 9, month 3`.
    private static func place(of cell: ExposedCell, in edition: PublishableResults) -> String {
        switch cell.table {
        case .figures:
            let figure = edition.figures[cell.row]
            return "\(figure.code), KPI \(figure.kpi)"
        case .series:
            let point = edition.series[cell.row]
            return "\(point.code), KPI \(point.kpi), month \(point.month)"
        case .breakdowns:
            let row = edition.breakdowns[cell.row]
            return "\(row.code), KPI \(row.kpi), \(row.dimension) \(row.group)"
        case .completeness:
            let row = edition.completeness[cell.row]
            return "\(row.code), field \(row.field)"
        case .missedOpportunities:
            return "\(edition.missedOpportunities[cell.row].code), missed opportunities"
        }
    }
}

extension AttackReport.Table {
    /// The table's file.
    fileprivate var fileName: String {
        switch self {
        case .figures: "indicators.csv"
        case .series: "series.csv"
        case .breakdowns: "breakdowns.csv"
        case .completeness: "completeness.csv"
        case .missedOpportunities: "missed-opportunities.csv"
        }
    }
}
