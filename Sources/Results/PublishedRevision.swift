/// One publication of an edition: its results as they were frozen, and why they were published.
package struct PublishedRevision: Sendable, Equatable {
    package var results: PublishableResults
    /// In the words of whoever made it.
    package var reason: String
    /// The results file as it was frozen.
    package var json: [UInt8]
    /// Of the results file: 64 lower-case hexadecimal digits.
    package var sha256: String
    /// What stands beside the results file, as it was frozen: day, reason and checksum.
    package var record: [UInt8]

    package init(
        results: PublishableResults, reason: String, json: [UInt8], sha256: String,
        record: [UInt8]
    ) {
        self.results = results
        self.reason = reason
        self.json = json
        self.sha256 = sha256
        self.record = record
    }

    package var year: Int { results.edition.year }
    package var revision: Int { results.edition.revision }
    package var publishedOn: String { results.edition.publishedOn }
}
