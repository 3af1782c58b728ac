import Releases

/// A release file: read, or refused in few words.
enum ReleaseTarget {
    private static let file = ScratchFile("releases/2021.yaml")
    private static let folder = DataFolder(
        path: String(file.path.dropLast("/releases/2021.yaml".utf8.count)))

    @Sendable static func read(_ bytes: [UInt8]) {
        file.hold(bytes)
        do {
            let release = try folder.release(file: "releases/2021.yaml")
            for path in [release.extract, release.register, release.dictionary, release.facilities]
            where path.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
                $0.isEmpty && !path.isEmpty || $0 == ".."
            }) {
                fatalError("a path leads outside the data folder")
            }
        } catch { guard "\(error)".utf8.count < 2_000 else { fatalError("\(error)") } }
    }
}

/// The register of services and the hip fractures: one input is both, parted by a line of `---`.
enum DataFolderTarget {
    private static let register = ScratchFile("reference/services.csv")
    private static let hips = ScratchFile("reference/hip-fractures.csv")
    private static let folder = DataFolder(
        path: String(register.path.dropLast("/reference/services.csv".utf8.count)))

    private static let release: Release = {
        guard var release = try? DataFolder(path: "Data").release(file: "releases/2021.yaml")
        else { fatalError("Data/releases cannot be read; run in the project's folder") }
        release.register = "reference/services.csv"
        release.hipFractures = "reference/hip-fractures.csv"
        return release
    }()

    @Sendable static func read(_ bytes: [UInt8]) {
        let line = Array("\n---\n".utf8)
        let cut = bytes.firstRange(of: line)
        register.hold(Array(bytes[..<(cut?.lowerBound ?? bytes.count)]))
        hips.hold(cut.map { Array(bytes[$0.upperBound...]) } ?? [])
        do {
            _ = try folder.register(release)
            _ = try folder.hipFractures(release)
        } catch { guard "\(error)".utf8.count < 2_000 else { fatalError("\(error)") } }
    }
}
