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
                    Within every published total the number of withheld cells is none or at least \
                    two, so that none can be worked out from the rest.
                    """),
            ]
        case "hes-2018":
            [
                TermView("0 patients", "Shown as 0."), TermView("1 to 7 patients", "Withheld."),
                TermView("8 and more", "Rounded to the nearest 5, below the national level."),
            ]
        case "opensafely":
            [
                TermView("7 patients and fewer", "Withheld."),
                TermView("8 and more", "Rounded to the nearest 5."),
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
