import Audit
import CSV
import Disk
import Extract
import Glibc
import Releases
import Results
import SQL

/// The counting query of a release, for an engine that holds its records.
package struct CountingSQL: Sendable {
    /// What the records' table and the opt-outs' table are called.
    package var table = "extract"
    package var optOuts = "opt_outs"
    /// A file whose first line names the table's columns; nil where they are the data dictionary's.
    package var header: String?

    package init() {}

    /// The query with a comment above it, and a line feed at its end.
    package func text(
        _ dialect: SQLDialect, _ release: Release, in folder: DataFolder,
        after earlier: PublishableResults?
    ) throws -> String {
        let dictionary = try DataDictionary.load(folder: folder.path(to: release.dictionary))
        var table =
            try header.map {
                try QueriedTable(header: Self.names(in: $0), dictionary: dictionary, file: $0)
            }
            ?? QueriedTable(dictionary)
        table.name = self.table
        table.optOuts = optOuts
        let query = try CountingQuery(
            release: release, register: folder.register(release), dictionary: dictionary,
            formerVersions: earlier.map(Analysis.formerVersions))
        return Self.comment(release, dialect) + (try query.text(dialect, table: table)) + "\n"
    }

    private static func comment(_ release: Release, _ dialect: SQLDialect) -> String {
        """
        -- The counts of the audit of \(release.year), for \(dialect.rawValue). Made by flsdb from the rules of its
        -- indicators: change a rule there, not here. Save the rows as CSV with their header, and give the
        -- file to: flsdb analyse --counts FILE. They are true counts: not for publication.

        """
    }

    /// The names in the first record of a CSV file, of which no more is read.
    private static func names(in file: String) throws -> [String] {
        guard let stream = fopen(file, "re") else {
            throw DiskError(file: file, reason: String(cString: strerror(errno)))
        }
        defer { fclose(stream) }
        var reader = CSVReader(file: file) {
            fread($0.baseAddress, 1, min($0.count, 1 << 16), stream)
        }
        guard try reader.next() else { throw ExtractError.empty(file: file) }
        return (0..<reader.count).map { String(decoding: reader[$0], as: UTF8.self) }
    }
}
