/// Takes results up from JSON, strictly: every key in its place, no other key, no other type.
struct ResultsReader: FieldVisitor {
    private var cursor: JSONCursor
    private var isFirst = true

    init(bytes: [UInt8], file: String) {
        cursor = JSONCursor(bytes: bytes, file: file)
    }

    /// Reads a file that holds one `Noun` and nothing after it.
    mutating func file<Noun: ResultsNoun>(_ type: Noun.Type) throws(ResultsError) -> Noun {
        let noun = try noun(type)
        guard cursor.next() == nil else {
            throw cursor.problem("nothing may follow the last bracket.")
        }
        return noun
    }

    mutating func text(_ key: StaticString, _ value: inout String) throws(ResultsError) {
        try self.key(key)
        value = try cursor.string()
    }

    mutating func text(_ key: StaticString, _ value: inout String?) throws(ResultsError) {
        try self.key(key)
        value = cursor.literal("null") ? nil : try cursor.string()
    }

    mutating func decimal(_ key: StaticString, _ value: inout String) throws(ResultsError) {
        try text(key, &value)
        guard Self.isDecimal(value) else { throw notDecimal(key) }
    }

    mutating func decimal(_ key: StaticString, _ value: inout String?) throws(ResultsError) {
        try text(key, &value)
        if let value, !Self.isDecimal(value) { throw notDecimal(key) }
    }

    private func notDecimal(_ key: StaticString) -> ResultsError {
        cursor.problem("\"\(key)\" must be decimal text such as \"57.1429\".")
    }

    mutating func count(_ key: StaticString, _ value: inout Int) throws(ResultsError) {
        try self.key(key)
        value = try count(key)
    }

    mutating func count(_ key: StaticString, _ value: inout Int?) throws(ResultsError) {
        try self.key(key)
        value = cursor.literal("null") ? nil : try count(key)
    }

    mutating func flag(_ key: StaticString, _ value: inout Bool) throws(ResultsError) {
        try self.key(key)
        if cursor.literal("true") {
            value = true
        } else if cursor.literal("false") {
            value = false
        } else {
            throw cursor.problem("\"\(key)\" must be true or false.")
        }
    }

    mutating func word<Word: ResultsWord>(
        _ key: StaticString, _ value: inout Word
    ) throws(ResultsError) {
        try self.key(key)
        value = try word(key)
    }

    mutating func word<Word: ResultsWord>(
        _ key: StaticString, _ value: inout Word?
    ) throws(ResultsError) {
        try self.key(key)
        value = cursor.literal("null") ? nil : try word(key)
    }

    mutating func texts(_ key: StaticString, _ value: inout [String]) throws(ResultsError) {
        try self.key(key)
        value = try elements { cursor throws(ResultsError) in try cursor.string() }
    }

    mutating func capitalsIfAny(_ key: StaticString, _ value: inout [String]) throws(ResultsError) {
        value = []
        guard cursor.precedes(member: key, afterComma: !isFirst) else { return }
        try texts(key, &value)
        guard !value.isEmpty else {
            throw cursor.problem("\"\(key)\" is left out where it holds nothing.")
        }
        guard value.allSatisfy(Self.isOneOrTwoCapitals) else {
            throw cursor.problem("\"\(key)\" holds a word that is not one or two capital letters.")
        }
    }

    private static func isOneOrTwoCapitals(_ word: String) -> Bool {
        (1...2).contains(word.utf8.count)
            && word.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }

    mutating func counts(_ key: StaticString, _ value: inout [Int]) throws(ResultsError) {
        try self.key(key)
        value = try elements { cursor throws(ResultsError) in try Self.count(key, in: &cursor) }
    }

    mutating func pairs(_ key: StaticString, _ value: inout [TextPair]) throws(ResultsError) {
        try self.key(key)
        value = []
        try cursor.expect(UInt8(ascii: "{"))
        while !cursor.skip(UInt8(ascii: "}")) {
            if !value.isEmpty { try cursor.expect(UInt8(ascii: ",")) }
            let name = try cursor.string()
            try cursor.expect(UInt8(ascii: ":"))
            value.append(TextPair(key: name, value: try cursor.string()))
        }
    }

    mutating func object<Noun: ResultsNoun>(
        _ key: StaticString, _ value: inout Noun
    ) throws(ResultsError) {
        try self.key(key)
        value = try noun(Noun.self)
    }

    mutating func rows<Noun: ResultsNoun>(
        _ key: StaticString, _ value: inout [Noun]
    ) throws(ResultsError) {
        try self.key(key)
        try cursor.expect(UInt8(ascii: "["))
        value = []
        while !cursor.skip(UInt8(ascii: "]")) {
            if !value.isEmpty { try cursor.expect(UInt8(ascii: ",")) }
            value.append(try noun(Noun.self))
        }
    }

    mutating func rowsIfAny<Noun: ResultsNoun>(
        _ key: StaticString, _ value: inout [Noun]
    ) throws(ResultsError) {
        value = []
        guard cursor.precedes(member: key, afterComma: !isFirst) else { return }
        try rows(key, &value)
        guard !value.isEmpty else {
            throw cursor.problem("\"\(key)\" is left out where it holds nothing.")
        }
    }

    mutating func constant(_ key: StaticString, _ value: String) throws(ResultsError) {
        try self.key(key)
        guard try cursor.string().utf8.elementsEqual(value.utf8) else {
            throw cursor.problem("\"\(key)\" must be \"\(value)\".")
        }
    }

    private mutating func noun<Noun: ResultsNoun>(_ type: Noun.Type) throws(ResultsError) -> Noun {
        try cursor.expect(UInt8(ascii: "{"))
        isFirst = true
        var noun = Noun.blank
        try noun.fields(&self)
        guard cursor.skip(UInt8(ascii: "}")) else {
            throw cursor.problem("the object must end here; it holds a key that is not known.")
        }
        isFirst = false
        return noun
    }

    private mutating func key(_ key: StaticString) throws(ResultsError) {
        if !isFirst, !cursor.skip(UInt8(ascii: ",")) {
            throw cursor.problem("the key \"\(key)\" is missing.")
        }
        isFirst = false
        try cursor.expect(key: key)
    }

    private mutating func word<Word: ResultsWord>(
        _ key: StaticString
    ) throws(ResultsError) -> Word {
        let text = try cursor.string()
        guard let word = Word(rawValue: text) else {
            throw cursor.problem("\"\(key)\" holds a word that is not known.")
        }
        return word
    }

    private mutating func count(_ key: StaticString) throws(ResultsError) -> Int {
        try Self.count(key, in: &cursor)
    }

    /// More than any audit counts, and few enough that no sum of them can overflow.
    static let mostCounted = 1_000_000_000

    private static func count(
        _ key: StaticString, in cursor: inout JSONCursor
    ) throws(ResultsError) -> Int {
        let value = try cursor.number()
        guard (0...mostCounted).contains(value) else {
            throw cursor.problem("\"\(key)\" must be a whole number from 0 to \(mostCounted).")
        }
        return value
    }

    private mutating func elements<Element>(
        _ element: (inout JSONCursor) throws(ResultsError) -> Element
    ) throws(ResultsError) -> [Element] {
        try cursor.expect(UInt8(ascii: "["))
        var elements: [Element] = []
        while !cursor.skip(UInt8(ascii: "]")) {
            if !elements.isEmpty { try cursor.expect(UInt8(ascii: ",")) }
            elements.append(try element(&cursor))
        }
        return elements
    }

    /// Characters of the longest decimal text that is ours, with room to spare.
    static let longestDecimal = 18

    /// An optional minus sign, digits, and digits after a full stop where there is one.
    private static func isDecimal(_ text: String) -> Bool {
        var (before, stops, after) = (0, 0, 0)
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where place == 0: continue
            case UInt8(ascii: "."): stops += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if stops == 0 { before += 1 } else { after += 1 }
            default: return false
            }
        }
        return text.utf8.count <= longestDecimal && before > 0
            && (stops == 0 || (stops == 1 && after > 0))
    }
}
