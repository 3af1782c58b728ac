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
        json.member("name", "fls-database-\(edition.year)")
        json.member("profile", "tabular-data-package")
        json.key("resources")
        json.beginArray(onLines: true)
        for (table, csv) in tables {
            json.element()
            resource(table, bytes: csv.count, to: &json)
        }
        json.end()
        let invented = edition.synthetic ? " The patients are invented." : ""
        json.member(
            "title",
            "Fracture Liaison Service Database: results for \(edition.year).\(invented)")
        json.member("version", "\(edition.year).\(edition.revision)")
        json.end()
        json.endOfFile()
        return json.bytes
    }

    private static func resource(
        _ table: ResultsTable, bytes: Int, to json: inout JSONWriter
    ) {
        json.beginObject(onLines: true)
        json.key("bytes")
        json.number(bytes)
        json.key("dialect")
        json.beginObject(onLines: false)
        json.member("delimiter", ",")
        json.member("lineTerminator", "\n")
        json.end()
        json.member("encoding", "utf-8")
        json.member("format", "csv")
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
            json.beginObject(onLines: false)
            if case .words(let words) = column.kind {
                json.key("constraints")
                json.beginObject(onLines: false)
                json.texts("enum", words)
                json.end()
            }
            json.member("description", column.meaning)
            json.member("name", column.name)
            json.member("type", column.kind.frictionlessType)
            json.end()
        }
        json.end()
        json.texts("missingValues", [""])
        json.texts("primaryKey", table.key)
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
