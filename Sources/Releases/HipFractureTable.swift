/// Reads `hip-fractures.csv`: the annual hip fractures of each service, from which the expected
/// caseload is worked out.
enum HipFractureTable {
    static let columns = ["fls_code", "hip_fractures", "basis"]
    static let bases = ["NHFD", "estimate"]

    /// - Parameter services: the codes of the register.
    /// - Returns: the counts by code, without the services whose count is blank (unknown) or 0.
    static func counts(
        in table: ReferenceTable, services: [String]
    ) throws(ReleaseError) -> [String: HipFractures] {
        try table.requireColumns(columns)
        var lines: [String: Int] = [:]
        var counts: [String: HipFractures] = [:]
        for row in table.rows {
            let code = row["fls_code"]
            guard services.contains(code) else {
                throw row.wrong(
                    "the service \"\(code)\" is not in the register",
                    remedy: NearestWord.remedy(for: code, among: services))
            }
            if let line = lines.updateValue(row.line, forKey: code) {
                throw row.wrong(
                    "the service \(code) already stands on line \(line)",
                    remedy: "Keep one row for each service.")
            }
            if row["hip_fractures"].isEmpty { continue }
            guard let count = Int(row["hip_fractures"]), (0...100_000).contains(count) else {
                throw row.wrong(
                    "hip_fractures is not a whole number from 0 to 100000",
                    remedy: "Leave it blank where the count is unknown.")
            }
            guard bases.contains(row["basis"]) else {
                throw row.wrong(
                    "unknown basis \"\(row["basis"])\"",
                    remedy: NearestWord.remedy(for: row["basis"], among: bases))
            }
            // Nothing can be expected of no hip fractures: the service is as one without a count.
            if count > 0 { counts[code] = HipFractures(count: count, basis: row["basis"]) }
        }
        return counts
    }
}
