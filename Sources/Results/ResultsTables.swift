/// The results as tables: the CSV files that are published beside the pages, and what tells other
/// programs how to read them.
package enum ResultsTables {
    /// `indicators.csv` and its fellows, each with its CSVW metadata, and all of them together in
    /// `csv-metadata.json` and `datapackage.json`; by name.
    ///
    /// - Parameter comparison: with the edition before; nil for the first.
    package static func files(
        of results: PublishableResults, comparison: ComparisonTable? = nil
    ) -> [(name: String, bytes: [UInt8])] {
        let all = ResultsTable.all + (comparison.map { [$0.table] } ?? [])
        let tables = all.map { (table: $0, csv: $0.csv(of: results)) }
        var files = [
            (
                name: "datapackage.json",
                bytes: DataPackage.json(of: tables, edition: results.edition)
            ),
            (
                name: TableMetadata.groupName,
                bytes: TableMetadata.group(of: all, edition: results.edition)
            ),
        ]
        for (table, csv) in tables {
            files.append((table.fileName, csv))
            files.append(
                (
                    table.fileName + "-metadata.json",
                    TableMetadata.file(of: table, edition: results.edition)
                ))
        }
        return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// `indicators.csv` alone.
    package static func indicators(
        of results: PublishableResults
    ) -> (name: String, bytes: [UInt8]) {
        (ResultsTable.indicators.fileName, ResultsTable.indicators.csv(of: results))
    }
}
