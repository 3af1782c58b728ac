import Results

/// The results as far as the marks let them be seen. Whatever is published is made here, from what
/// is shown.
struct DisclosedView {
    let results: BenchmarkedResults
    var marks: DisclosureMarks
    let policy: DisclosurePolicy
    /// What tables by group of patients follow below the level of a nation.
    let breakdowns: DisclosurePolicy

    /// All that is published, with what follows from the shown counts.
    func publishable() -> PublishableResults {
        var publishable = counts()
        let judgement = Judgement(thresholds: results.thresholds, figures: publishable.figures)
        for row in publishable.figures.indices { judgement.judge(&publishable.figures[row]) }
        publishable.distributions = distributions(of: publishable.figures)
        publishable.dataQualityEffects = effects()
        publishable.definitionEffects = definitionEffects(beside: publishable.figures)
        publishable.caseMix = caseMix(beside: publishable.figures)
        publishable.withheld = withheld()
        return publishable.assessed().withEquity()
    }

    /// The tables of counts alone: what an attacker adds up.
    func counts() -> PublishableResults {
        var edition = results.edition
        edition.disclosurePolicy = policy
        var publishable = PublishableResults(
            edition: edition, indicators: results.indicators, services: results.services,
            figures: figures(), distributions: [], series: series(), breakdowns: groups(),
            completeness: completeness(), missedOpportunities: missedOpportunities(),
            cohortFlow: results.cohortFlow, dataQualityRules: results.dataQualityRules,
            dataQuality: results.dataQuality, assumptions: results.assumptions, withheld: [],
            facilities: results.facilities)
        publishable.dataQualityFields = results.dataQualityFields
        return publishable
    }

    /// Not collected and no patients say why there is no figure; then comes withholding, then a
    /// missing expected count, then too few, then a follow-up that is not over.
    func status(_ state: FigureState, _ mark: DisclosureMark) -> FigureStatus {
        switch (state, mark) {
        case (.notCollected, _): .notCollected
        case (.noPatients, _): .noPatients
        case (_, .withheld): .withheld
        case (.noExpected, _): .noExpected
        case (_, .withoutVerdict): .tooFew
        case (.provisional, .shown): .provisional
        case (.known, .shown): .ok
        }
    }

    /// A shown count as the policy publishes it.
    func count(_ count: Int?, at level: Level, under policy: DisclosurePolicy? = nil) -> Int? {
        let policy = policy ?? self.policy
        return policy.isExact(at: level) ? count : count.map(policy.rounded)
    }

    private func withheld() -> [WithheldCells] {
        WithholdingReason.allCases
            .map { WithheldCells(reason: $0.words(under: policy), cells: marks.count(of: $0)) }
            .filter { $0.cells > 0 }
            .sorted { $0.reason.precedesByBytes($1.reason) }
    }
}
