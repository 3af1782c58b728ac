/// The tables as CSV on the Web.
///
/// - Reference: W3C, Metadata Vocabulary for Tabular Data, 2015.
enum TableMetadata {
    /// Every table with what leads from one to another.
    static let groupName = "csv-metadata.json"

    /// All tables as a group: `csv-metadata.json`.
    static func group(of tables: [ResultsTable], edition: Edition) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("@context", context)
        describe(edition, to: &json)
        json.member("dc:title", edition.dataTitle)
        json.key("tables")
        json.beginArray(onLines: true)
        for table in tables {
            json.element()
            json.beginObject(onLines: true)
            describe(table, withReferences: true, to: &json)
            json.end()
        }
        json.end()
        json.end()
        json.endOfFile()
        return json.bytes
    }

    /// One table alone, found beside it as `<name>.csv-metadata.json`.
    static func file(of table: ResultsTable, edition: Edition) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("@context", context)
        describe(edition, to: &json)
        describe(table, withReferences: false, to: &json)
        json.end()
        json.endOfFile()
        return json.bytes
    }

    private static let context = "http://www.w3.org/ns/csvw"

    private static func describe(_ edition: Edition, to json: inout JSONWriter) {
        json.member("dc:issued", edition.publishedOn)
        if let address = edition.licenceAddress {
            json.key("dc:license")
            json.beginObject(onLines: false)
            json.member("@id", address)
            json.end()
        }
    }

    private static func describe(
        _ table: ResultsTable, withReferences: Bool, to json: inout JSONWriter
    ) {
        json.member("dc:title", table.title)
        json.key("dialect")
        json.beginObject(onLines: false)
        json.member("encoding", "utf-8")
        json.texts("lineTerminators", ["\n"])
        json.end()
        json.key("tableSchema")
        json.beginObject(onLines: true)
        json.key("columns")
        json.beginArray(onLines: true)
        for column in table.columns {
            json.element()
            describe(column, isRequired: table.isRequired(column), to: &json)
        }
        json.end()
        if withReferences, !table.references.isEmpty {
            references(table.references, to: &json)
        }
        json.texts("primaryKey", table.key)
        json.end()
        json.member("url", table.fileName)
    }

    private static func references(_ references: [TableReference], to json: inout JSONWriter) {
        json.key("foreignKeys")
        json.beginArray(onLines: true)
        for reference in references {
            json.element()
            json.beginObject(onLines: false)
            json.texts("columnReference", reference.columns)
            json.key("reference")
            json.beginObject(onLines: false)
            json.texts("columnReference", reference.columns)
            json.member("resource", reference.table + ".csv")
            json.end()
            json.end()
        }
        json.end()
    }

    private static func describe(
        _ column: ResultsTable.Column, isRequired: Bool, to json: inout JSONWriter
    ) {
        json.beginObject(onLines: false)
        json.key("datatype")
        json.beginObject(onLines: false)
        json.member("base", column.kind.csvwBase)
        if case .words(let words) = column.kind {
            json.member("format", words.joined(separator: "|"))
        }
        if let bounds = column.bounds {
            json.member("maximum", String(bounds.upperBound))
            json.member("minimum", String(bounds.lowerBound))
        }
        json.end()
        json.member("dc:description", column.meaning)
        json.member("name", column.name)
        json.texts("null", [""])
        if isRequired {
            json.key("required")
            json.flag(true)
        }
        if let unit = column.unit { json.member("schema:unitText", unit) }
        json.member("titles", column.name)
        json.end()
    }
}

extension ResultsTable.Kind {
    fileprivate var csvwBase: String {
        switch self {
        case .text, .words: "string"
        case .whole: "integer"
        case .decimal: "decimal"
        case .year: "gYear"
        }
    }
}
