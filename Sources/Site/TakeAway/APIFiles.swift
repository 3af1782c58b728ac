import Files
import Results

/// The static API: `2021/api/index.json`, `2021/api/services/<code>.json`,
/// `2021/api/indicators/kpi-04.json`, and `api/index.json` above the editions.
extension Site {
    static let editionsPath = "api/index.json"

    func apiFiles(of edition: EditionIndex) -> [SiteFile] {
        let year = edition.year
        let index = map.path(ofAPI: "index.json", year: year)
        let map = self.map
        @Sendable func service(_ code: String) -> String {
            map.path(
                ofAPI: "services/\(map.fileName(ofService: code, year: year)).json", year: year)
        }
        @Sendable func indicator(_ kpi: Int) -> String {
            map.path(ofAPI: "indicators/\(SiteMap.fileName(ofIndicator: kpi)).json", year: year)
        }
        let addresses = StaticAPI.Addresses(
            service: { SiteMap.relative(from: index, to: service($0)) },
            indicator: { SiteMap.relative(from: index, to: indicator($0)) },
            servicePage: {
                SiteMap.relative(
                    from: service($0), to: map.path(of: .service(year, code: $0)))
            },
            indicatorPage: {
                SiteMap.relative(
                    from: indicator($0), to: map.path(of: .indicator(year, kpi: $0)))
            },
            report: SiteMap.relative(from: index, to: map.path(of: .edition(year, .report))),
            results: SiteMap.relative(
                from: index, to: map.path(ofData: Self.resultsName, year: year)))
        return StaticAPI.documents(of: edition.results, at: addresses).map {
            SiteFile(path: map.path(ofAPI: $0.address, year: year), bytes: $0.bytes)
        }
    }

    func editionsFile() -> SiteFile {
        SiteFile(
            path: Self.editionsPath,
            bytes: StaticAPI.editions(
                editions.reversed().map { edition in
                    let index = map.path(ofAPI: "index.json", year: edition.year)
                    return (
                        results: edition.results,
                        address: SiteMap.relative(from: Self.editionsPath, to: index)
                    )
                }))
    }
}
