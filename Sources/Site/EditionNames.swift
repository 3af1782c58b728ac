import Results

extension EditionIndex {
    /// `January to December 2021`.
    var period: String { "January to December \(year)" }

    /// `KPI 4: FLS assessment within 90 days`.
    func title(of kpi: Int) -> String {
        definitions[kpi - 1].map { "KPI \(kpi): \($0.name)" } ?? "KPI \(kpi)"
    }

    func shortName(of kpi: Int) -> String { definitions[kpi - 1]?.shortName ?? "KPI \(kpi)" }

    /// What the indicator's percentage is of.
    func unit(of kpi: Int) -> String {
        switch definitions[kpi - 1]?.kind {
        case .shareOfServices: "Per cent of services"
        case .ratioToExpected: "Per cent of the number expected"
        case .proportion, nil: "Per cent of patients"
        }
    }

    /// Each nation followed by its own regions, as far as services tell which lies where. A region
    /// that is a whole nation stands once, as the nation.
    var nationsAndRegions: [Place] {
        let regions = places(at: .region)
        var shown: [Place] = []
        for nation in places(at: .nation) {
            let own = Set(
                services.filter { $0.nation.utf8.elementsEqual(nation.key.code.utf8) }
                    .map { PlaceKey(level: .region, code: $0.region) })
            shown.append(nation)
            shown += regions.filter { own.contains($0.key) && $0.key.code != nation.key.code }
        }
        let seen = Set(shown.flatMap { [$0.key, PlaceKey(level: .region, code: $0.key.code)] })
        return shown + regions.filter { !seen.contains($0.key) }
    }
}

extension EditionIndex {
    private static let sharedWords = [" Fracture Liaison Service", " FLS"]

    /// Names without the words that most services end with; a name that would then stand for two
    /// stays whole.
    static func shortNames(of places: [Place]) -> [String] {
        let shortened = places.map { place in
            for words in sharedWords
            where place.name.hasSuffix(words) && place.name.utf8.count > words.utf8.count {
                return String(place.name.dropLast(words.count))
            }
            return place.name
        }
        var uses: [[UInt8]: Int] = [:]
        for name in shortened { uses[Array(name.utf8), default: 0] += 1 }
        return zip(places, shortened).map { place, name in
            uses[Array(name.utf8)] == 1 ? name : place.name
        }
    }

    /// A service as tables and charts call it.
    func shortName(of service: ServiceEntry) -> String {
        let place = place(.service, service.code)
        return has(.service, service.code) ? place.shortName : service.name
    }
}
