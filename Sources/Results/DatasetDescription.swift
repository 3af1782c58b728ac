/// An edition as a schema.org Dataset in JSON-LD, for catalogues of data.
///
/// - Reference: schema.org, Dataset, https://schema.org/Dataset; W3C, JSON-LD 1.1, 2020.
package enum DatasetDescription {
    package struct Download: Sendable {
        package var title: String
        /// Relative to the description, as are all addresses in it.
        package var address: String
        package var mediaType: String
        package var bytes: Int

        package init(title: String, address: String, mediaType: String, bytes: Int) {
            self.title = title
            self.address = address
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    package static func json(
        of results: PublishableResults, page: String, downloads: [Download]
    ) -> [UInt8] {
        let edition = results.edition
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("@context", "https://schema.org/")
        json.member("@type", "Dataset")
        json.key("creator")
        thing("Organization", "Fracture Liaison Service Database", to: &json)
        json.member("datePublished", edition.publishedOn)
        json.member("description", edition.dataDescription)
        json.key("distribution")
        json.beginArray(onLines: true)
        for download in downloads {
            json.element()
            json.beginObject(onLines: false)
            json.member("@type", "DataDownload")
            json.member("contentSize", "\(download.bytes) B")
            json.member("contentUrl", download.address)
            json.member("encodingFormat", download.mediaType)
            json.member("name", download.title)
            json.end()
        }
        json.end()
        json.member("inLanguage", "en-GB")
        json.key("isAccessibleForFree")
        json.flag(true)
        json.texts("keywords", Edition.keywords)
        if let licence = edition.licenceAddress { json.member("license", licence) }
        json.member("name", edition.dataTitle)
        places(results.services, to: &json)
        json.member("temporalCoverage", "\(edition.year)-01-01/\(edition.year)-12-31")
        json.member("url", page)
        json.key("variableMeasured")
        json.beginArray(onLines: true)
        for indicator in results.indicators {
            json.element()
            json.beginObject(onLines: false)
            json.member("@type", "PropertyValue")
            json.member("description", indicator.question)
            json.member("name", "KPI \(indicator.kpi): \(indicator.name)")
            json.member("unitText", ResultsTable.Column.perCent)
            json.end()
        }
        json.end()
        json.member("version", edition.dataVersion)
        json.end()
        json.endOfFile()
        return json.bytes
    }

    private static func places(_ services: [ServiceEntry], to json: inout JSONWriter) {
        let nations = services.map(\.nation).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        json.key("spatialCoverage")
        json.beginArray(onLines: false)
        var last: String?
        for nation in nations {
            if let last, last.utf8.elementsEqual(nation.utf8) { continue }
            last = nation
            json.element()
            thing("Place", nation, to: &json)
        }
        json.end()
    }

    private static func thing(_ type: String, _ name: String, to json: inout JSONWriter) {
        json.beginObject(onLines: false)
        json.member("@type", type)
        json.member("name", name)
        json.end()
    }
}
