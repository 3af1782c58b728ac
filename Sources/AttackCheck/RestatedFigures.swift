import Findings
import Results

extension AttackCheck {
    /// Changes that give back a figure of the edition before: this year's figure less its change is
    /// last year's. `DIS-02` for each whose earlier figure no publication of that year shows.
    ///
    /// - Parameter publications: editions and archived revisions of any years.
    static func restated(in publications: [PublishableResults]) -> [Finding] {
        var shown: [Int: Set<Address>] = [:]
        var withheld: [Int: Set<Address>] = [:]
        for publication in publications {
            let year = publication.edition.year
            for figure in publication.figures {
                let address = Address(figure.level, figure.code, figure.kpi)
                if figure.status == .withheld {
                    withheld[year, default: []].insert(address)
                } else {
                    shown[year, default: []].insert(address)
                }
            }
        }
        return publications.flatMap { publication in
            publication.changes.enumerated().compactMap { index, row in
                let address = Address(row.level, row.code, row.kpi)
                guard row.change != nil || row.lower95 != nil || row.upper95 != nil,
                    withheld[row.previousYear]?.contains(address) == true,
                    shown[row.previousYear]?.contains(address) != true
                else { return nil }
                let year = publication.edition.year
                return Finding(
                    rule: "DIS-02", severity: .error,
                    location: Location(file: "\(year)/data/changes.csv", line: index + 2),
                    summary: """
                        The change of \(row.code), KPI \(row.kpi) since \(row.previousYear) gives \
                        back a figure that every revision of \(row.previousYear) withholds. Analyse \
                        \(year) anew, after the \(row.previousYear) that stands.
                        """)
            }
        }
    }

    private struct Address: Hashable {
        var level: Level
        var code: [UInt8]
        var kpi: Int

        init(_ level: Level, _ code: String, _ kpi: Int) {
            (self.level, self.code, self.kpi) = (level, Array(code.utf8), kpi)
        }
    }
}
