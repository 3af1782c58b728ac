import Files
import Findings
import Parallel

/// The faults of a finished site, found in its written files alone: it trusts no generator.
package struct SiteCheck {
    /// Every fault of the site, in the order of paths, lines and rules.
    package static func findings(in files: [SiteFile]) -> [Finding] {
        let hasManifest = files.contains { Bytes($0.path) == Bytes(Manifest.path) }
        let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let tables = ordered.mapInParallel { file in
            FileKind(path: file.path) == .csv ? FlatTable(csv: file.bytes, file: file.path) : nil
        }
        let publications = Publications(
            zip(ordered, tables).compactMap { file, table in table.map { (file.path, $0) } })
        let inspected = ordered.indices.map { $0 }.mapInParallel { index in
            let outline = FileOutline(
                ordered[index], table: tables[index], withChecksum: hasManifest,
                gathers: publications.withhold)
            return (outline: outline, findings: alone(outline))
        }
        let site = SiteIndex(inspected.map(\.outline), publications: publications)
        let together = site.files.mapInParallel { among(site, $0) }
        return inOrder(inspected.flatMap(\.findings) + together.flatMap { $0 } + whole(site))
    }

    /// Findings of some files among those of others.
    package static func inOrder(_ findings: [Finding]) -> [Finding] {
        findings.enumerated()
            .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
            .map(\.element)
    }

    /// What is wrong with a file by itself.
    static func alone(_ file: FileOutline) -> [Finding] {
        SiteRule.all.flatMap { rule in
            switch rule.inspection {
            case .page(let inspect) where file.kind == .page:
                inspect(file.page).map { rule.finding($0, in: file.file.path) }
            case .file(let inspect): inspect(file).map { rule.finding($0, in: file.file.path) }
            default: [Finding]()
            }
        }
    }

    /// What is wrong with a file as a part of the site.
    static func among(_ site: SiteIndex, _ file: FileOutline) -> [Finding] {
        let reading = FileReading(file, in: site.publications[file.file.path])
        return SiteRule.all.flatMap { rule in
            switch rule.inspection {
            case .fileOfSite(let inspect):
                inspect(file, site).map { rule.finding($0, in: file.file.path) }
            case .reading(let inspect):
                inspect(reading).map { rule.finding($0, in: file.file.path) }
            default: [Finding]()
            }
        }
    }

    private static func whole(_ site: SiteIndex) -> [Finding] {
        SiteRule.all.flatMap { rule in
            guard case .site(let inspect) = rule.inspection else { return [Finding]() }
            return inspect(site).map { rule.finding($0.fault, in: $0.file) }
        }
    }
}

extension SiteRule {
    fileprivate func finding(_ fault: Fault, in file: String) -> Finding {
        Finding(
            rule: id, severity: severity, location: Location(file: file, line: fault.line),
            summary: fault.summary)
    }
}

/// By path's bytes, line and rule; findings of one rule at one line stay as they were found.
private func < (left: (Finding, Int), right: (Finding, Int)) -> Bool {
    let (first, second) = (left.0, right.0)
    if !first.location.file.utf8.elementsEqual(second.location.file.utf8) {
        return first.location.file.utf8.lexicographicallyPrecedes(second.location.file.utf8)
    }
    return (first.location.line ?? 0, first.rule, left.1)
        < (second.location.line ?? 0, second.rule, right.1)
}
