import DecimalText
import Results
import Templates

/// An indicator's definition and what a figure rests on, as lists of facts.
enum IndicatorTerms {
    static func definition(_ definition: IndicatorDefinition?) -> [TermView] {
        guard let definition else { return [] }
        return [
            TermView("Numerator", definition.numerator),
            TermView("Denominator", definition.denominator),
            TermView("Exclusions", definition.exclusions),
            TermView("Missing", definition.missingRule),
            TermView("Kind", kind(definition.kind)),
            TermView("Rating", rating(definition)),
            TermView("Definition", "Version \(definition.definitionVersion)"),
            TermView("Author", definition.author),
            TermView("Definition reviewed", DateWords.words(definition.reviewed)),
        ].filter { !$0.words.isEmpty }
    }

    /// What the national figure rests on, with where its input came from.
    static func technical(
        _ figure: Figure?, _ definition: IndicatorDefinition?, _ edition: EditionIndex
    ) -> [TermView] {
        let facts = edition.results.edition
        let counts = [
            ("Numerator", figure?.numerator), ("Denominator", figure?.denominator),
            ("Missing answers", figure?.missing), ("Left out", figure?.excluded),
        ]
        .map { TermView($0, $1.map(DecimalText.grouped) ?? "Not shown") }
        let exact = figure.map { figure in
            TermView(
                "As in the files",
                [figure.percent, figure.lower95, figure.upper95].map { $0 ?? "–" }
                    .joined(separator: ", ") + " (per cent, lower and upper limit)")
        }
        return counts + [exact].compactMap { $0 } + [
            TermView(
                "Edition",
                """
                \(facts.year), revision \(facts.revision), answers up to \
                \(DateWords.words(facts.freezeDate))
                """),
            TermView(
                "Made from",
                facts.inputs.map { "\($0.path) (SHA-256 \($0.sha256.prefix(12))…)" }
                    .joined(separator: "; ")),
        ]
    }

    /// `Green at 80 % or more, amber at 50 % or more, red below.`
    static func rating(_ definition: IndicatorDefinition?) -> String {
        guard let definition else { return "" }
        let sign = PercentText.sign
        guard let amber = definition.amber else {
            return "Green at \(definition.green)\(sign) or more, red below."
        }
        return """
            Green at \(definition.green)\(sign) or more, amber at \(amber)\(sign) or more, red below.
            """
    }

    private static func kind(_ kind: IndicatorKind) -> String {
        switch kind {
        case .shareOfServices: "Share of services that meet the standard"
        case .ratioToExpected:
            "Number found against the number expected; it may exceed 100\u{A0}%"
        case .proportion: "Share of patients"
        }
    }
}
