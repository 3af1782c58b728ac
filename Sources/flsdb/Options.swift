import ArgumentParser
import Pipeline
import Releases

/// Which release of which data folder.
struct ReleaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The release file, such as Data/releases/2021.yaml. Without it, the latest release.",
            valueName: "file"))
    var release: String?

    @Option(
        help: ArgumentHelp(
            "The data folder. Without it, the folder that holds the release's folder, or Data.",
            valueName: "folder"))
    var data: String?

    /// The data folder and the release in it.
    func resolve() throws -> (folder: DataFolder, release: Release) {
        if let release {
            let (holding, file) = try DataFolder.holding(releaseFile: release)
            let folder = data.map { DataFolder(path: $0) } ?? holding
            return (folder, try folder.release(file: file))
        }
        let folder = DataFolder(path: data ?? "Data")
        guard let latest = try folder.releases().last else {
            throw PipelineError.noRelease(folder.path)
        }
        return (folder, latest)
    }
}

struct QuietOption: ParsableArguments {
    @Flag(help: "Say nothing about progress.")
    var quiet = false
}
