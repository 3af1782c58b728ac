import Glibc

@testable import Releases

/// A data folder in memory and, while a test runs, on disk.
struct DataFolderFixture {
    static let release = """
        # The edition of the first year.
        year: 2019
        freeze_date: 2021-02-01
        published_on: 2021-03-11
        synthetic: true
        extract: extracts/2019/patients.csv
        hip_fractures: extracts/2019/hip-fractures.csv
        facilities: extracts/2019/facilities.csv
        opt_outs: extracts/2019/opt-outs.txt
        register: reference/services.csv
        dictionary: dictionary
        disclosure_policy: audit
        outliers:
          guidance: Some guidance
          version: "2017"
          alert: 95
          alarm: 99.8
          fewest_patients: 25
          fewest_services: 4
        rag:
          default: {green: 80, amber: 50}
          kpi_3: {green: 20, amber: 10}
          kpi_7: {green: 50}
        definitions:
          kpi_1: "1.0"
          kpi_2: "1.0"
          kpi_3: "2.1"
          kpi_4: "1.0"
          kpi_5: "1.0"
          kpi_6: "1.0"
          kpi_7: "1.0"
          kpi_8: "1.0"
          kpi_9: "1.0"
          kpi_10: "1.0"
          kpi_11: "1.0"

        """

    static let header =
        "code,name,provider,nation,region,icb,lat,lon,joined,left,merged_into\n"
    static let register =
        header + """
            B02,Brackenford,"Vale Trust, North",England,London,,51.5,-0.1,2016-01-01,,
            A01,Aldermoor,Moor Trust,England,London,East ICB,,,2016-04-01,2020-03-31,B02
            W01,Cwmddu,,Wales,Powys,,52.1,-3.4,2018-01-01,,

            """
    static let hips = "fls_code,hip_fractures,basis\nA01,312,NHFD\nB02,,\nW01,95,estimate\n"

    /// Writes the files to a new folder, runs `body`, and removes the folder.
    static func with<Result>(
        _ files: [String: String], _ body: (DataFolder) throws -> Result
    ) throws -> Result {
        let path = try temporaryFolder()
        defer { remove(files, under: path) }
        for (file, text) in files {
            var folder = path
            for part in file.split(separator: "/").dropLast() {
                folder += "/\(part)"
                mkdir(folder, 0o700)
            }
            let handle = open("\(path)/\(file)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            let bytes = Array(text.utf8)
            guard handle >= 0, write(handle, bytes, bytes.count) == bytes.count else {
                throw ReleaseError.unreadable(file: file, reason: "the fixture cannot be written")
            }
            close(handle)
        }
        return try body(DataFolder(path: path + "/"))
    }

    private static func temporaryFolder() throws -> String {
        var name = Array("/tmp/flsdb-releases-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else {
            throw ReleaseError.unreadable(file: "/tmp", reason: "no temporary folder")
        }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func remove(_ files: [String: String], under path: String) {
        var folders: Set<String> = []
        for file in files.keys {
            unlink("\(path)/\(file)")
            var parts = file.split(separator: "/").dropLast()
            while !parts.isEmpty {
                folders.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            rmdir("\(path)/\(folder)")
        }
        rmdir(path)
    }
}
