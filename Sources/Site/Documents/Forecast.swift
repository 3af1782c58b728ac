import Economics

/// What the model forecasts for a business case: a better service against the service now, after
/// one, three and five years, and what that depends on.
struct Forecast: Sendable {
    /// Where the inputs that the audit publishes come from; nil where they are those of the example
    /// community, and the local team must put its own in their place.
    let prefill: ModelPrefill?
    /// Over five years, with five yearly intakes.
    let model: FractureModel
    let spans: [(years: Int, comparison: Comparison)]
    /// Everything that speaks against a service, and everything that speaks for it.
    let cautious: Comparison
    let hopeful: Comparison
    let sensitivity: [SensitivityRow]

    init(of place: Place?) {
        let found = place.flatMap { ModelPrefill(of: $0) }
        let filled = found?.inputs
        prefill = filled == nil ? nil : found
        let inputs = filled ?? Preset.community.inputs
        let model = FractureModel(inputs)
        self.model = model
        spans =
            [1, 3].map { years in
                var sooner = inputs
                sooner[.horizon] = Double(years * 12)
                sooner[.intakes] = Double(years)
                return (years, FractureModel(sooner).comparisons[Self.asked])
            } + [(5, model.comparisons[Self.asked])]
        cautious = FractureModel(Preset.cautious.applied(to: inputs)).comparisons[Self.asked]
        hopeful = FractureModel(Preset.hopeful.applied(to: inputs)).comparisons[Self.asked]
        sensitivity = Tornado.rows(inputs, of: Tornado.chief)
    }

    /// The community that stands in where a service's own figures do not.
    static let example = Forecast(of: nil)

    /// A better service against the service now.
    static let asked = 2

    var isExample: Bool { prefill == nil }
    var inputs: ModelInputs { model.inputs }
    var now: Outcome { model.outcomes[0] }
    var better: Outcome { model.outcomes[1] }
    var comparison: Comparison { model.comparisons[Self.asked] }
}
