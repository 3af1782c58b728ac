import CSV

/// One service of a published benchmark table, with every figure of it.
struct BenchmarkRow {
    let name: String
    let code: String
    let records: Int
    let hipFractures: Int
    let spineFractures: Int
    /// By KPI, 2 to 11: the published percentage in tenths of a per cent.
    let tenths: [Int: Int]
    let line: Int

    /// The rows that have all their figures, in the order of the file. The row of all services
    /// together and rows that are cut short are left out.
    ///
    /// Columns: `fls_name`, `unit_code`, `total_records`, `kpi2_…` to `kpi11_…`,
    /// `derived_nhfd_hip_count`, `derived_spine_count`; others are not looked at.
    static func rows(bytes: [UInt8], file: String) throws(SynthesisError) -> [BenchmarkRow] {
        let table: CSVTable
        do {
            table = try CSVTable(bytes: bytes, file: file)
        } catch {
            throw .notTable(error)
        }
        func column(_ name: String) throws(SynthesisError) -> Int {
            guard let index = table.header.firstIndex(where: { $0.hasPrefix(name) }) else {
                throw .wrongRow(file: file, line: 1, problem: "the column \(name) is missing")
            }
            return index
        }
        let name = try column("fls_name")
        let code = try column("unit_code")
        let records = try column("total_records")
        let hips = try column("derived_nhfd_hip_count")
        let spines = try column("derived_spine_count")
        var figures: [(kpi: Int, column: Int)] = []
        for kpi in 2...11 { figures.append((kpi, try column("kpi\(kpi)_"))) }

        var rows: [BenchmarkRow] = []
        for (line, fields) in table.rows
        where fields[code] != "All" && figures.allSatisfy({ !fields[$0.column].isEmpty }) {
            func count(_ column: Int) throws(SynthesisError) -> Int {
                guard let count = Int(fields[column]), count >= 0 else {
                    throw .wrongRow(
                        file: file, line: line,
                        problem: "\(table.header[column]) is not a whole number")
                }
                return count
            }
            var tenths: [Int: Int] = [:]
            for (kpi, column) in figures {
                guard let value = Self.tenths(fields[column]) else {
                    throw .wrongRow(
                        file: file, line: line,
                        problem: "\(table.header[column]) is not a percentage")
                }
                tenths[kpi] = value
            }
            rows.append(
                BenchmarkRow(
                    name: fields[name], code: fields[code], records: try count(records),
                    hipFractures: try count(hips), spineFractures: try count(spines),
                    tenths: tenths, line: line))
        }
        return rows
    }

    /// `96.2` is 962, `7` is 70, `.5` is 5.
    static func tenths(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard !text.isEmpty, parts.count <= 2, let first = parts.first,
            let whole = first.isEmpty ? 0 : Int(first), whole >= 0
        else { return nil }
        guard parts.count == 2 else { return whole * 10 }
        guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
        return whole * 10 + tenth
    }
}
