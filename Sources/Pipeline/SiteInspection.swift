import Disk
import Findings
import Releases
import Repository
import Results
import Site
import SiteCheck

/// Every check of a written site, on any folder: its files by themselves, and against the site that
/// its own results files give.
package enum SiteInspection {
    /// - Parameter data: the data folder whose resources the site may have been made with; it need
    ///   not exist.
    package static func findings(in folder: String, data: String) throws -> [Finding] {
        let files = try SiteCheck.load(folder: folder)
        var resources = Repository()
        if WholeFile.exists(at: data) {
            let editions = files.filter { SiteMap.year(ofResults: $0.path) != nil }
                .compactMap { try? ResultsFile.read($0.bytes, file: $0.path) }
            resources = try RepositoryInput(in: DataFolder(path: data), for: editions).repository
        }
        return SiteCheck.findings(in: files)
            + SiteReproduction.findings(in: files, with: resources)
    }
}
