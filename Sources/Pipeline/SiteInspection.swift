import Findings
import SiteCheck

/// Every check of a written site, on any folder.
package enum SiteInspection {
    package static func findings(in folder: String) throws -> [Finding] {
        SiteCheck.findings(in: try SiteCheck.load(folder: folder))
    }
}
