import Counts

/// Adds up, rule by rule, where the records that it found stand in the figures.
struct EffectCounter {
    private var effects = [FindingEffect](repeating: FindingEffect(), count: 64)

    /// Counts a record of the cohort that has faults.
    mutating func add(_ faults: RecordFaults, _ outcome: Outcome) {
        var open = faults.bits
        while open != 0 {
            let bit = open.trailingZeroBitCount
            open &= open &- 1
            effects[bit].records += 1
            for lane in 0..<8 {
                switch outcome.verdicts >> UInt16(2 * lane) & 3 {
                case 0: break
                case 3:
                    effects[bit].denominators[lane] += 1
                    effects[bit].numerators[lane] += 1
                default: effects[bit].denominators[lane] += 1
                }
            }
        }
    }

    /// Adds records with the same faults.
    ///
    /// - Parameter counts: of KPI 4 to 11.
    mutating func add(_ faults: RecordFaults, records: Int, _ counts: [IndicatorCount]) {
        var open = faults.bits
        while open != 0 {
            let bit = open.trailingZeroBitCount
            open &= open &- 1
            effects[bit].records += records
            for (lane, count) in counts.enumerated() {
                effects[bit].denominators[lane] += count.denominator
                effects[bit].numerators[lane] += count.numerator
            }
        }
    }

    /// By rule id, of the rules that leave a record in the cohort.
    var byRule: [String: FindingEffect] {
        Dictionary(
            RecordFaults.rules.map { ($0.id, effects[$0.bit.trailingZeroBitCount]) },
            uniquingKeysWith: { first, _ in first })
    }
}
