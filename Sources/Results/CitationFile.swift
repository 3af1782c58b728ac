/// `citation.json`: an edition as reference software reads it, in CSL-JSON.
///
/// - Reference: Citation Style Language, CSL 1.0.2 specification, appendix IV (variables).
package enum CitationFile {
    /// - Parameters:
    ///   - key: stands for the edition and its revision.
    ///   - author: an organisation, never a person.
    ///   - issued: year, month and day of publication; fewer where fewer are known.
    package static func cslJSON(
        key: String, title: String, author: String, number: String, issued: [Int], note: String
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginArray(onLines: true)
        json.element()
        json.beginObject(onLines: true)
        json.key("author")
        json.beginArray(onLines: false)
        json.element()
        json.beginObject(onLines: false)
        json.key("literal")
        json.string(author)
        json.end()
        json.end()
        for (name, text) in [("genre", "Annual report"), ("id", key)] {
            json.key(name)
            json.string(text)
        }
        json.key("issued")
        json.beginObject(onLines: false)
        json.key("date-parts")
        json.beginArray(onLines: false)
        json.element()
        json.beginArray(onLines: false)
        for part in issued {
            json.element()
            json.number(part)
        }
        json.end()
        json.end()
        json.end()
        let texts = [
            ("language", "en-GB"), ("note", note), ("number", number), ("publisher", author),
            ("title", title), ("type", "report"),
        ]
        for (name, text) in texts {
            json.key(name)
            json.string(text)
        }
        json.end()
        json.end()
        json.endOfFile()
        return json.bytes
    }
}
