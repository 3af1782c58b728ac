import Results

/// A service of an earlier edition that an edition does not have any more. Its page there says where
/// it went, so that no address is ever dead.
struct Departure: Sendable {
    /// As the last edition that has it knew it.
    var service: ServiceEntry
    /// The year of that edition.
    var lastYear: Int

    /// By year: the services of earlier editions that the year's edition does not have, by code.
    ///
    /// - Parameter editions: ascending.
    static func all(in editions: [PublishableResults]) -> [Int: [Departure]] {
        var known: [[UInt8]: Departure] = [:]
        var departures: [Int: [Departure]] = [:]
        for results in editions {
            let here = Set(results.services.map { Array($0.code.utf8) })
            departures[results.edition.year] = known.filter { !here.contains($0.key) }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
            for service in results.services {
                known[Array(service.code.utf8)] = Departure(
                    service: service, lastYear: results.edition.year)
            }
        }
        return departures
    }
}
