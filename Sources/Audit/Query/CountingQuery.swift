import Checksums
import Extract
import Releases
import SQL

/// The query that counts a year's cohort where its records are, made from the same rule values as
/// the counting in this program. Its rows are what `CountsFile` reads.
package struct CountingQuery: Sendable {
    let dictionary: DataDictionary
    var services: [AuditedService]
    let year: Int
    /// The freeze date as YYYYMMDD.
    var freezeDate: Int
    let proportions: [(kpi: Int, proportion: Proportion)]
    /// What the edition before counted otherwise.
    let former: [(kpi: Int, proportion: Proportion)]
    let hasOptOuts: Bool

    /// - Parameter register: every service, registered for the year or not.
    package init(
        release: Release, register: [Service], dictionary: DataDictionary,
        formerVersions: FormerVersions?
    ) throws(AuditError) {
        self.dictionary = dictionary
        services = register.map { AuditedService($0, year: release.year) }
        year = try AuditYear(release.year).number
        guard let freeze = Day(iso: release.freezeDate) else { throw .unknownYear(release.year) }
        freezeDate = Self.number(freeze)
        let indicators = try IndicatorCatalogue.indicators(for: release)
        proportions = IndicatorCatalogue.proportions(of: indicators)
        former = try FormerDefinitions(
            formerVersions, indicators: indicators, dictionary: dictionary
        ).counted
        hasOptOuts = !release.optOuts.isEmpty
    }

    /// A day as the number YYYYMMDD.
    static func number(_ day: Day) -> Int {
        let civil = day.civil
        return civil.year * 10_000 + civil.month * 100 + civil.day
    }

    /// The whole query for one table, without a semicolon at its end.
    package func text(
        _ dialect: SQLDialect, table: QueriedTable
    ) throws(AuditError) -> String {
        try query(of: table).text(dialect)
    }

    /// What tells the query of one release from that of another: SHA-256 of its text for a table of
    /// these questions.
    func fingerprint(of questions: Set<Field>) throws(AuditError) -> String {
        let table = QueriedTable(questions, dictionary: dictionary)
        let text = try steps(of: table).text(.duckdb)
        return SHA256.hex(of: Array(text.utf8))
    }

    private func query(of table: QueriedTable) throws(AuditError) -> SQLQuery {
        var query = try steps(of: table)
        let fingerprint = try fingerprint(of: Set(table.columns.keys))
        query.add(
            "stated", columns: CountsRow.columns,
            rows: CountsRow.stated(by: self, table, fingerprint).map(\.expressions))
        query.rows.insert(
            SQLSelection(
                from: "stated", CountsRow.columns.map { ($0, .column($0)) }), at: 0)
        return query
    }

    private func steps(of table: QueriedTable) throws(AuditError) -> SQLQuery {
        var query = SQLQuery()
        addServices(to: &query)
        addOptOuts(to: &query, table)
        addAnswers(to: &query, table)
        try addJudgement(to: &query)
        addFindings(to: &query, table)
        addCells(to: &query)
        return query
    }
}

extension AuditedService {
    /// The last day as YYYYMMDD; a day that never comes where the service has not left.
    var lastDate: Int {
        lastDay == .max ? 99_991_231 : CountingQuery.number(Day(number: lastDay))
    }
}
