/// An edition's written report: the `report` block of a release, which says that there is one and how
/// long it may be, where each may be left out.
package struct ReportSettings: Sendable, Equatable {
    /// Words of foreword, key messages and recommendations together.
    package var mostWords = 6000
    package var mostMessages = 12
    /// For all audiences together.
    package var mostRecommendations = 24
    /// True where the release has the block: an edition without the words is then incomplete.
    package var isExpected = false

    package init() {}

    package init(
        mostWords: Int, mostMessages: Int, mostRecommendations: Int, isExpected: Bool = true
    ) {
        self.mostWords = mostWords
        self.mostMessages = mostMessages
        self.mostRecommendations = mostRecommendations
        self.isExpected = isExpected
    }
}

extension ReleaseReader {
    /// The settings that the release states, else the usual ones.
    func report() throws(ReleaseError) -> ReportSettings {
        var settings = ReportSettings()
        guard block.holds("report") else { return settings }
        settings.isExpected = true
        let stated = try block.block("report")
        try stated.refuseKeys(notIn: ["most_words", "most_messages", "most_recommendations"])
        func read(
            _ key: String, _ range: ClosedRange<Int>, _ setting: inout Int
        ) throws(ReleaseError) {
            if stated.holds(key) { setting = try stated.number(key, in: range) }
        }
        try read("most_words", 1...100_000, &settings.mostWords)
        try read("most_messages", 1...100, &settings.mostMessages)
        try read("most_recommendations", 1...100, &settings.mostRecommendations)
        return settings
    }
}
