/// One file of the words that people wrote for an edition, as they wrote it: a head of keys and
/// Markdown in which figures stand by name. Whoever shows it puts the figures of these results there.
package struct NarrativeText: Sendable, Equatable {
    /// Relative to the data folder: `narrative/2021/foreword.md`.
    package var file: String
    /// Lines end with LF.
    package var text: String

    package init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}

extension NarrativeText: ResultsNoun {
    static var blank: NarrativeText { NarrativeText(file: "", text: "") }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("file", &file)
        try visitor.text("text", &text)
    }
}
