import Disk
import Releases

/// The services of a published table, and patients who give its figures back.
struct BenchmarkEdition {
    let rows: [(row: BenchmarkRow, counts: BenchmarkCounts)]
    let services: [Service]
    let notes: [String]

    init(file: String?, year: Int) throws(SynthesisError) {
        guard let file else {
            rows = []
            services = []
            notes = []
            return
        }
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(at: file, shownAs: file)
        } catch {
            throw .disk(error)
        }
        var rows: [(row: BenchmarkRow, counts: BenchmarkCounts)] = []
        var notes: [String] = []
        for row in try BenchmarkRow.rows(bytes: bytes, file: file) {
            let counts = try BenchmarkCounts(meeting: row, file: file)
            rows.append((row, counts))
            notes += counts.unmet.map { kpi in
                "\(file):\(row.line): no whole count prints KPI \(kpi) of \(row.code) as published; "
                    + "the nearest stands."
            }
        }
        self.rows = rows
        self.notes = notes
        services = rows.map { row, _ in
            Service(
                code: row.code, name: row.name, provider: "", nation: "England",
                region: "Benchmark rows", icb: "", latitude: "", longitude: "",
                joined: "\(year)-01-01", left: "", mergedInto: "")
        }
    }
}
