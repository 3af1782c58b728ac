import Files
import Findings
import Results
import Site

/// Whether a site that is about to be published was made from what its results files say, and from
/// nothing else.
///
/// The pages are a function of the results that they are rendered from. Where the file gives back
/// those very results, every page is a function of the file, and what the file does not hold cannot
/// stand on a page.
enum ResultsGivenBack {
    /// A finding for each edition whose file says other than what was rendered.
    static func findings(
        in files: [SiteFile], of editions: [PublishableResults]
    ) -> [Finding] {
        var read: [Int: SiteFile] = [:]
        for file in files {
            if let year = SiteMap.year(ofResults: file.path) { read[year] = file }
        }
        return editions.compactMap { edition in
            guard let file = read[edition.edition.year] else {
                return finding("\(edition.edition.year)", "The edition has no results file.")
            }
            do throws(ResultsError) {
                let back = try ResultsFile.read(file.bytes, file: file.path)
                guard back != edition else { return nil }
                return finding(
                    file.path,
                    "The pages were made from results that this file does not give back; publish "
                        + "from the file itself, with flsdb publish.")
            } catch {
                return finding(file.path, "The results cannot be read back: \(error)")
            }
        }
    }

    private static func finding(_ file: String, _ summary: String) -> Finding {
        Finding(
            rule: "LEA-13", severity: .error, location: Location(file: file), summary: summary)
    }
}
