import Economics

/// One run of the model with everything that is said of it.
package struct ModelRun: Sendable {
    package enum Format: String, CaseIterable, Sendable { case text, json, csv }

    /// As it was asked for; empty where a file gave the inputs.
    package let name: String
    package let model: FractureModel
    package let sensitivity: [SensitivityRow]
    package let uncertainty: Uncertainty
    package let draws: Int
    package let seed: UInt32

    package init(
        _ inputs: ModelInputs, name: String = "", draws: Int = Uncertainty.usualDraws,
        seed: UInt32 = Uncertainty.usualSeed
    ) {
        self.name = name
        self.draws = draws
        self.seed = seed
        model = FractureModel(inputs)
        sensitivity = Tornado.rows(inputs)
        uncertainty = Uncertainty(inputs, draws: draws, seed: seed)
    }

    package func text(_ format: Format) -> String {
        switch format {
        case .text: plainText()
        case .json: json()
        case .csv: csv()
        }
    }
}
