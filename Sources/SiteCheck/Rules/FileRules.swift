import CSV
import Checksums
import Files

extension SiteRule {
    /// Data files, paths and the manifest.
    static let fileRules: [SiteRule] = [
        SiteRule(
            "SIT-29", "Every JSON file can be read",
            .file { file in
                guard file.kind == .json else { return [] }
                do throws(JSONFault) {
                    try JSONReader.check(file.file.bytes)
                    return []
                } catch {
                    return [Fault(error.line, "The file is not JSON: \(error.reason).")]
                }
            }),
        SiteRule(
            "SIT-30", "Every row of a CSV file has as many fields as its header",
            .file { file in file.kind == .csv ? raggedRows(of: file.file) : [] }),
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
            "SIT-33", "Every workbook can be read",
            .file { file in
                guard let reason = file.workbook.fault else { return [] }
                return [Fault(nil, "The workbook cannot be looked through: \(reason).")]
            }),
    ]

    private static func raggedRows(of file: SiteFile) -> [Fault] {
        var position = 0
        var reader = CSVReader(file: file.path) { buffer in
            let count = min(buffer.count, file.bytes.count - position)
            buffer.copyBytes(from: file.bytes[position..<(position + count)])
            position += count
            return count
        }
        var faults: [Fault] = []
        var columns: Int?
        do throws(CSVError) {
            while try reader.next() {
                let expected = columns ?? reader.count
                columns = expected
                if reader.count != expected {
                    let summary =
                        "This row has \(reader.count) fields where the header has \(expected)."
                    faults.append(Fault(reader.line, summary))
                }
            }
        } catch {
            faults.append(Fault(nil, "The file is not CSV: \(error)"))
        }
        return faults
    }

    private static func manifestFaults(of site: SiteIndex) -> [(file: String, fault: Fault)] {
        guard let manifest = site[Bytes(Manifest.path)] else { return [] }
        let entries: [ManifestEntry]
        do throws(JSONFault) {
            entries = try ManifestEntry.all(in: manifest.file.bytes)
        } catch {
            let summary = "The manifest cannot be read: \(error.reason)."
            return [(Manifest.path, Fault(error.line, summary))]
        }
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
