import Disk
import Files
import Glibc
import Parallel
import Results
import Site

/// Renders and writes the service pages of one edition and nothing else, as the site has them: what
/// `Benchmarks/run` times against renderers that make nothing else either. As they do, it writes each
/// page as soon as it is rendered.
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
        let site = try Site(textsOf: .init(), editions: [results])
        let codes = results.services.map(\.code)
        let path = site.map.path(of: .service(results.edition.year, code: codes[0]))
        let parts = path.split(separator: "/").dropLast().joined(separator: "/")
        try WholeFile.makeFolder(at: "\(folder)/\(parts)")
        _ = try codes.mapInParallel { (code) throws(DiskError) -> Void in
            let page = site.servicePage(code, in: results.edition.year)
            try write(page.bytes, to: "\(folder)/\(page.path)")
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .last(path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .last(path) }
            rest = rest.dropFirst(count)
        }
    }
}
