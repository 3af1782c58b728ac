/// Which question each column of a CSV extract answers.
package struct Columns {
    /// By column, from 0; nil for a column that is not read.
    let fields: [Field?]
    /// Columns with a name that no question has, from 0.
    let unknown: [Int]
    /// Columns up to the last with a name; what follows may be left out of a row.
    let named: Int

    /// Matches a header: a name that begins with a question number by that number alone, any other
    /// by its name or an alias, without regard to capitals of ASCII letters.
    init(
        header: [String], dictionary: DataDictionary, file: String, line: Int
    ) throws(ExtractError) {
        let names = Self.names(dictionary)
        var fields: [Field?] = []
        var unknown: [Int] = []
        for (index, name) in header.enumerated() {
            let key = Self.key(name)
            let field = names[key]
            if let field, fields.contains(field) {
                throw .duplicateColumn(
                    file: file, line: line, column: dictionary[field].column)
            }
            if field == nil && !key.isEmpty { unknown.append(index) }
            fields.append(field)
        }
        self.fields = fields
        self.unknown = unknown
        named = (header.lastIndex { !Self.key($0).isEmpty } ?? -1) + 1
        try Self.require(Set(fields.compactMap { $0 }), of: dictionary, file: file)
    }

    /// Throws where an extract that answers `seen` lacks a required column.
    static func require(
        _ seen: Set<Field>, of dictionary: DataDictionary, file: String
    ) throws(ExtractError) {
        var missing = dictionary.entries.filter { $0.required && !seen.contains($0.field) }
            .map(\.column)
        if !seen.contains(.dateOfBirth) && !seen.contains(.ageAtFracture) {
            let either = [Field.dateOfBirth, .ageAtFracture].map { dictionary[$0].column }
            missing.append(either.joined(separator: " or "))
        }
        if !missing.isEmpty { throw .missingColumns(file: file, columns: missing) }
    }

    /// The question of every name that a column, or a `q` element's `n`, may have.
    static func names(_ dictionary: DataDictionary) -> [[UInt8]: Field] {
        var names: [[UInt8]: Field] = [:]
        for entry in dictionary.entries {
            for name in [entry.field.question, entry.column] + entry.aliases {
                names[key(name)] = entry.field
            }
        }
        return names
    }

    /// The question number that a name begins with, or else the whole name in small letters.
    static func key(_ name: String) -> [UInt8] {
        var bytes = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        bytes.removeFirst(bytes.prefix { $0 <= 0x20 }.count)
        let digit = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard bytes.count >= 4, digit.contains(bytes[0]), bytes[1] == UInt8(ascii: "."),
            digit.contains(bytes[2]), digit.contains(bytes[3]),
            bytes.count == 4 || !digit.contains(bytes[4])
        else { return bytes }
        return Array(bytes.prefix(4))
    }
}
