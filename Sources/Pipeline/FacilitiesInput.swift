import Checksums
import Disk
import Facilities
import Releases
import Results

/// A year's facilities audit as the analysis takes it up.
struct FacilitiesInput {
    let audit: FacilitiesAudit
    /// The answers and their dictionary.
    let files: [InputFile]

    /// Reads the release's facilities file; nil where the release names none.
    ///
    /// - Parameter services: codes of the services registered for the year.
    static func read(
        _ release: Release, in folder: DataFolder, services: [String]
    ) throws -> FacilitiesInput? {
        guard !release.facilities.isEmpty else { return nil }
        let dictionaryFile = "\(release.dictionary)/facilities.csv"
        let dictionaryBytes = try WholeFile.bytes(
            at: folder.path(to: dictionaryFile), shownAs: dictionaryFile)
        let dictionary = try FacilitiesDictionary(bytes: dictionaryBytes, file: dictionaryFile)
        let bytes = try WholeFile.bytes(
            at: folder.path(to: release.facilities), shownAs: release.facilities)
        let audit = try FacilitiesReader(
            dictionary: dictionary, services: services, year: release.year
        ).read(bytes, file: release.facilities)
        return FacilitiesInput(
            audit: audit,
            files: [
                InputFile(
                    path: release.facilities, sha256: SHA256.hex(of: bytes), rows: audit.rows),
                InputFile(
                    path: dictionaryFile, sha256: SHA256.hex(of: dictionaryBytes),
                    rows: dictionary.questions.count),
            ])
    }
}
