/// Reads the register of services and refuses one that cannot be trusted.
enum Register {
    static let columns = [
        "code", "name", "provider", "nation", "region", "icb", "lat", "lon", "joined", "left",
        "merged_into",
    ]
    /// Registers made before these columns go on without them.
    static let optionalColumns = ["postcode_areas"]
    /// The national data opt-out holds in England only, so a nation must not be misspelt.
    static let nations = ["England", "Northern Ireland", "Scotland", "Wales"]

    static func services(in table: ReferenceTable) throws(ReleaseError) -> [Service] {
        try table.requireColumns(columns, optional: optionalColumns)
        var lines: [String: Int] = [:]
        var nationOfRegion: [String: String] = [:]
        var services: [Service] = []
        for row in table.rows {
            let service = try service(in: row)
            if let line = lines.updateValue(row.line, forKey: service.code.lowercased()) {
                throw row.wrong(
                    "the code \(service.code) already stands on line \(line)",
                    remedy: "Give each service its own code, different in more than its case.")
            }
            let nation = nationOfRegion[service.region, default: service.nation]
            guard nation == service.nation else {
                throw row.wrong(
                    "the region \(service.region) lies in two nations",
                    remedy: "Correct the nation or the region.")
            }
            nationOfRegion[service.region] = nation
            services.append(service)
        }
        for (row, service) in zip(table.rows, services) where !service.mergedInto.isEmpty {
            try checkMerger(of: service, in: row, services: services)
        }
        return services.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    }

    private static func service(in row: ReferenceTable.Row) throws(ReleaseError) -> Service {
        let code = row["code"]
        guard isSafe(code) else {
            throw row.wrong(
                "the code of the service is not 1 to 16 of A-Z a-z 0-9 - _, begins with -, or is ALL",
                remedy: "Codes become file names; ALL is every service together.")
        }
        for column in ["name", "nation", "region", "joined"] where row[column].isEmpty {
            throw row.wrong("\(column) is blank", remedy: "Give the \(column) of \(code).")
        }
        guard nations.contains(row["nation"]) else {
            throw row.wrong(
                "unknown nation \"\(row["nation"])\"",
                remedy: NearestWord.remedy(for: row["nation"], among: nations))
        }
        for column in ["joined", "left"]
        where !row[column].isEmpty && !CalendarText.isDate(row[column]) {
            throw row.wrong(
                "\(column) is not a date", remedy: "Write an existing day as YYYY-MM-DD.")
        }
        guard row["left"].isEmpty || row["left"] >= row["joined"] else {
            throw row.wrong("left lies before joined", remedy: "Correct one of the two dates.")
        }
        for (column, limit) in [("lat", 90.0), ("lon", 180.0)] where !row[column].isEmpty {
            guard let degrees = Double(row[column]), degrees.magnitude <= limit else {
                throw row.wrong(
                    "\(column) is not a number of degrees",
                    remedy: "Write decimal degrees such as 53.41, or leave both blank.")
            }
        }
        var service = Service(
            code: code, name: row["name"], provider: row["provider"], nation: row["nation"],
            region: row["region"], icb: row["icb"], latitude: row["lat"], longitude: row["lon"],
            joined: row["joined"], left: row["left"], mergedInto: row["merged_into"])
        service.postcodeAreas = try PostcodeArea.areas(in: row)
        return service
    }

    private static func checkMerger(
        of service: Service, in row: ReferenceTable.Row, services: [Service]
    ) throws(ReleaseError) {
        let heirs = Dictionary(services.map { ($0.code, $0.mergedInto) }) { first, _ in first }
        guard heirs[service.mergedInto] != nil else {
            throw row.wrong(
                "merged_into names \(service.mergedInto), which is not in the register",
                remedy: NearestWord.remedy(
                    for: service.mergedInto, among: services.map(\.code)))
        }
        guard !service.left.isEmpty else {
            throw row.wrong(
                "merged_into is given but left is blank",
                remedy: "Give the day on which \(service.code) ceased to be its own service.")
        }
        var heir = service.mergedInto
        for _ in services where !heir.isEmpty { heir = heirs[heir] ?? "" }
        guard heir.isEmpty else {
            throw row.wrong(
                "merged_into leads back to \(service.code)",
                remedy: "Let the last service of the chain have no merged_into.")
        }
    }

    private static func isSafe(_ code: String) -> Bool {
        (1...16).contains(code.utf8.count) && code != "ALL" && !code.hasPrefix("-")
            && code.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
