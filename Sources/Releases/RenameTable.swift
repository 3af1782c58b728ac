/// Reads `renames.csv`: the names that services had before. A code never changes its service; a
/// name may change, and past years keep the name of their time.
enum RenameTable {
    static let columns = ["code", "renamed", "former_name"]

    /// A name until the day on which it was given up.
    struct Rename {
        let code: String
        /// ISO 8601: the first day of the name that followed.
        let renamed: String
        let formerName: String
    }

    /// - Parameter services: the codes of the register.
    /// - Returns: the latest first.
    static func renames(
        in table: ReferenceTable, services: [String]
    ) throws(ReleaseError) -> [Rename] {
        try table.requireColumns(columns)
        var lines: [String: Int] = [:]
        var renames: [Rename] = []
        for row in table.rows {
            let rename = Rename(
                code: row["code"], renamed: row["renamed"], formerName: row["former_name"])
            guard services.contains(rename.code) else {
                throw row.wrong(
                    "the service \"\(rename.code)\" is not in the register",
                    remedy: NearestWord.remedy(for: rename.code, among: services))
            }
            guard CalendarText.isDate(rename.renamed) else {
                throw row.wrong(
                    "renamed is not a date", remedy: "Write an existing day as YYYY-MM-DD.")
            }
            guard !rename.formerName.isEmpty else {
                throw row.wrong(
                    "former_name is blank",
                    remedy: "Give the name that \(rename.code) had until that day.")
            }
            if let line = lines.updateValue(row.line, forKey: "\(rename.code) \(rename.renamed)") {
                throw row.wrong(
                    "\(rename.code) already changes its name on that day on line \(line)",
                    remedy: "Keep one row for each change of a name.")
            }
            renames.append(rename)
        }
        return renames.sorted { $1.renamed < $0.renamed }
    }

    /// The services under the names that they had on 31 December of `year`.
    static func services(
        _ services: [Service], in year: Int, renames: [Rename]
    ) -> [Service] {
        services.map { service in
            var named = service
            for rename in renames
            where rename.code == service.code && rename.renamed > "\(year)-12-31" {
                named.name = rename.formerName
            }
            return named
        }
    }
}
