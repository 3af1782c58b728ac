import Counts
import Results

extension PooledYear {
    /// Patients who would be on treatment at 12 months were 80 % of those expected identified, half
    /// of them recommended treatment and 80 % of those still on it, less those who are.
    ///
    /// 80 % of five fractures expected a hip fracture, then 50 %, then 80 %: 1.6 patients a hip
    /// fracture.
    func missedOpportunities() -> [TrueMissedOpportunity] {
        places.indices.map { place in
            var state = state(place, kpi: 11)
            guard state != .notCollected else {
                return TrueMissedOpportunity(place: place, state: state, patients: 0)
            }
            let counts = pooled[place]
            if let expected = counts.expected {
                return TrueMissedOpportunity(
                    place: place, state: state, expectedTenths: 16 * expected.hipFractures,
                    observed: expected.treated.numerator, patients: expected.treated.denominator)
            }
            if state != .noPatients { state = .noExpected }
            let treated = counts.indicators[7]
            return TrueMissedOpportunity(
                place: place, state: state, observed: treated.numerator,
                patients: treated.denominator)
        }
    }
}
