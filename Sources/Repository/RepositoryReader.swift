import Checksums
import Disk
import Files
import Findings
import Parallel
import Releases
import YAML

extension Repository {
    /// More than any item needs: 64 KiB.
    package static let mostBytes = YAMLLimits.mostBytes

    /// Reads `resources/*.md` of a data folder; nothing where the folder is not there.
    ///
    /// - Parameter day: ISO 8601 day of the newest edition's publication, by which reviews are due.
    /// - Returns: the repository and everything that is wrong with it; with a finding at error level
    ///   it is not for publication.
    package static func read(
        in folder: DataFolder, on day: String
    ) throws(DiskError) -> (repository: Repository, findings: [Finding]) {
        guard WholeFile.exists(at: folder.path(to: "resources")) else { return (Repository(), []) }
        let names = try WholeFile.names(
            inFolder: folder.path(to: "resources"), shownAs: "resources")
        var items: [Resource] = []
        var inputs: [Manifest.Input] = []
        var findings: [Finding] = []
        let read = names.filter { !$0.isSame("README.md") }.mapInParallel { name in
            Result { () throws(UnreadItem) in try ReadItem("resources/\(name)", in: folder) }
        }
        for result in read {
            switch result {
            case .success(let read):
                inputs.append(read.input)
                findings += read.findings
                if read.findings.isEmpty { items.append(read.item) }
            case .failure(let unread): findings.append(unread.finding)
            }
        }
        let dataset = DatasetReader(in: folder)
        findings += dataset.findings
        if findings.isEmpty { findings = Relations.findings(among: items, on: day) }
        let repository = Repository(
            resources: items, dataset: dataset.definitions, inputs: inputs + dataset.inputs)
        return (repository, findings)
    }

    /// SHA-256 of everything that is said of items elsewhere than on the repository's own pages and in
    /// the search: names, kinds, what they bear on. Where it is the same, so are all other pages.
    package var headingsChecksum: String {
        let headings = resources.map { String(reflecting: $0.heading) }.joined(separator: "\n")
        return SHA256.hex(of: Array(headings.utf8))
    }

    /// Links of texts that lead to no page of the site.
    ///
    /// - Parameter paths: every path of the site, as links are written.
    package func deadLinks(among paths: Set<String>) -> [Finding] {
        resources.flatMap { item in
            item.paths.compactMap { link in
                let path = link.path.prefix { $0 != "#" && $0 != "?" }
                guard !paths.contains(String(path)) else { return nil }
                return Finding(
                    rule: "RES-14", severity: .error,
                    location: Location(file: item.file, line: link.line),
                    summary:
                        "The link \(link.path) leads to no page of the site. Write a path from its root,"
                        + " such as resources/bone-health-card.html or latest/kpi-07.html.")
            }
        }
    }
}

/// A file of the folder and the item in it.
private struct ReadItem: Sendable {
    var input: Manifest.Input
    var item: Resource
    var findings: [Finding]

    init(_ file: String, in folder: DataFolder) throws(UnreadItem) {
        guard file.hasSuffix(".md") else {
            throw UnreadItem(
                file: file, reason: "An item is a file that ends with .md. Rename or remove it.")
        }
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(
                at: folder.path(to: file), shownAs: file, most: Repository.mostBytes)
        } catch {
            throw UnreadItem(file: file, reason: "The file cannot be read: \(error.reason).")
        }
        input = .init(path: file, sha256: SHA256.hex(of: bytes), bytes: bytes.count)
        (item, findings) = ResourceFile.read(bytes, file: file)
    }
}

/// A file of the folder that is no item.
private struct UnreadItem: Error {
    var file: String
    var reason: String

    var finding: Finding {
        Finding(
            rule: "RES-01", severity: .error, location: Location(file: file, line: 1),
            summary: reason)
    }
}
