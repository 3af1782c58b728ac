/// Puts results down as JSON.
struct ResultsWriter: FieldVisitor {
    private(set) var json = JSONWriter()

    /// The whole of `noun`, its own fields one a line.
    static func file<Noun: ResultsNoun>(of noun: Noun) -> [UInt8] {
        var (writer, copy) = (ResultsWriter(), noun)
        writer.json.beginObject(onLines: true)
        copy.fields(&writer)
        writer.json.end()
        writer.json.endOfFile()
        return writer.json.bytes
    }

    mutating func text(_ key: StaticString, _ value: inout String) {
        json.key(key)
        json.string(value)
    }

    mutating func text(_ key: StaticString, _ value: inout String?) {
        json.key(key)
        optional(value)
    }

    mutating func decimal(_ key: StaticString, _ value: inout String) { text(key, &value) }

    mutating func decimal(_ key: StaticString, _ value: inout String?) {
        json.key(key)
        optional(value)
    }

    mutating func count(_ key: StaticString, _ value: inout Int) {
        json.key(key)
        json.number(value)
    }

    mutating func count(_ key: StaticString, _ value: inout Int?) {
        json.key(key)
        if let value { json.number(value) } else { json.null() }
    }

    mutating func flag(_ key: StaticString, _ value: inout Bool) {
        json.key(key)
        json.flag(value)
    }

    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word) {
        json.key(key)
        json.string(value.rawValue)
    }

    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word?) {
        json.key(key)
        optional(value?.rawValue)
    }

    mutating func texts(_ key: StaticString, _ value: inout [String]) {
        json.key(key)
        json.beginArray(onLines: false)
        for text in value {
            json.element()
            json.string(text)
        }
        json.end()
    }

    mutating func capitalsIfAny(_ key: StaticString, _ value: inout [String]) {
        if !value.isEmpty { texts(key, &value) }
    }

    mutating func counts(_ key: StaticString, _ value: inout [Int]) {
        json.key(key)
        json.beginArray(onLines: false)
        for number in value {
            json.element()
            json.number(number)
        }
        json.end()
    }

    mutating func pairs(_ key: StaticString, _ value: inout [TextPair]) {
        json.key(key)
        json.beginObject(onLines: false)
        for pair in value {
            json.key(pair.key)
            json.string(pair.value)
        }
        json.end()
    }

    mutating func object<Noun: ResultsNoun>(_ key: StaticString, _ value: inout Noun) {
        json.key(key)
        json.beginObject(onLines: true)
        value.fields(&self)
        json.end()
    }

    mutating func rows<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) {
        json.key(key)
        json.beginArray(onLines: true)
        for index in value.indices {
            json.element()
            json.beginObject(onLines: false)
            value[index].fields(&self)
            json.end()
        }
        json.end()
    }

    mutating func rowsIfAny<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) {
        if !value.isEmpty { rows(key, &value) }
    }

    mutating func constant(_ key: StaticString, _ value: String) {
        json.key(key)
        json.string(value)
    }

    private mutating func optional(_ value: String?) {
        if let value { json.string(value) } else { json.null() }
    }
}
