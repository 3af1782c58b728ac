import Results

/// Sorts every row of the results to its place, once.
struct PlaceGathering {
    private(set) var places: [Place] = []
    private(set) var positions: [PlaceKey: Int] = [:]

    private mutating func position(_ level: Level, _ code: String, name: String) -> Int {
        let key = PlaceKey(level: level, code: code)
        if let position = positions[key] { return position }
        positions[key] = places.count
        places.append(Place(key: key, name: name))
        return places.count - 1
    }

    mutating func add(_ results: PublishableResults) {
        for figure in results.figures where Self.isIndicator(figure.kpi) {
            places[position(figure.level, figure.code, name: figure.name)]
                .figures[figure.kpi - 1] = figure
        }
        for row in results.distributions where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)].distributions[row.kpi - 1] = row
        }
        for point in results.series where Self.isIndicator(point.kpi) {
            places[position(point.level, point.code, name: point.code)]
                .series[point.kpi - 1].append(point)
        }
        for row in results.breakdowns where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)]
                .breakdowns[row.kpi - 1].append(row)
        }
        for row in results.changes where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)].changes[row.kpi - 1] = row
        }
        for row in results.trends where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)].trends[row.kpi - 1] = row
        }
        for row in results.variation where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)].variation[row.kpi - 1].append(row)
        }
        for row in results.caseMix where Self.isIndicator(row.kpi) {
            places[position(.service, row.code, name: row.code)].caseMix[row.kpi - 1] = row
        }
        for row in results.completeness {
            places[position(row.level, row.code, name: row.code)].completeness.append(row)
        }
        for row in results.missedOpportunities {
            places[position(row.level, row.code, name: row.code)].missed = row
        }
        for index in places.indices {
            for kpi in places[index].series.indices {
                places[index].series[kpi].sort { $0.month < $1.month }
            }
        }
    }

    private static func isIndicator(_ kpi: Int) -> Bool { (1...EditionIndex.kpis).contains(kpi) }
}
