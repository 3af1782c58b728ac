extension ResultsTable {
    /// The table's CSV-on-the-Web metadata, found beside it as `<name>.csv-metadata.json`.
    ///
    /// - Reference: W3C, Metadata Vocabulary for Tabular Data, 2015.
    var metadata: [UInt8] {
        var json = JSONWriter()
        json.beginObject(onLines: true)
        json.member("@context", "http://www.w3.org/ns/csvw")
        json.member("dc:title", title)
        json.key("dialect")
        json.beginObject(onLines: false)
        json.member("encoding", "utf-8")
        json.texts("lineTerminators", ["\n"])
        json.end()
        json.key("tableSchema")
        json.beginObject(onLines: true)
        json.key("columns")
        json.beginArray(onLines: true)
        for column in columns {
            json.element()
            describe(column, to: &json)
        }
        json.end()
        json.texts("primaryKey", key)
        json.end()
        json.member("url", fileName)
        json.end()
        json.endOfFile()
        return json.bytes
    }

    private func describe(_ column: Column, to json: inout JSONWriter) {
        json.beginObject(onLines: false)
        json.key("datatype")
        json.beginObject(onLines: false)
        json.member("base", column.kind.csvwBase)
        if case .words(let words) = column.kind {
            json.member("format", words.joined(separator: "|"))
        }
        json.end()
        json.member("dc:description", column.meaning)
        json.member("name", column.name)
        json.texts("null", [""])
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

extension JSONWriter {
    /// A member that is a text.
    mutating func member(_ key: StaticString, _ text: String) {
        self.key(key)
        string(text)
    }

    /// A member that is a list of texts on one line.
    mutating func texts(_ key: StaticString, _ texts: [String]) {
        self.key(key)
        beginArray(onLines: false)
        for text in texts {
            element()
            string(text)
        }
        end()
    }
}
