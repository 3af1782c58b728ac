import Checksums

/// The tables as one Frictionless data package, `datapackage.json`.
///
/// - Reference: Frictionless Standards, Data Package and Table Schema 1.0,
///   https://specs.frictionlessdata.io/.
enum DataPackage {
    static func json(
        of tables: [(table: ResultsTable, csv: [UInt8])], edition: Edition
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("created", "\(edition.publishedOn)T00:00:00Z")
        json.member("description", edition.dataDescription)
        json.texts("keywords", Edition.keywords)
        if let licence = edition.licence, let address = edition.licenceAddress {
            json.key("licenses")
            json.beginArray(onLines: true)
            json.element()
            json.beginObject(onLines: false)
            json.member("name", licence)
            json.member("path", address)
            json.end()
            json.end()
        }
        json.member("name", "fls-database-\(edition.year)")
        json.member("profile", "tabular-data-package")
        json.key("resources")
        json.beginArray(onLines: true)
        for (table, csv) in tables {
            json.element()
            resource(table, csv, to: &json)
        }
        json.end()
        sources(edition.inputs, to: &json)
        json.member("title", edition.dataTitle)
        json.member("version", edition.dataVersion)
        json.end()
        json.endOfFile()
        return json.bytes
    }

    /// The files that the edition was made from. They hold patients and are not in the package, so
    /// that a checksum stands in for an address.
    private static func sources(_ inputs: [InputFile], to json: inout JSONWriter) {
        guard !inputs.isEmpty else { return }
        json.key("sources")
        json.beginArray(onLines: true)
        for input in inputs {
            json.element()
            json.beginObject(onLines: false)
            json.member("hash", "sha256:\(input.sha256)")
            json.member("rows", input.rows)
            json.member("title", input.path)
            json.end()
        }
        json.end()
    }

    private static func resource(
        _ table: ResultsTable, _ csv: [UInt8], to json: inout JSONWriter
    ) {
        json.beginObject(onLines: true)
        json.member("bytes", csv.count)
        json.key("dialect")
        json.beginObject(onLines: false)
        json.member("delimiter", ",")
        json.member("lineTerminator", "\n")
        json.end()
        json.member("encoding", "utf-8")
        json.member("format", "csv")
        json.member("hash", "sha256:\(SHA256.hex(of: csv))")
        json.member("mediatype", "text/csv")
        json.member("name", table.name)
        json.member("path", table.fileName)
        json.member("profile", "tabular-data-resource")
        json.key("schema")
        schema(table, to: &json)
        json.member("title", table.title)
        json.end()
    }

    private static func schema(_ table: ResultsTable, to json: inout JSONWriter) {
        json.beginObject(onLines: true)
        json.key("fields")
        json.beginArray(onLines: true)
        for column in table.columns {
            json.element()
            field(column, isRequired: table.isRequired(column), to: &json)
        }
        json.end()
        if !table.references.isEmpty { foreignKeys(table.references, to: &json) }
        json.texts("missingValues", [""])
        json.texts("primaryKey", table.key)
        json.end()
    }

    private static func field(
        _ column: ResultsTable.Column, isRequired: Bool, to json: inout JSONWriter
    ) {
        json.beginObject(onLines: false)
        json.key("constraints")
        json.beginObject(onLines: false)
        if case .words(let words) = column.kind { json.texts("enum", words) }
        if let bounds = column.bounds {
            json.member("maximum", bounds.upperBound)
            json.member("minimum", bounds.lowerBound)
        }
        if isRequired {
            json.key("required")
            json.flag(true)
        }
        json.end()
        json.member("description", column.meaning)
        json.member("name", column.name)
        json.member("type", column.kind.frictionlessType)
        if let unit = column.unit { json.member("unit", unit) }
        json.end()
    }

    private static func foreignKeys(_ references: [TableReference], to json: inout JSONWriter) {
        json.key("foreignKeys")
        json.beginArray(onLines: true)
        for reference in references {
            json.element()
            json.beginObject(onLines: false)
            json.texts("fields", reference.columns)
            json.key("reference")
            json.beginObject(onLines: false)
            json.texts("fields", reference.columns)
            json.member("resource", reference.table)
            json.end()
            json.end()
        }
        json.end()
    }
}

extension ResultsTable.Kind {
    fileprivate var frictionlessType: String {
        switch self {
        case .text, .words: "string"
        case .whole: "integer"
        case .decimal: "number"
        case .year: "year"
        }
    }
}
