import Counts
import Results

extension PooledYear {
    /// KPI 4 to 11 of the whole audit and of each nation, by group of patients.
    func groups() -> [TrueGroup] {
        places.indices.filter { places[$0].level < .region }.flatMap { place in
            (4...11).flatMap { groups(at: place, kpi: $0) }
        }
    }

    private func groups(at place: Int, kpi: Int) -> [TrueGroup] {
        let state = state(place, kpi: kpi)
        return counts.dimensions.enumerated().flatMap { number, dimension in
            dimension.groups.indices.map { group in
                let count = pooled[place].breakdowns[number][group * 8 + kpi - 4]
                let isKnown = state != .notCollected
                return TrueGroup(
                    place: place, kpi: kpi, dimension: dimension.code,
                    group: dimension.groups[group], state: state,
                    denominator: isKnown ? count.denominator : nil,
                    numerator: isKnown ? count.numerator : nil,
                    patients: isKnown ? count.denominator : 0)
            }
        }
    }
}
