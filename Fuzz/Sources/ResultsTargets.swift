import Files
import Results
import Site
import SiteCheck

/// A results file: refused, or read and written to a file that reads and writes the same.
enum ResultsTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        guard let results = try? ResultsFile.read(bytes, file: "made") else { return }
        let written = ResultsFile.json(of: results)
        guard let again = try? ResultsFile.read(written, file: "made"), again == results,
            ResultsFile.json(of: again) == written
        else { fatalError("what was written reads otherwise") }
        _ = ResultsTables.files(of: results)
    }
}

/// A results file that can be read makes a site that can be checked.
enum SiteTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        guard let results = try? ResultsFile.read(bytes, file: "made"),
            let site = try? Site(editions: [results])
        else { return }
        guard let files = try? site.files() else { fatalError("a workbook cannot be made") }
        for finding in SiteCheck.findings(in: files)
        where ["SIT-01", "SIT-23", "SIT-24", "SIT-25"].contains(finding.rule) {
            fatalError("\(finding)")
        }
    }
}

/// Any JSON file of a site.
enum JSONTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        _ = SiteCheck.findings(in: [
            SiteFile(path: "2021/data/made.json", bytes: bytes),
            SiteFile(path: Manifest.path, bytes: bytes),
        ])
    }
}

/// Any workbook of a site.
enum WorkbookTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        _ = SiteCheck.findings(in: [SiteFile(path: "2021/downloads/made.xlsx", bytes: bytes)])
    }
}

/// Any page and stylesheet of a site.
enum PageTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        _ = SiteCheck.findings(in: [
            SiteFile(path: "index.html", bytes: bytes), SiteFile(path: "site.css", bytes: bytes),
        ])
    }
}
