/// Writes down what the fields of a noun may hold, as a JSON Schema.
///
/// It goes through the same fields as the writer and the reader of the results, so that the schema
/// cannot fall behind them: no other member is allowed, and none may be missing but those that a file
/// leaves out where they hold nothing.
///
/// - Reference: JSON Schema, draft 2020-12, https://json-schema.org/draft/2020-12.
struct SchemaVisitor: FieldVisitor {
    private var json: JSONWriter
    private var required: [String] = []
    /// The noun's place in the file, such as `figures`; empty at the top.
    private let place: String

    /// Writes `properties`, `required` and `type` of an object into the object that is open.
    static func describe<Noun: ResultsNoun>(
        _ type: Noun.Type, at place: String, title: String? = nil, to json: inout JSONWriter
    ) {
        var visitor = SchemaVisitor(json: json, place: place)
        visitor.json.key("properties")
        visitor.json.beginObject(onLines: true)
        var noun = Noun.blank
        noun.fields(&visitor)
        visitor.json.end()
        visitor.json.texts("required", visitor.required)
        if let title { visitor.json.member("title", title) }
        visitor.json.member("type", "object")
        json = visitor.json
    }

    private init(json: JSONWriter, place: String) {
        self.json = json
        self.place = place
    }

    mutating func text(_ key: StaticString, _ value: inout String) {
        begin(key)
        text(key, isOptional: false)
        json.end()
    }

    mutating func text(_ key: StaticString, _ value: inout String?) {
        begin(key)
        text(key, isOptional: true)
        json.end()
    }

    mutating func decimal(_ key: StaticString, _ value: inout String) {
        begin(key)
        decimal(isOptional: false)
        json.end()
    }

    mutating func decimal(_ key: StaticString, _ value: inout String?) {
        begin(key)
        decimal(isOptional: true)
        json.end()
    }

    mutating func count(_ key: StaticString, _ value: inout Int) {
        begin(key)
        count(key, isOptional: false)
        json.end()
    }

    mutating func count(_ key: StaticString, _ value: inout Int?) {
        begin(key)
        count(key, isOptional: true)
        json.end()
    }

    mutating func flag(_ key: StaticString, _ value: inout Bool) {
        begin(key)
        json.member("type", "boolean")
        json.end()
    }

    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word) {
        begin(key)
        words(Word.allCases.map(\.rawValue), isOptional: false)
        json.end()
    }

    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word?) {
        begin(key)
        words(Word.allCases.map(\.rawValue), isOptional: true)
        json.end()
    }

    mutating func texts(_ key: StaticString, _ value: inout [String]) {
        begin(key)
        json.key("items")
        json.beginObject(onLines: false)
        json.member("type", "string")
        json.end()
        json.member("type", "array")
        json.end()
    }

    mutating func capitalsIfAny(_ key: StaticString, _ value: inout [String]) {
        texts(key, &value)
        required.removeLast()
    }

    mutating func counts(_ key: StaticString, _ value: inout [Int]) {
        begin(key)
        json.key("items")
        json.beginObject(onLines: false)
        count(key, isOptional: false)
        json.end()
        json.member("type", "array")
        json.end()
    }

    mutating func pairs(_ key: StaticString, _ value: inout [TextPair]) {
        open(key)
        json.key("additionalProperties")
        json.beginObject(onLines: false)
        json.member("type", "string")
        json.end()
        meaning(key)
        json.member("type", "object")
        json.end()
    }

    mutating func object<Noun: ResultsNoun>(_ key: StaticString, _ value: inout Noun) {
        open(key, onLines: true)
        json.key("additionalProperties")
        json.flag(false)
        meaning(key)
        Self.describe(Noun.self, at: path(key), to: &json)
        json.end()
    }

    mutating func rows<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) {
        open(key, onLines: true)
        meaning(key)
        json.key("items")
        json.beginObject(onLines: true)
        json.key("additionalProperties")
        json.flag(false)
        Self.describe(Noun.self, at: path(key), to: &json)
        json.end()
        json.member("type", "array")
        json.end()
    }

    mutating func rowsIfAny<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) {
        rows(key, &value)
        required.removeLast()
    }

    mutating func constant(_ key: StaticString, _ value: String) {
        open(key)
        json.member("const", value)
        meaning(key)
        json.end()
    }

    /// Opens the member with its meaning; for those that have nothing before it.
    private mutating func begin(_ key: StaticString) {
        open(key)
        meaning(key)
    }

    private mutating func open(_ key: StaticString, onLines: Bool = false) {
        required.append(key.description)
        json.key(key)
        json.beginObject(onLines: onLines)
    }

    private mutating func meaning(_ key: StaticString) {
        if let meaning = FieldMeaning.words(at: path(key)) { json.member("description", meaning) }
    }

    private func path(_ key: StaticString) -> String {
        place.isEmpty ? key.description : "\(place).\(key)"
    }

    private mutating func text(_ key: StaticString, isOptional: Bool) {
        if case .words(let words) = FieldMeaning.column(at: path(key))?.kind {
            return self.words(words, isOptional: isOptional)
        }
        if let pattern = FieldMeaning.pattern(of: key.description) {
            json.member("pattern", pattern)
        }
        type("string", isOptional: isOptional)
    }

    private mutating func decimal(isOptional: Bool) {
        json.member("maxLength", ResultsReader.longestDecimal)
        json.member("pattern", "^-?[0-9]+(\\.[0-9]+)?$")
        type("string", isOptional: isOptional)
    }

    private mutating func count(_ key: StaticString, isOptional: Bool) {
        let bounds =
            FieldMeaning.column(at: path(key))?.bounds
            ?? FieldMeaning.bounds(of: key.description) ?? 0...ResultsReader.mostCounted
        json.member("maximum", bounds.upperBound)
        json.member("minimum", bounds.lowerBound)
        type("integer", isOptional: isOptional)
    }

    private mutating func words(_ words: [String], isOptional: Bool) {
        json.key("enum")
        json.beginArray(onLines: false)
        for word in words {
            json.element()
            json.string(word)
        }
        if isOptional {
            json.element()
            json.null()
        }
        json.end()
    }

    private mutating func type(_ name: String, isOptional: Bool) {
        if isOptional { json.texts("type", ["null", name]) } else { json.member("type", name) }
    }
}
