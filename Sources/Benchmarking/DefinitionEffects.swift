import Counts
import Results

extension DisclosedView {
    /// What new versions of definitions did to the national figures.
    ///
    /// Numbers of patients over whom two versions part are differences of two national counts, so a
    /// small one is withheld even where the policy shows every national count; then all four are, as
    /// each helps to work out the others.
    func definitionEffects(beside figures: [Figure]) -> [DefinitionEffect] {
        results.redefinitions.map { truth in
            var effect = DefinitionEffect(
                kpi: truth.kpi, version: truth.version, formerVersion: truth.formerVersion,
                previousYear: truth.previousYear, status: .notKnown)
            switch truth.outcome {
            case .notKnown: break
            case .notCollected: effect.status = .notCollected
            case .counted(let partings):
                let national = figures.first { $0.level == .national && $0.kpi == truth.kpi }
                guard national?.denominator != nil, national?.numerator != nil,
                    !partings.all.contains(where: policy.isSmall)
                else {
                    effect.status = .withheld
                    break
                }
                effect.status = .ok
                effect.denominatorAdded = count(partings.denominatorAdded, at: .national)
                effect.denominatorRemoved = count(partings.denominatorRemoved, at: .national)
                effect.numeratorAdded = count(partings.numeratorAdded, at: .national)
                effect.numeratorRemoved = count(partings.numeratorRemoved, at: .national)
            }
            return effect
        }
    }
}
