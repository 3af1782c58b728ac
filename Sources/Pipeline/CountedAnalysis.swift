import Audit
import Disk
import Extract
import Releases
import Results

extension Analysis {
    /// What the counts of a file come to, and the file as an input: its rows are the records that the
    /// query read.
    static func counts(
        in file: String, _ release: Release, in folder: DataFolder, register: [Service],
        dictionary: DataDictionary, earlier: PublishableResults?
    ) throws -> (InputFile, AuditOutcome) {
        let name = shown(file, in: folder)
        let query = try CountingQuery(
            release: release, register: register, dictionary: dictionary,
            formerVersions: earlier.map(formerVersions))
        let counts = try CountsFile(
            bytes: WholeFile.bytes(at: file, shownAs: file), shownAs: name, query: query)
        var auditor = try Auditor(
            release: release, register: register, dictionary: dictionary, optedOut: nil,
            previousRecords: earlier.map(recordsByService),
            formerVersions: earlier.map(formerVersions), extractName: name)
        return (
            InputFile(path: name, sha256: counts.sha256, rows: counts.records),
            auditor.finish(counts)
        )
    }

    /// Relative to the data folder where the file is in it, else its name alone, so that results do
    /// not tell of folders.
    private static func shown(_ file: String, in folder: DataFolder) -> String {
        let inside = folder.path(to: "")
        if file.utf8.starts(with: inside.utf8) {
            return String(file.dropFirst(inside.count))
        }
        return file.split(separator: "/").last.map(String.init) ?? file
    }
}
