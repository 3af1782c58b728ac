/// A CSV extract read as one and in parts: the same records and findings, or the same refusal.
enum CSVExtractTarget {
    private static let file = ScratchFile("patients.csv")

    @Sendable static func read(_ bytes: [UInt8]) {
        file.hold(bytes)
        Fuzz.expect(
            ExtractStory.whole(file.path, ExtractStory.dictionary),
            ExtractStory.inParts(file.path, ExtractStory.dictionary), "as one and in parts")
    }
}

/// An XML extract read with plain patients past the parser and without: the same records and
/// findings, or the same refusal.
enum XMLExtractTarget {
    private static let file = ScratchFile("patients.xml")

    @Sendable static func read(_ bytes: [UInt8]) {
        file.hold(bytes)
        Fuzz.expect(
            ExtractStory.whole(file.path, ExtractStory.dictionary),
            ExtractStory.whole(file.path, ExtractStory.parserOnly), "past the parser and through it"
        )
    }
}
