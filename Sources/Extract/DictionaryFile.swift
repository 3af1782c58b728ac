import CSV

extension DataDictionary {
    /// Reads `fields.csv`, `codes.csv` and `extract.xsd` of a dictionary folder.
    ///
    /// Every question of `Field` must stand in `fields.csv` once, and nothing else.
    package static func load(folder: String) throws(ExtractError) -> DataDictionary {
        let codes = try codes(in: DictionaryTable(folder: folder, name: "codes.csv"))
        let table = try DictionaryTable(folder: folder, name: "fields.csv")
        var entries: [Field: Entry] = [:]
        for row in table.rows {
            let field = try table.field(row)
            guard entries[field] == nil else {
                throw table.problem(row, "question \(field.question) stands here a second time")
            }
            guard let kind = Kind(rawValue: try table.text(row, "kind")) else {
                throw table.problem(row, "kind must be code, list, date, number or text")
            }
            let known = codes[field] ?? []
            guard (kind == .code || kind == .list) == !known.isEmpty else {
                throw table.problem(
                    row,
                    "question \(field.question) is a \(kind.rawValue) but has \(known.count) codes")
            }
            entries[field] = Entry(
                field: field, column: try table.text(row, "column"),
                aliases: try table.list(row, "aliases"), kind: kind,
                required: try table.text(row, "required") == "yes",
                meaning: try table.text(row, "meaning"), codes: known)
        }
        let ordered = Field.allCases.compactMap { entries[$0] }
        for field in Field.allCases where entries[field] == nil {
            throw .dictionary(
                file: table.file, line: 1, problem: "question \(field.question) is missing")
        }
        let schemaFile = "\(folder)/extract.xsd"
        let schema = try wholeFile(schemaFile, shownAs: schemaFile)
        return DataDictionary(entries: ordered, schema: schema)
    }

    private static func codes(in table: DictionaryTable) throws(ExtractError) -> [Field: [Code]] {
        var codes: [Field: [Code]] = [:]
        for row in table.rows {
            let field = try table.field(row)
            let group = try table.text(row, "group")
            guard ["drug", "answer", "unknown"].contains(group) else {
                throw table.problem(row, "group must be drug, answer or unknown")
            }
            let code = Code(
                name: try table.text(row, "code"), aliases: try table.list(row, "aliases"),
                group: group, assumed: try table.text(row, "status") == "assumed")
            let spellings = Set(codes[field, default: []].flatMap { [$0.name] + $0.aliases })
            guard spellings.isDisjoint(with: [code.name] + code.aliases) else {
                throw table.problem(row, "a code or alias of \(field.question) stands here again")
            }
            guard codes[field, default: []].count < 31 else {
                throw table.problem(row, "\(field.question) has more than 31 codes")
            }
            codes[field, default: []].append(code)
        }
        return codes
    }
}

/// One CSV file of the dictionary, asked by column name.
private struct DictionaryTable {
    typealias Row = (line: Int, fields: [String])

    let file: String
    let rows: [Row]
    private let columns: [String: Int]

    init(folder: String, name: String) throws(ExtractError) {
        file = "\(folder)/\(name)"
        let bytes = try wholeFile(file, shownAs: file)
        let table: CSVTable
        do { table = try CSVTable(bytes: bytes, file: file) } catch { throw .csv(error) }
        rows = table.rows
        columns = Dictionary(
            table.header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func text(_ row: Row, _ column: String) throws(ExtractError) -> String {
        guard let index = columns[column] else {
            throw .dictionary(file: file, line: 1, problem: "the column \(column) is missing")
        }
        return row.fields[index]
    }

    func list(_ row: Row, _ column: String) throws(ExtractError) -> [String] {
        try text(row, column).split(separator: "|").map(String.init)
    }

    func field(_ row: Row) throws(ExtractError) -> Field {
        let question = try text(row, "question")
        guard let field = Field.allCases.first(where: { $0.question == question }) else {
            throw problem(row, "\(question) is not a question of the dataset")
        }
        return field
    }

    func problem(_ row: Row, _ problem: String) -> ExtractError {
        .dictionary(file: file, line: row.line, problem: problem)
    }
}
