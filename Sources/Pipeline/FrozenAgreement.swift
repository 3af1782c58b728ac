import Findings
import Releases
import Results

extension FrozenEditions {
    /// Whether a year that is frozen, analysed anew, comes to what was frozen: the same bytes, but for
    /// the version of the program.
    package enum Agreement: Sendable, Equatable {
        /// The revision that the release states is not frozen.
        case notFrozen
        case same(String)
        /// The finding names the first line that is not the same.
        case differs(Finding)
    }

    /// Sets results that were analysed anew beside the frozen revision of the same number.
    package func agreement(of results: PublishableResults) -> Agreement {
        let edition = results.edition
        guard
            let frozen = revisions.first(where: {
                $0.year == edition.year && $0.revision == edition.revision
            })
        else { return .notFrozen }
        let name =
            "\(Self.folderName)/"
            + FrozenRecord.name(year: frozen.year, revision: frozen.revision)
        var again = results
        again.edition.programVersion = frozen.results.edition.programVersion
        let json = ResultsFile.json(of: again)
        guard json != frozen.json else {
            return .same(
                "\(edition.year): this analysis gives the figures of \(name) to the byte.")
        }
        let same = zip(json, frozen.json).prefix { $0 == $1 }
        let line = same.reduce(1) { $1.0 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return .differs(
            Finding(
                rule: "FRZ-01", severity: .error,
                location: Location(file: "\(name)/\(FrozenRecord.resultsName)", line: line),
                summary:
                    "this analysis differs from what was frozen, here first; the site shows what "
                    + "was frozen. flsdb diff says what differs; a correction is a new revision."))
    }
}
