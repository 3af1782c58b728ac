/// What the fields of the results file mean. Those that stand in a table too mean the same there.
enum FieldMeaning {
    /// - Parameter path: the field's place in the file: `edition.year`, `figures.kpi`.
    static func words(at path: String) -> String? { own[path] ?? column(at: path)?.meaning }

    /// The column that shows the field.
    static func column(at path: String) -> ResultsTable.Column? {
        let parts = path.split(separator: ".")
        guard parts.count == 2 else { return nil }
        let name = tables[String(parts[0])] ?? String(parts[0].replacing("_", with: "-"))
        return ResultsTable.all.first { $0.name == name }?.columns.first { $0.name == parts[1] }
    }

    /// Tables that are not called as the field that they show is. No table shows `facilities` as
    /// the file has them.
    private static let tables = [
        "cohort_flow": "cohort", "figures": "indicators", "indicators": "definitions",
        "facilities": "", "months": "series", "indicator": "definitions", "service": "services",
    ]

    /// What any text of this name looks like.
    static func pattern(of name: String) -> String? {
        switch name {
        case "sha256": "^[0-9a-f]{64}$"
        case "freeze_date", "published_on", "received": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        default: nil
        }
    }

    /// What any number of this name lies within.
    static func bounds(of name: String) -> ClosedRange<Int>? {
        switch name {
        case "kpi", "kpis": 1...11
        case "year", "first_year", "previous_year": 1900...2200
        default: nil
        }
    }

    private static let own = [
        "assumptions": "What no public source states and the program assumes.",
        "attack_check":
            "What an attack on the published tables came to: could a withheld count be worked out?",
        "attack_check.cells": "Withheld counts that were attacked.",
        "attack_check.exposed": "Withheld counts that could be worked out; 0 in what is published.",
        "attack_check.fewest_values":
            "So many numbers must remain for a withheld count of patients.",
        "attack_check.narrowest":
            "How many numbers remain for the count that is hidden least; null where none is withheld.",
        "breakdowns": "Indicators by group of patients: breakdowns.csv.",
        "case_mix": "Services' figures allowing for the patients that they see: case-mix.csv.",
        "changes": "Change of each figure since the edition before: changes.csv.",
        "cohort_flow": "The flow from the extract to the cohort: cohort.csv.",
        "completeness": "Completeness of the fields of KPI 1: completeness.csv.",
        "data_quality": "Findings of the validation rules by service: data-quality.csv.",
        "data_quality_effects":
            "Where the records that a rule found stand in the indicators: data-quality-effects.csv.",
        "data_quality_fields":
            "Findings of the validation rules by question: data-quality-fields.csv.",
        "data_quality_rules": "The validation rules that ran.",
        "definition_effects":
            "What new versions of definitions did to national figures: definition-effects.csv; left out "
            + "where no version is new.",
        "distributions": "Quartiles of the services' figures.",
        "edition": "What the edition is and what it was made from.",
        "edition.definition_versions": "Version of each indicator's definition, by its number.",
        "edition.disclosure_policy": "The disclosure policy, by its name.",
        "edition.disclosure_rules": "What the disclosure policy says.",
        "edition.disclosure_rules.breakdowns_below_nation":
            "The policy of tables by group of patients below the level of a nation.",
        "edition.disclosure_rules.fewest_judged":
            "A figure of fewer patients is shown without a verdict.",
        "edition.disclosure_rules.fewest_shown":
            "A count of 1 or more but fewer than this is small.",
        "edition.disclosure_rules.national": "What is done to the counts of the whole audit.",
        "edition.disclosure_rules.rounded_to": "Counts go to the nearest multiple; 1 is exact.",
        "edition.disclosure_rules.totals": "What a total is the sum of.",
        "edition.disclosure_rules.version": "The version of the policy.",
        "edition.disclosure_rules.withholding": "Which small counts withhold a row.",
        "edition.follow_up_complete_to":
            "Last month of diagnosis whose first-year follow-up is complete; null where all are.",
        "edition.freeze_date": "The day after which no answer counts.",
        "edition.inputs": "The files that the edition was made from.",
        "edition.inputs.path": "Relative to the data folder.",
        "edition.inputs.rows": "Records in the file.",
        "edition.inputs.sha256": "Checksum of the file.",
        "edition.licence": "SPDX identifier of the licence; null where the edition states none.",
        "edition.outlier_rules": "Which services are called outliers, and by whose guidance.",
        "edition.program_version": "Version of flsdb that made the edition.",
        "edition.published_on": "The day of publication.",
        "edition.revision": "1 for the first publication; each restatement adds one.",
        "edition.synthetic": "True where the patients are invented.",
        "edition.year": "The audit year: the year in which the fracture was found.",
        "equity": "Gaps between groups of patients: equity.csv.",
        "facilities": "The facilities audit: what services answered about themselves.",
        "figures": "Each indicator at each place: indicators.csv.",
        "funnels": "What each indicator's funnel rests on: funnels.csv.",
        "indicators": "The indicators and their definitions: definitions.csv.",
        "missed_opportunities":
            "Patients whom 80/50/80 would have treated: missed-opportunities.csv.",
        "narrative":
            "The report's words as they were written, figures by name; left out where there are none.",
        "narrative.file": "Relative to the data folder.",
        "narrative.text": "A head of keys and Markdown.",
        "outliers": "Outlier status of every service: outliers.csv.",
        "responses": "What services answered about their figures.",
        "schema": "The layout of this file and its version.",
        "series": "Indicators by month: series.csv.",
        "services": "The services of the edition: services.csv.",
        "trends": "Recent trend of each figure: trends.csv.",
        "variation": "Limits, variation and assurance of the months: variation.csv.",
        "withheld": "How many cells are withheld, and why.",
    ]
}
