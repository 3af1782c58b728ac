/// The JSON Schema of `results.json`, as a file of its own.
package enum ResultsSchema {
    /// Where readers find it: the layout's name with the version of the schema's own language.
    package static let fileName = "flsdb-results-1.schema.json"

    package static let json: [UInt8] = {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.key("additionalProperties")
        json.flag(false)
        json.member(
            "description",
            "Numbers are whole; percentages are decimal text; null is a figure that is withheld or "
                + "not defined, and the member status says why.")
        SchemaVisitor.describe(
            PublishableResults.self, at: "", title: "Results of one edition, \(ResultsFile.schema)",
            to: &json)
        json.end()
        json.endOfFile()
        return json.bytes
    }()
}
