/// Goes through the fields of a results noun by name. The writer puts them down and the reader
/// takes them up, so each noun names its fields once and the two cannot part.
///
/// Fields come in the order of their keys.
protocol FieldVisitor {
    associatedtype Failure: Error

    mutating func text(_ key: StaticString, _ value: inout String) throws(Failure)
    mutating func text(_ key: StaticString, _ value: inout String?) throws(Failure)
    /// Decimal text, such as `99.8`.
    mutating func decimal(_ key: StaticString, _ value: inout String) throws(Failure)
    /// Decimal text, such as `57.1429`; nil where there is none.
    mutating func decimal(_ key: StaticString, _ value: inout String?) throws(Failure)
    mutating func count(_ key: StaticString, _ value: inout Int) throws(Failure)
    mutating func count(_ key: StaticString, _ value: inout Int?) throws(Failure)
    mutating func flag(_ key: StaticString, _ value: inout Bool) throws(Failure)
    /// A word of a fixed list.
    mutating func word<Word: ResultsWord>(
        _ key: StaticString, _ value: inout Word) throws(Failure)
    mutating func word<Word: ResultsWord>(
        _ key: StaticString, _ value: inout Word?) throws(Failure)
    mutating func texts(_ key: StaticString, _ value: inout [String]) throws(Failure)
    /// Words of one or two capital letters, left out of the file where there is none: fields that came
    /// after the first files were frozen.
    mutating func capitalsIfAny(_ key: StaticString, _ value: inout [String]) throws(Failure)
    mutating func counts(_ key: StaticString, _ value: inout [Int]) throws(Failure)
    /// Names with a text each, in the order of the names' bytes.
    mutating func pairs(_ key: StaticString, _ value: inout [TextPair]) throws(Failure)
    mutating func object<Noun: ResultsNoun>(_ key: StaticString, _ value: inout Noun)
        throws(Failure)
    /// One element a line.
    mutating func rows<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun])
        throws(Failure)
    /// The same, left out of the file where there is none: fields that came after the first files were
    /// frozen.
    mutating func rowsIfAny<Noun: ResultsNoun>(_ key: StaticString, _ value: inout [Noun])
        throws(Failure)
    /// A text that must be exactly this.
    mutating func constant(_ key: StaticString, _ value: String) throws(Failure)
}

/// A word of a fixed list, as the results file writes it.
typealias ResultsWord = RawRepresentable<String> & CaseIterable

/// A name and a text in an object whose keys are not fixed.
struct TextPair: Equatable {
    var key: String
    var value: String
}

/// A noun of the results file.
protocol ResultsNoun {
    /// What the reader starts from; it replaces every field.
    static var blank: Self { get }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor) throws(Visitor.Failure)
}
