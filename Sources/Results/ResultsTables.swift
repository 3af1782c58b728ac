/// The results as tables: the CSV files that are published beside the pages, and their metadata.
package enum ResultsTables {
    /// `indicators.csv` and its fellows, by name.
    package static func files(of results: PublishableResults) -> [(name: String, bytes: [UInt8])] {
        []
    }
}
