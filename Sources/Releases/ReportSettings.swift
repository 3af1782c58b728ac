/// How long an edition's written report may be: the `report` block of a release, where each may be
/// left out.
package struct ReportSettings: Sendable, Equatable {
    /// Words of foreword, key messages and recommendations together.
    package var mostWords = 6000
    package var mostMessages = 12
    /// For all audiences together.
    package var mostRecommendations = 24

    package init() {}

    package init(mostWords: Int, mostMessages: Int, mostRecommendations: Int) {
        self.mostWords = mostWords
        self.mostMessages = mostMessages
        self.mostRecommendations = mostRecommendations
    }
}

extension ReleaseReader {
    /// The settings that the release states, else the usual ones.
    func report() throws(ReleaseError) -> ReportSettings {
        var settings = ReportSettings()
        guard block.holds("report") else { return settings }
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
