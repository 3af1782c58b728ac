import Files

/// Names the withheld figures that a line of a site's file may be about, for a finding.
package struct WithheldNames: Sendable {
    private let site: SiteStatements

    /// - Parameter files: the whole site.
    package init(_ files: [SiteFile]) {
        site = SiteStatements(
            files.compactMap { file in
                guard let year = SiteIndex.year(of: file.path), FileKind(path: file.path) == .csv
                else { return nil }
                return (FlatTable(csv: file.bytes, file: file.path), year)
            })
    }

    /// ` (edition 2021, service F07, KPI 4)`: places that the line or the file's name names and of
    /// which something is withheld, three at most; empty where there is none.
    package func words(on line: ArraySlice<UInt8>, of path: String) -> String {
        let years = SiteIndex.year(of: path).map { [$0] } ?? site.years.suffix(1)
        var named: [CellAddress] = []
        for year in years {
            guard let places = site.places(of: year) else { continue }
            let page = Subject.page(
                path, year: year, title: Bytes(""), places)
            let kpi = Subject.indicator(in: line) ?? page.kpi ?? 0
            let onLine = Set(places.named(in: line).map(\.address))
            for place in places.all where site.withheld.holds(place.address) {
                guard place.address == page.place || onLine.contains(place.address) else {
                    continue
                }
                named.append(CellAddress(year: year, place: place.address, kpi: kpi))
            }
        }
        guard !named.isEmpty else { return "" }
        return " (\(named.prefix(3).map(\.words).joined(separator: "; ")))"
    }
}
