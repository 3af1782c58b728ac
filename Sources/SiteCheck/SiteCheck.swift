import Files
import Findings

/// The faults of a finished site, found in its written files alone: it trusts no generator.
package struct SiteCheck {
    /// Every fault of the site, in the order of paths, lines and rules.
    package static func findings(in files: [SiteFile]) -> [Finding] {
        []
    }

    /// The files of a site's folder, by path.
    package static func load(folder: String) throws(FolderError) -> [SiteFile] {
        throw FolderError.cannotRead(path: folder, reason: "not yet")
    }
}

package enum FolderError: Error {
    case cannotRead(path: String, reason: String)
}
