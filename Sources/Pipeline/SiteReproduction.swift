import Files
import Findings
import Releases
import Repository
import Results
import Site
import SiteCheck

/// A finished site held against the site that its own results files give.
///
/// Pages, charts, tables and downloads are made from published results and from nothing else. So a
/// byte that does not come out again is a byte that those results do not account for: a number
/// moved into a chart, an order, a sitemap, an attribute, a workbook. Together with the rules on
/// `results.json` itself this leaves no place in any file where a withheld number could stand.
enum SiteReproduction {
    /// The differences of every file, by path and line; none for a folder without results files.
    ///
    /// - Parameter resources: what the site may have been made with besides results; it was where its
    ///   manifest lists them.
    static func findings(
        in files: [SiteFile], with resources: Repository = Repository()
    ) -> [Finding] {
        var editions: [PublishableResults] = []
        for file in files where SiteMap.year(ofResults: file.path) != nil {
            do throws(ResultsError) {
                editions.append(try ResultsFile.read(file.bytes, file: file.path))
            } catch {
                return [finding(file.path, nil, "The results cannot be read back: \(error)")]
            }
        }
        let archive: [PublishedRevision]
        do {
            archive = try Self.archive(in: files)
        } catch {
            return [finding(files[0].path, nil, "The archive cannot be read back: \(error)")]
        }
        guard let newest = editions.max(by: { $0.edition.year < $1.edition.year }) else {
            return []
        }
        guard let manifest = files.first(where: { $0.path == Manifest.path }) else { return [] }
        let given = [Repository(), resources].first { resources in
            inputs(in: manifest).elementsEqual(
                inputs(
                    in: Manifest.file(
                        of: [],
                        inputs: Publication.inputs(
                            of: editions, archive: archive, with: resources))))
        }
        guard let given else { return [otherInputs] }
        let made: [SiteFile]
        do {
            made = try Publication.files(of: editions, archive: archive, with: given)
        } catch {
            return [finding(files[0].path, nil, "The results give no site: \(error)")]
        }
        let differences = differences(of: files, from: made, naming: WithheldNames(files))
        guard newest.edition.programVersion == Program.version || differences.isEmpty else {
            return [otherVersion(newest, count: differences.count)]
        }
        return differences
    }

    /// The frozen revisions that the site shows, by year and revision, each checked against its
    /// checksum.
    private static func archive(in files: [SiteFile]) throws -> [PublishedRevision] {
        var revisions: [PublishedRevision] = []
        for file in files {
            guard let name = SiteMap.revision(ofRecord: file.path) else { continue }
            let folder = String(file.path.dropLast(FrozenRecord.fileName.utf8.count + 1))
            let results = "\(folder)/\(FrozenRecord.resultsName)"
            revisions.append(
                try FrozenEditions.revision(
                    of: file.bytes,
                    results: {
                        guard
                            let kept = files.first(where: {
                                $0.path.utf8.elementsEqual(results.utf8)
                            })
                        else { throw FrozenError.missingFile(results) }
                        return kept.bytes
                    }, named: name, shownAs: folder))
        }
        return revisions.sorted { ($0.year, $0.revision) < ($1.year, $1.revision) }
    }

    // MARK: Differences

    static func differences(
        of files: [SiteFile], from made: [SiteFile], naming named: WithheldNames
    ) -> [Finding] {
        let expected = Dictionary(
            made.map { (Array($0.path.utf8), $0) }, uniquingKeysWith: { first, _ in first })
        let found = Set(files.map { Array($0.path.utf8) })
        let absent = made.filter { !found.contains(Array($0.path.utf8)) }
            .map {
                finding($0.path, nil, "The published results give this file, and it is not here.")
            }
        let other = files.filter { $0.path != Manifest.path }.flatMap { file -> [Finding] in
            guard let made = expected[Array(file.path.utf8)] else {
                return [
                    finding(file.path, nil, "The published results give no such file; remove it.")
                ]
            }
            return file.bytes == made.bytes ? [] : lines(of: file, from: made, naming: named)
        }
        guard absent.isEmpty, other.isEmpty else { return absent + other }
        // A manifest lists what differs, so that it counts only where nothing else does.
        return files.filter { $0.path == Manifest.path }.flatMap { file in
            expected[Array(file.path.utf8)].map {
                file.bytes == $0.bytes ? [] : lines(of: file, from: $0, naming: named)
            } ?? []
        }
    }

    /// The lines of a file that differ between its first and its last equal ones.
    private static func lines(
        of file: SiteFile, from made: SiteFile, naming named: WithheldNames
    ) -> [Finding] {
        guard !WorkbookDifference.tells(file.path) else { return [parts(of: file, from: made)] }
        let (found, expected) = (split(file.bytes), split(made.bytes))
        let start = zip(found, expected).prefix { $0.elementsEqual($1) }.count
        let rest = zip(found[start...].reversed(), expected[start...].reversed())
            .prefix { $0.elementsEqual($1) }.count
        let (differing, others) = (start..<(found.count - rest), start..<(expected.count - rest))
        guard !differing.isEmpty else {
            return [
                finding(file.path, start + 1, "A line of the published results is missing here.")
            ]
        }
        let wrong = differing.filter { line in
            differing.count != others.count || !found[line].elementsEqual(expected[line])
        }
        var findings = wrong.prefix(mostLines).map { line in
            finding(
                file.path, line + 1,
                "The published results do not give this line\(named.words(on: found[line], of: file.path)); it "
                    + "holds something that was not published with them.")
        }
        if wrong.count > mostLines {
            findings.append(
                finding(
                    file.path, nil,
                    "\(wrong.count - mostLines) more lines of this file differ in the same way."))
        }
        return findings
    }

    private static func parts(of file: SiteFile, from made: SiteFile) -> Finding {
        let parts = WorkbookDifference.parts(of: file.bytes, from: made.bytes)
        let more = parts.count > mostLines ? " and \(parts.count - mostLines) more" : ""
        let words =
            parts.isEmpty
            ? "" : " (other in \(parts.prefix(mostLines).joined(separator: ", "))\(more))"
        return finding(
            file.path, nil,
            "The published results do not give this file\(words); it holds something that was "
                + "not published with them.")
    }

    private static let mostLines = 10

    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private static func finding(_ file: String, _ line: Int?, _ summary: String) -> Finding {
        Finding(
            rule: "LEA-12", severity: .error, location: Location(file: file, line: line),
            summary: summary)
    }

    /// The lines of a manifest that list inputs.
    private static func inputs(in manifest: SiteFile) -> [ArraySlice<UInt8>] {
        let lines = split(manifest.bytes)
        let start = lines.firstIndex { $0.starts(with: #"],"inputs":["#.utf8) }
        return start.map { Array(lines[$0...]) } ?? []
    }

    private static var otherInputs: Finding {
        Finding(
            rule: "LEA-12", severity: .warning, location: Location(file: Manifest.path),
            summary: """
                The site was made with resources that are not these, and cannot be made anew to be \
                compared; name its data folder with --data.
                """)
    }

    private static func otherVersion(_ newest: PublishableResults, count: Int) -> Finding {
        Finding(
            rule: "LEA-12", severity: .warning, location: Location(file: Manifest.path),
            summary: """
                flsdb \(newest.edition.programVersion) made this site and this is \
                \(Program.version), which would make it otherwise (\(count) places); check it with \
                the version that made it.
                """)
    }
}
