import Counts
import Extract

extension Indicator {
    /// Who answers for the definitions in this program.
    static let author = "FLS-DB annual report, definitions"

    /// The definition in words, made from its rules.
    func words(_ dictionary: DataDictionary) -> IndicatorWords {
        let text = measure.words(dictionary)
        return IndicatorWords(
            kpi: kpi, name: name, shortName: shortName, question: question,
            definitionVersion: definitionVersion, kind: text.kind, denominator: text.denominator,
            numerator: text.numerator, exclusions: text.exclusions, missingRule: text.missing,
            standards: standards, author: author, reviewed: reviewed)
    }
}

/// The parts of a definition in words.
private struct MeasureWords {
    var kind: String
    var denominator: String
    var numerator: String
    var exclusions = "None."
    var missing: String
}

extension Measure {
    fileprivate func words(_ dictionary: DataDictionary) -> MeasureWords {
        switch self {
        case .completeness(let fields, let tolerance, let fewerThan):
            let names = fields.map { field in
                dictionary.words(field.field)
                    + (field.among.map { ", among records where \($0.words(dictionary))" } ?? "")
            }
            return MeasureWords(
                kind: "share-of-services",
                denominator: "Services with at least one record in the cohort. For one service, "
                    + "the \(fields.count) fields: \(names.joined(separator: "; ")).",
                numerator: "Services where fewer than \(fewerThan) of the \(fields.count) fields "
                    + "are missing in more than \(tolerance) % of the records that they apply to.",
                missing: "Blank, unreadable and \"Don't know\" are missing. A column that the "
                    + "extract lacks is missing for every record.")
        case .ratioToExpected(let counted, let perHipFracture):
            let hips = "the service's hip fractures in a year"
            return MeasureWords(
                kind: "ratio-to-expected",
                denominator: perHipFracture == 1
                    ? "As many as \(hips)." : "\(perHipFracture) times \(hips).",
                numerator: counted.map {
                    "Records in the cohort where \($0.words(dictionary))."
                } ?? "Records in the cohort.",
                missing: "A service without a hip-fracture count has no expected number and no "
                    + "figure.")
        case .proportion(let proportion): return proportion.words(dictionary)
        }
    }
}

extension Proportion {
    fileprivate func words(_ dictionary: DataDictionary) -> MeasureWords {
        var denominator =
            switch population {
            case .cohort: "Records in the cohort"
            case .met(let kpi, let rule):
                "Records of the numerator of KPI \(kpi) (\(rule.words(dictionary)))"
            }
        if let rule = self.denominator { denominator += " where \(rule.words(dictionary))" }
        return MeasureWords(
            kind: "proportion", denominator: denominator + ".",
            numerator: "Those where \(numerator.words(dictionary)).",
            exclusions: exclusions.isEmpty
                ? "None."
                : "Left out: records where "
                    + Rule.list(exclusions.map { $0.words(dictionary) }, "or")
                    + ". A record where that is not known stays in.",
            missing: "Missing \(numerator.missingWords(dictionary)) (blank, unreadable or "
                + "\"Don't know\") counts as not met; the number missing is published beside the "
                + "figure.")
    }
}
