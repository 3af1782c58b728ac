/// The published results as small JSON files at addresses that never change, for programs that want
/// one service or one indicator and not the whole edition.
///
/// Rows are those of `results.json`, member by member. Within version 1 members are only added.
package enum StaticAPI {
    package static let schema = "flsdb-api/1"

    /// Where the documents lie, as seen from the edition's `index.json`, and where its pages lie,
    /// as seen from the documents themselves.
    package struct Addresses: Sendable {
        package var service: @Sendable (_ code: String) -> String
        package var indicator: @Sendable (_ kpi: Int) -> String
        package var servicePage: @Sendable (_ code: String) -> String
        package var indicatorPage: @Sendable (_ kpi: Int) -> String
        package var report: String
        package var results: String

        package init(
            service: @escaping @Sendable (_ code: String) -> String,
            indicator: @escaping @Sendable (_ kpi: Int) -> String,
            servicePage: @escaping @Sendable (_ code: String) -> String,
            indicatorPage: @escaping @Sendable (_ kpi: Int) -> String, report: String,
            results: String
        ) {
            self.service = service
            self.indicator = indicator
            self.servicePage = servicePage
            self.indicatorPage = indicatorPage
            self.report = report
            self.results = results
        }
    }

    /// Every document of one edition, by its address from the edition's `index.json`.
    package static func documents(
        of results: PublishableResults, at addresses: Addresses
    ) -> [(address: String, bytes: [UInt8])] {
        [("index.json", index(of: results, at: addresses))]
            + results.indicators.map { definition in
                (
                    addresses.indicator(definition.kpi),
                    indicator(definition, of: results, page: addresses.indicatorPage)
                )
            } + services(of: results, at: addresses)
    }

    /// The list of editions, newest first.
    package static func editions(
        _ editions: [(results: PublishableResults, address: String)]
    ) -> [UInt8] {
        ResultsWriter.file(
            of: APIEditions(
                editions: editions.map {
                    APIEditionLink(edition: APIEdition($0.results.edition), address: $0.address)
                }))
    }

    private static func index(
        of results: PublishableResults, at addresses: Addresses
    ) -> [UInt8] {
        var index = APIIndex(edition: APIEdition(results.edition))
        index.page = addresses.report
        index.results = addresses.results
        index.indicators = results.indicators.map {
            APIIndicatorLink(kpi: $0.kpi, name: $0.name, address: addresses.indicator($0.kpi))
        }
        index.services = results.services.map {
            APIServiceLink(
                code: $0.code, name: $0.name, nation: $0.nation, region: $0.region,
                address: addresses.service($0.code))
        }
        return ResultsWriter.file(of: index)
    }

    private static func indicator(
        _ definition: IndicatorDefinition, of results: PublishableResults,
        page: (Int) -> String
    ) -> [UInt8] {
        var document = APIIndicator(edition: APIEdition(results.edition), definition: definition)
        document.page = page(definition.kpi)
        document.distributions = results.distributions.filter { $0.kpi == definition.kpi }
        document.figures = results.figures.filter { $0.kpi == definition.kpi }
        document.months = results.series.filter {
            $0.kpi == definition.kpi && $0.level != .service
        }
        return ResultsWriter.file(of: document)
    }

    private static func services(
        of results: PublishableResults, at addresses: Addresses
    ) -> [(address: String, bytes: [UInt8])] {
        let rows = ServiceRows(results)
        return results.services.map { entry in
            var document = rows.document(of: entry)
            document.page = addresses.servicePage(entry.code)
            return (addresses.service(entry.code), ResultsWriter.file(of: document))
        }
    }
}
