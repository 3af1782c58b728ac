import Disk
import Releases

/// The files of a release as they stood before any was read. Several are read more than once, and a
/// file that is copied in meanwhile would be counted in part.
struct StandingInputs {
    private let stamps: [(file: String, path: String, stamp: FileStamp)]

    init(_ release: Release, in folder: DataFolder) {
        let names = ["fields.csv", "codes.csv", "extract.xsd", "facilities.csv"]
        let dictionary = names.map {
            "\(release.dictionary)/\($0)"
        }
        let files =
            [
                release.extract, release.hipFractures, release.facilities, release.optOuts,
                release.register, release.renames,
            ] + dictionary
        stamps = files.filter { !$0.isEmpty }.map {
            let path = folder.path(to: $0)
            return ($0, path, FileStamp(of: path))
        }
    }

    /// Does work that reads the files.
    ///
    /// - Throws: `PipelineError.changed` where one of the files is not what it was, and so whatever
    ///   else was found in it says nothing.
    func hold<Result>(_ work: () throws -> Result) throws -> Result {
        let result: Result
        do {
            result = try work()
        } catch {
            try requireUnchanged()
            throw error
        }
        try requireUnchanged()
        return result
    }

    private func requireUnchanged() throws(PipelineError) {
        for (file, path, stamp) in stamps where FileStamp(of: path) != stamp {
            throw .changed(file)
        }
    }
}
