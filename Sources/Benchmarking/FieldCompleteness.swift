import Counts
import Results

extension PooledYear {
    /// How complete each field of KPI 1 is at every place.
    func fieldCompleteness() -> [TrueCompleteness] {
        places.indices.flatMap { place in
            zip(counts.completenessFields, pooled[place].completeness).map { field, count in
                TrueCompleteness(
                    place: place, field: field, state: state(place, kpi: 1),
                    applicable: count.applicable, missing: count.missing)
            }
        }
    }
}
