import CSV
import Disk
import Glibc

@testable import Synthesis

/// The files that the project holds and these tests read.
enum Project {
    static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    static let data = "\(folder)/Data"
    static let dictionary = "\(data)/dictionary"
    static let benchmarkRows = "\(folder)/Tests/SynthesisTests/Fixtures/fls_level_2019.csv"
}

/// A folder that a test writes to, removed with the value.
struct ScratchFolder: ~Copyable {
    let path: String

    init() throws {
        var name = Array("/tmp/flsdb-synthesis-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw DiskError.last("/tmp") }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for file in Self.files(under: path) { unlink("\(path)/\(file)") }
        Self.removeFolders(path)
    }

    /// Options for a small data folder in this one.
    func options(
        _ name: String = "data", year: Int = 2021, services: Int = 5, records: Int = 300,
        seed: UInt64 = 1, format: ExtractFormat = .csv, benchmarkRows: String? = nil
    ) -> Synthesiser.Options {
        Synthesiser.Options(
            year: year, services: services, records: records, seed: seed, format: format,
            benchmarkRows: benchmarkRows, dictionary: Project.dictionary,
            output: "\(path)/\(name)")
    }

    func bytes(_ name: String) throws -> [UInt8] {
        try WholeFile.bytes(at: "\(path)/\(name)", shownAs: name)
    }

    /// Every file of a folder, by its path inside the folder.
    static func contents(of folder: String) throws -> [String: [UInt8]] {
        try files(under: folder).reduce(into: [:]) { contents, file in
            contents[file] = try WholeFile.bytes(at: "\(folder)/\(file)", shownAs: file)
        }
    }

    /// The rows of an extract as answers by column name.
    func rows(_ name: String) throws -> [[String: String]] {
        let table = try CSVTable(bytes: try bytes(name), file: name)
        return table.rows.map { row in
            Dictionary(zip(table.header, row.fields)) { first, _ in first }
        }
    }

    private static func files(under folder: String) -> [String] {
        guard let names = try? WholeFile.names(inFolder: folder, shownAs: folder) else { return [] }
        return names.flatMap { name in
            isFolder("\(folder)/\(name)")
                ? files(under: "\(folder)/\(name)").map { "\(name)/\($0)" } : [name]
        }
    }

    private static func removeFolders(_ folder: String) {
        let names = (try? WholeFile.names(inFolder: folder, shownAs: folder)) ?? []
        for name in names { removeFolders("\(folder)/\(name)") }
        rmdir(folder)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
