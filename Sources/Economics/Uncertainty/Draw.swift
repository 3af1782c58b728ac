import Glibc

extension ModelInputs {
    /// The normal quantile of two-sided 95 % limits.
    private static let z95 = 1.959963984540054

    /// The same inputs with every uncertain one drawn anew, around its own value and as widely as
    /// its default's limits are apart: relative risks and rates lognormal, proportions beta, costs
    /// gamma.
    ///
    /// The three rates of later fracture move together, and so do the adherence now and that of a
    /// better service.
    func drawn(from stream: inout DrawStream) -> ModelInputs {
        var inputs = self
        let together = stream.normal()
        for definition in FieldDefinition.byField where definition.spread != .none {
            let field = definition.field
            if field == .betterAdherence {
                let moved = self[field] + inputs[.currentAdherence] - self[.currentAdherence]
                inputs[field] = min(max(moved, 0), 100)
                continue
            }
            let isRate = field == .hazard1 || field == .hazard2 || field == .hazard3
            let value = self[field]
            switch definition.spread {
            case .none: break
            case .lognormal:
                let width = log(definition.high / definition.low) / (2 * Self.z95)
                inputs[field] = value * exp(width * (isRate ? together : stream.normal()))
            case .beta:
                let whole: Double = definition.unit == .percent ? 100 : 1
                let mean = value / whole
                let deviation = (definition.high - definition.low) / whole / (2 * Self.z95)
                let size = mean * (1 - mean) / (deviation * deviation) - 1
                if mean > 0, mean < 1, size > 0 {
                    inputs[field] = stream.beta(mean * size, (1 - mean) * size) * whole
                }
            case .gamma:
                let spread =
                    (definition.high - definition.low) / (2 * Self.z95) / definition.standard
                let shape = 1 / (spread * spread)
                inputs[field] = stream.gamma(shape: shape) / shape * value
            }
        }
        inputs[.mixSpine] = min(inputs[.mixSpine], 100 - inputs[.mixHip])
        return inputs
    }
}
