import Results

/// Months: a pooled series is hidden where it would give away those of services that are hidden.
///
/// Only the pooled series goes, and its place then protects them in the next larger one: hiding one
/// more service's whole year of months instead would cost its readers more.
extension Complement {
    /// Hides pooled series until none that is shown tells too much.
    ///
    /// - Returns: true where any was hidden.
    mutating func hidePooledSeries() -> Bool {
        var hidAny = false
        let pooled = counts.places.indices.filter { counts.places[$0].level != .service }
        for place in pooled.sorted(by: { counts.places[$0].level > counts.places[$1].level }) {
            for column in LinkedCounts.Column.allCases {
                let series = counts.id(column, 1, at: place)
                guard !counts.isHidden[series], tellsTooMuch(column, at: place) else { continue }
                counts.hide(furtherService(column, at: place) ?? series)
                hidAny = true
            }
        }
        return hidAny
    }

    /// Hides the smallest pooled series that is shown above a hidden one.
    ///
    /// - Returns: the months of that series and of all that it is the sum of.
    mutating func hideSeries(above count: Int) -> [Int] {
        let place = count % counts.places.count
        let columns = LinkedCounts.Column.allCases.count
        guard
            let column = LinkedCounts.Column(rawValue: count / counts.places.count % columns)
        else { return [] }
        let members = Set(counts.places[place].members)
        let above = counts.places.indices.filter { other in
            other != place && counts.places[other].level != .service
                && members.isSubset(of: counts.places[other].members)
                && !counts.isHidden[counts.id(column, 1, at: other)]
        }
        let outwards = above.sorted { counts.places[$0].level > counts.places[$1].level }
        guard let nearest = outwards.first else { return [] }
        let further = outwards.compactMap { furtherService(column, at: $0) }.first
        counts.hide(
            counts.places[nearest].level == .region
                ? counts.id(column, 1, at: nearest)
                : further ?? counts.id(column, 1, at: nearest))
        let inside = counts.places.indices.filter { other in
            Set(counts.places[nearest].members).isSuperset(of: counts.places[other].members)
        }
        return inside.flatMap { place in (1...12).map { counts.id(column, $0, at: place) } }
    }

    /// The series of the smallest service that could protect the others in a nation or the whole
    /// audit, first of those that no shown region stands for; nil in a region.
    private func furtherService(_ column: LinkedCounts.Column, at place: Int) -> Int? {
        guard counts.places[place].level < .region else { return nil }
        let first = counts.places.count - counts.results.services.count
        for services in [
            unprotected(column, at: place), counts.places[place].members.map { first + $0 },
        ] {
            let shown = services.filter { service in
                !counts.isHidden[counts.id(column, 1, at: service)]
                    && counts.values[counts.id(column, at: service)] > 0
            }
            let smallest = shown.min { left, right in
                (counts.values[counts.id(column, at: left)], left)
                    < (counts.values[counts.id(column, at: right)], right)
            }
            if let smallest { return counts.id(column, 1, at: smallest) }
        }
        return nil
    }

    private func tellsTooMuch(_ column: LinkedCounts.Column, at place: Int) -> Bool {
        if column == .patientsExpected, !counts.lacksExpected(place) {
            // The rest of all patients are those of services without known hip fractures.
            let without = counts.servicesWithoutHips(of: place)
            if !counts.isHidden[counts.id(.patients, 1, at: place)],
                tellsTooMuch(without, .patients, at: place)
            {
                return true
            }
        }
        return tellsTooMuch(unprotected(column, at: place), column, at: place)
    }

    /// - Parameter services: of which the sum can be worked out.
    private func tellsTooMuch(
        _ services: [Int], _ column: LinkedCounts.Column, at place: Int
    ) -> Bool {
        let hidden = services.filter { counts.isHidden[counts.id(column, 1, at: $0)] }
        guard !hidden.isEmpty else { return false }
        if hidden.count < 2 { return true }
        return (1...12).contains { month in
            let months = hidden.map { counts.id(column, month, at: $0) }
            let sum = months.reduce(0) { $0 + counts.values[$1] }
            let total = counts.values[counts.id(column, month, at: place)]
            return sum < min(column.isOfPatients ? room : 1, total)
        }
    }

    /// The services of a place that no shown series of a smaller place in it stands for.
    private func unprotected(_ column: LinkedCounts.Column, at place: Int) -> [Int] {
        let first = counts.places.count - counts.results.services.count
        var services = Set(counts.places[place].members)
        for inner in counts.places.indices.reversed() {
            let level = counts.places[inner].level
            guard level != .service, level > counts.places[place].level,
                services.isSuperset(of: counts.places[inner].members),
                !counts.isHidden[counts.id(column, 1, at: inner)]
            else { continue }
            services.subtract(counts.places[inner].members)
        }
        return services.sorted().map { first + $0 }
    }
}
