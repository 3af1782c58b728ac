/// The Fracture Liaison Model: inputs in, what comes of three ways of care out. A pure function.
package struct FractureModel: Sendable, Equatable {
    package let inputs: ModelInputs
    /// The service now, a better one, none.
    package let outcomes: [Outcome]
    /// The service now against none, a better one against none, a better one against that now.
    package let comparisons: [Comparison]

    /// - Parameter inputs: without `contradictions()`, and inside each field's bounds.
    package init(_ inputs: ModelInputs) {
        self.inputs = inputs
        let simulation = Simulation(inputs)
        outcomes = Scenario.allCases.map { simulation.outcome($0) }
        let (current, better, none) = (outcomes[0], outcomes[1], outcomes[2])
        comparisons = [(current, none), (better, none), (better, current)].map {
            Comparison($0, against: $1, intakes: simulation.intakes)
        }
    }

    package var headline: Comparison { comparisons[0] }
}
