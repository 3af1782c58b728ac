import DecimalText
import Results
import Statistics

/// The results as far as the marks let them be seen. Whatever is published is made here, from what
/// is shown.
struct DisclosedView {
    let results: BenchmarkedResults
    let marks: DisclosureMarks
    let policy: DisclosurePolicy

    func publishable() -> PublishableResults {
        var edition = results.edition
        edition.disclosurePolicy = policy.name
        let figures = figures()
        var publishable = PublishableResults(
            edition: edition, indicators: results.indicators, services: results.services,
            figures: figures, distributions: distributions(of: figures), series: series(),
            breakdowns: breakdowns(), completeness: completeness(),
            missedOpportunities: missedOpportunities(), cohortFlow: results.cohortFlow,
            dataQualityRules: results.dataQualityRules, dataQuality: results.dataQuality,
            assumptions: results.assumptions, withheld: withheld(),
            facilities: results.facilities)
        publishable.dataQualityFields = results.dataQualityFields
        publishable.dataQualityEffects = effects()
        publishable.caseMix = caseMix(beside: figures)
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

    /// Per cent with 4 decimals; nil where there is nothing to divide by.
    func percent(_ numerator: Int?, of denominator: Int?) -> String? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return DecimalText.percent(numerator, of: denominator, places: 4)
    }

    /// A share as per cent with 4 decimals.
    func percent(_ share: Double?) -> String? {
        share.map { DecimalText.fixed($0 * 100, places: 4) }
    }

    private func withheld() -> [WithheldCells] {
        WithholdingReason.allCases
            .map { WithheldCells(reason: $0.rawValue, cells: marks.count(of: $0)) }
            .filter { $0.cells > 0 }
            .sorted { $0.reason.precedesByBytes($1.reason) }
    }
}
