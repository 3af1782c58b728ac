import DecimalText
import Results
import Templates

/// Disclosure policies in the words of a reader.
enum DisclosureWords {
    static func terms(of policy: String) -> [TermView] {
        [TermView("Policy", policy)] + rules(of: policy)
    }

    private static func rules(of policy: String) -> [TermView] {
        switch policy {
        case "audit":
            [
                TermView(
                    "1 to 7 patients",
                    "Withheld: counts, percentage, interval and everything that depends on them."),
                TermView("8 to 19 patients", "Shown, but neither rated nor compared."),
                TermView(
                    "Totals",
                    """
                    Shown as they are. Where a single cell within a published total is withheld, it \
                    can be worked out from the rest: this version does not yet withhold a second \
                    one to prevent that, and is not to be used to publish real patients’ figures.
                    """),
            ]
        default: []
        }
    }

    /// How many cells were withheld and why; nil where none was.
    static func withheld(_ results: PublishableResults, year: Int) -> DataTable? {
        guard !results.withheld.isEmpty else { return nil }
        return DataTable(
            caption: "Cells withheld, \(year)",
            columns: [.init("Reason"), .init("Cells", isNumeric: true)],
            rows: results.withheld.map { row in
                [.text(Words.sentenceStart(row.reason)), .text(DecimalText.grouped(row.cells))]
            })
    }
}
