extension Columns {
    /// The column that answers each question of a header, by its name in it, and how many columns
    /// answer none.
    package static func matched(
        header: [String], dictionary: DataDictionary, file: String
    ) throws(ExtractError) -> (columns: [Field: String], unknown: Int) {
        let columns = try Columns(header: header, dictionary: dictionary, file: file, line: 1)
        var names: [Field: String] = [:]
        for (name, field) in zip(header, columns.fields) {
            if let field { names[field] = name }
        }
        return (names, columns.unknown.count)
    }
}
