import Extract
import Releases
import SQL

@testable import Audit

/// The counts of a small year as a query would give them: two patients of one service, one of them
/// there twice.
enum CountedYear {
    static func query(
        _ change: (inout Int, inout [AuditedService]) -> Void = { _, _ in }
    ) throws -> CountingQuery {
        guard let dictionary = Worked.dictionary else {
            throw CountsError.header(file: "dictionary")
        }
        var query = try CountingQuery(
            release: AuditedYear.release, register: AuditedYear.register, dictionary: dictionary,
            formerVersions: FormerVersions(year: 2020, versions: [9: "0.9"]))
        change(&query.freezeDate, &query.services)
        return query
    }

    /// Every row, in no order that matters.
    static func rows() throws -> [CountsRow] {
        let query = try query()
        let columns = Set(Field.allCases)
        var rows = CountsRow.stated(
            by: query, QueriedTable(query.dictionary), try query.fingerprint(of: columns))
        rows.append(CountsRow(part: .read, service: "AAA", counted: 4, denominator: 4))
        for item in query.gathered(columns) {
            var row = CountsRow(part: item.part, service: "AAA", key: item.key, item: item.item)
            if item.key == ValidationRule.outsideYear.id { row.counted = 1 }
            if item.part == .use, item.key == "1.11" { row.counted = 1 }
            rows.append(row)
        }
        for item in query.items {
            var row = CountsRow(part: .service, service: "AAA", item: item.item)
            switch item.item {
            case CountedItem.records, CountedItem.spine: row.counted = 2
            case CountedItem.duplicates: row.counted = 1
            default: break
            }
            if let field = IndicatorCatalogue.completenessFields.first(where: {
                $0.field.question == item.item
            }), field.among == nil {
                row.denominator = 2
                row.missing = field.field == .firstSite ? 0 : 2
                row.counted = 2 - row.missing
            }
            if item.item == "4" { (row.counted, row.denominator, row.missing) = (1, 2, 1) }
            rows.append(row)
        }
        let cells: [(CountsRow.Part, String, String)] = [
            (.month, "AAA", "3"), (.careHome, "AAA", "3"), (.deprivation, "AAA", "6"),
            (.stratum, "AAA", "3-4-1"), (.faults, "", "0"),
        ]
        for (part, service, key) in cells {
            rows.append(
                CountsRow(
                    part: part, service: service, key: key, item: CountedItem.records, counted: 2))
            rows.append(
                CountsRow(
                    part: part, service: service, key: key, item: "4", counted: 1, denominator: 2,
                    missing: 1))
        }
        rows.append(
            CountsRow(part: .month, service: "AAA", key: "3", item: CountedItem.spine, counted: 2))
        return rows
    }

    static func file(_ rows: [CountsRow]) -> String {
        let lines = rows.map { row in
            [
                row.part.rawValue, row.service, row.key, row.item, String(row.counted),
                String(row.denominator), String(row.missing),
            ].joined(separator: ",")
        }
        return ([CountsRow.columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }

    static func read(_ text: String) throws -> CountsFile {
        try CountsFile(bytes: Array(text.utf8), shownAs: "counts.csv", query: query())
    }
}
