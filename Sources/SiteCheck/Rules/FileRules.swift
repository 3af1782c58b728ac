import Checksums
import Files

extension SiteRule {
    /// Data files, paths and the manifest.
    static let fileRules: [SiteRule] = [
        SiteRule(
            "SIT-29", "Every JSON file can be read",
            .file { file in
                guard let fault = file.json?.fault else { return [] }
                return [Fault(fault.line, "The file is not JSON: \(fault.reason).")]
            }),
        SiteRule(
            "SIT-30", "Every row of a CSV file has as many fields as its header",
            .file { file in file.table.map(raggedRows) ?? [] }),
        SiteRule(
            "SIT-31", "No two paths differ in capital letters only",
            .site { site in
                var first: [Bytes: String] = [:]
                return site.files.compactMap { file in
                    let small = Bytes(lowercased(file.file.path.utf8))
                    guard let other = first.updateValue(file.file.path, forKey: small) else {
                        return nil
                    }
                    let summary = "On many disks this file is the same as \(other); rename one."
                    return (file.file.path, Fault(nil, summary))
                }
            }),
        SiteRule(
            "SIT-32", "The manifest lists every file of the site with its checksum",
            .site { site in manifestFaults(of: site) }),
        SiteRule(
            "SIT-33", "Every workbook and every document can be read",
            .file { file in
                guard let reason = file.workbook.fault ?? file.document.fault else { return [] }
                return [Fault(nil, "The file cannot be looked through: \(reason).")]
            }),
    ]

    private static func raggedRows(of table: FlatTable) -> [Fault] {
        table.ragged.map { row in
            let summary =
                "This row has \(row.fields) fields where the header has \(table.columns.count)."
            return Fault(row.line, summary)
        } + (table.fault.map { [Fault(nil, "The file is not CSV: \($0)")] } ?? [])
    }

    private static func manifestFaults(of site: SiteIndex) -> [(file: String, fault: Fault)] {
        guard let manifest = site[Bytes(Manifest.path)]?.json else { return [] }
        if let fault = manifest.fault {
            let summary = "The manifest cannot be read: \(fault.reason)."
            return [(Manifest.path, Fault(fault.line, summary))]
        }
        let entries = ManifestEntry.all(in: manifest)
        var faults: [(file: String, fault: Fault)] = []
        var listed: Set<Bytes> = [Bytes(Manifest.path)]
        for entry in entries {
            listed.insert(entry.path)
            guard let file = site[entry.path] else {
                let summary = "The manifest lists \(entry.path.text), which does not exist."
                faults.append((Manifest.path, Fault(entry.line, summary)))
                continue
            }
            if !entry.sha256.bytes.elementsEqual(file.sha256.utf8) {
                let summary = "\(entry.path.text) is not the file whose checksum stands here."
                faults.append((Manifest.path, Fault(entry.line, summary)))
            }
        }
        for file in site.files where !listed.contains(file.path) {
            faults.append((file.file.path, Fault(nil, "The manifest does not list this file.")))
        }
        return faults
    }
}
