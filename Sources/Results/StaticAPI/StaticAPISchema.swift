/// The JSON Schema of every document of the static API.
package enum StaticAPISchema {
    package static let fileName = "flsdb-api-1.schema.json"

    /// A document is one of four kinds, told apart by its member `document`.
    package static let json: [UInt8] = {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.member(
            "description",
            "Addresses are relative to the document that names them. Rows are those of results.json."
        )
        json.key("oneOf")
        json.beginArray(onLines: true)
        describe(APIEditions.self, "Every edition, newest first", to: &json)
        describe(APIIndex.self, "What one edition's API holds", to: &json)
        describe(APIIndicator.self, "One indicator at every place", to: &json)
        describe(APIService.self, "One service on every indicator", to: &json)
        json.end()
        json.member("title", "Documents of the static API, \(StaticAPI.schema)")
        json.end()
        json.endOfFile()
        return json.bytes
    }()

    private static func describe<Noun: ResultsNoun>(
        _ type: Noun.Type, _ title: String, to json: inout JSONWriter
    ) {
        json.element()
        json.beginObject(onLines: true)
        json.key("additionalProperties")
        json.flag(false)
        SchemaVisitor.describe(type, at: "", title: title, to: &json)
        json.end()
    }
}
