import Results

/// Where the services' own figures lie, per cent.
struct Spread: Sendable {
    var lowest: Double
    var lowerQuartile: Double?
    var median: Double?
    var upperQuartile: Double?
    var highest: Double
    var services: Int
}

extension EditionIndex {
    /// Over the services with a published figure; nil where there are none.
    func spread(of kpi: Int) -> Spread? { spreads[kpi - 1] }

    static func spread(of kpi: Int, over places: [Place]) -> Spread? {
        let values = places.filter { $0.key.level == .service }
            .compactMap { $0.words[kpi - 1].reading?.value }
        guard let lowest = values.min(), let highest = values.max() else { return nil }
        let row = places.first { $0.key.level == .national }?.distributions[kpi - 1]
        return Spread(
            lowest: lowest, lowerQuartile: PercentText.value(row?.lowerQuartile),
            median: PercentText.value(row?.median),
            upperQuartile: PercentText.value(row?.upperQuartile), highest: highest,
            services: values.count)
    }
}
