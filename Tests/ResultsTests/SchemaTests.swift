import Testing

@testable import Results

@Suite("The schema of the results")
struct SchemaTests {
    private let text = String(decoding: ResultsSchema.json, as: UTF8.self)

    @Test("It is of draft 2020-12 and allows no member that it does not name")
    func strict() {
        #expect(text.hasPrefix("{\n \"$schema\":\"https://json-schema.org/draft/2020-12/schema\""))
        let objects = text.split(separator: "\"type\":\"object\"").count - 1
        let closed = text.split(separator: "\"additionalProperties\":false").count - 1
        let named =
            text.split(separator: "\"additionalProperties\":{\"type\":\"string\"}").count - 1
        #expect(objects == closed + named)
    }

    @Test("It says of every member of the file what it is")
    func meanings() throws {
        var visitor = MemberNames()
        var blank = PublishableResults.blank
        blank.fields(&visitor)
        for name in visitor.names {
            #expect(FieldMeaning.words(at: name) != nil, "\(name)")
        }
    }

    @Test(
        "It holds numbers, words and texts to what they can be",
        arguments: [
            #""const":"flsdb-results/1""#, #""maximum":11,"minimum":1,"type":"integer""#,
            #""enum":["better","similar","worse",null]"#, #""pattern":"^[0-9a-f]{64}$""#,
            #""type":["null","integer"]"#,
        ])
    func holds(part: String) {
        #expect(text.contains(part))
    }
}

/// Notes the names of the fields that it is shown.
private struct MemberNames: FieldVisitor {
    var names: [String] = []

    mutating func text(_ key: StaticString, _ value: inout String) { note(key) }
    mutating func text(_ key: StaticString, _ value: inout String?) { note(key) }
    mutating func decimal(_ key: StaticString, _ value: inout String) { note(key) }
    mutating func decimal(_ key: StaticString, _ value: inout String?) { note(key) }
    mutating func count(_ key: StaticString, _ value: inout Int) { note(key) }
    mutating func count(_ key: StaticString, _ value: inout Int?) { note(key) }
    mutating func flag(_ key: StaticString, _ value: inout Bool) { note(key) }
    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word) { note(key) }
    mutating func word<Word: ResultsWord>(_ key: StaticString, _ value: inout Word?) { note(key) }
    mutating func texts(_ key: StaticString, _ value: inout [String]) { note(key) }
    mutating func capitalsIfAny(_ key: StaticString, _ value: inout [String]) { note(key) }
    mutating func counts(_ key: StaticString, _ value: inout [Int]) { note(key) }
    mutating func pairs(_ key: StaticString, _ value: inout [TextPair]) { note(key) }
    mutating func object<Noun: ResultsNoun>(_ key: StaticString, _ value: inout Noun) { note(key) }
    mutating func rows<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) { note(key) }
    mutating func rowsIfAny<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun]) {
        note(key)
    }
    mutating func constant(_ key: StaticString, _ value: String) { note(key) }

    private mutating func note(_ key: StaticString) { names.append(key.description) }
}
