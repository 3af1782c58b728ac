import Disk
import YAML

/// The folder that holds everything an edition is made from: `releases/`, `extracts/`,
/// `reference/`, `dictionary/`.
package struct DataFolder: Sendable, Equatable {
    /// Without a trailing `/`.
    package let path: String

    package init(path: String) {
        self.path =
            path.isEmpty
            ? "."
            : path.count > 1 && path.hasSuffix("/")
                ? String(path.dropLast()) : path
    }

    /// The data folder that a release file lies in, and the file's path inside it:
    /// `Data/releases/2021.yaml` is `releases/2021.yaml` of `Data`.
    ///
    /// - Throws: `ReleaseError` where the file does not lie in a folder called `releases`.
    package static func holding(
        releaseFile path: String
    ) throws(ReleaseError) -> (folder: DataFolder, file: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.popLast(), !name.isEmpty, parts.popLast() == "releases" else {
            throw .unreadable(
                file: path, reason: "a release file lies in the releases folder of its data folder")
        }
        let folder = parts == [""] ? "/" : parts.joined(separator: "/")
        return (DataFolder(path: folder), "releases/\(name)")
    }

    /// The place of a file that a release names.
    package func path(to file: String) -> String { "\(path)/\(file)" }

    /// Reads a release, its path given relative to this folder: `releases/2021.yaml`.
    package func release(file: String) throws(ReleaseError) -> Release {
        guard Self.isInside(file) else {
            throw .unreadable(file: file, reason: "the path leads outside the data folder")
        }
        let bytes = try ReleaseError.bytes(
            at: path(to: file), shownAs: file, most: YAMLLimits.mostBytes)
        let reader = try ReleaseReader(ReleaseText(bytes: bytes, file: file))
        let release = try reader.release()
        guard file.split(separator: "/").last == "\(release.year).yaml" else {
            throw reader.block.wrong(
                "year", "is \(release.year), which is not the year in the file's name",
                remedy: "Name the file \(release.year).yaml or correct the year.")
        }
        return release
    }

    /// Every release of the folder, the earliest year first.
    package func releases() throws(ReleaseError) -> [Release] {
        var releases: [Release] = []
        let names = try ReleaseError.reading { () throws(DiskError) in
            try WholeFile.names(inFolder: path(to: "releases"), shownAs: path(to: "releases"))
        }
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            releases.append(try release(file: "releases/\(name)"))
        }
        return releases.sorted { $0.year < $1.year }
    }

    /// Every service of the register that a release names, ordered by code, under the names that
    /// they had in the release's year.
    package func register(_ release: Release) throws(ReleaseError) -> [Service] {
        try register(release, in: release.year)
    }

    /// Every service of the register that a release names, under the names that they had in `year`.
    package func register(_ release: Release, in year: Int) throws(ReleaseError) -> [Service] {
        let services = try Register.services(in: table(release.register))
        guard !release.renames.isEmpty else { return services }
        return RenameTable.services(
            services, in: year,
            renames: try RenameTable.renames(
                in: table(release.renames), services: services.map(\.code)))
    }

    private func table(_ file: String) throws(ReleaseError) -> ReferenceTable {
        try ReferenceTable(
            bytes: ReleaseError.bytes(at: path(to: file), shownAs: file), file: file)
    }

    /// The annual hip fractures by service code; a service whose count is unknown has no entry.
    package func hipFractures(_ release: Release) throws(ReleaseError) -> [String: HipFractures] {
        let known = try register(release).map(\.code)
        let file = release.hipFractures
        return try HipFractureTable.counts(in: table(file), services: known)
    }

    /// True for a relative path that stays inside the folder.
    static func isInside(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.utf8.contains(0)
            && parts.allSatisfy { part in
                !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
            }
    }
}
