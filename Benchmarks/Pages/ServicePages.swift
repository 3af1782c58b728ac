import Disk
import Files
import Glibc
import Parallel
import Results
import Site

/// Renders and writes the service pages of one edition and nothing else, as the site has them: what
/// `Benchmarks/run` times against renderers that make nothing else either.
@main
enum ServicePages {
    static func main() {
        guard CommandLine.arguments.count == 3 else {
            print("service-pages RESULTS-FILE FOLDER")
            exit(64)
        }
        do {
            try render(CommandLine.arguments[1], to: CommandLine.arguments[2])
        } catch {
            print("\(error)")
            exit(2)
        }
    }

    private static func render(_ file: String, to folder: String) throws {
        let results = try ResultsFile.read(
            try WholeFile.bytes(at: file, shownAs: file, most: 1 << 30), file: file)
        let output = try OutputFolder(folder)
        let site = try Site(editions: [results])
        let pages = PagesOnDemand(of: site)
        let paths = results.services.map {
            site.map.path(of: .service(results.edition.year, code: $0.code))
        }
        try output.replace(with: paths.mapInParallel { pages.file(at: $0) }.compactMap { $0 })
    }
}
