import DecimalText
import Results
import Workbook

/// The sheets that every workbook begins with, and the words around its tables.
///
/// - Reference: Government Analysis Function, Making spreadsheets accessible: a brief checklist of
///   the basics.
struct FrontSheets {
    var edition: EditionIndex
    /// Of the whole workbook.
    var title: String
    /// What it holds, in a sentence.
    var summary: String
    var sheets: [DataSheet]
    /// The titles of tables that have no row in this edition.
    var absent: [String]

    var workbook: Workbook {
        Workbook(
            title: title, subject: "Audit of fracture liaison services, \(edition.period)",
            author: Site.name, language: "en-GB", remarks: marks.joined(separator: " "),
            created: Self.seconds(of: facts.publishedOn, year: facts.year),
            sheets: [cover, contents, notes, columns] + sheets.map(dressed))
    }

    private var facts: Edition { edition.results.edition }

    /// What every sheet says of invented patients; empty where they are real.
    private var marks: [String] {
        facts.synthetic
            ? [
                "Synthetic data: all patients and services are invented; no figure describes a real one."
            ]
            : []
    }

    private var cover: Sheet {
        let lines =
            [summary] + marks + [
                "Period: fractures found from \(edition.period).",
                """
                Edition \(facts.year), revision \(facts.revision), published \
                \(DateWords.words(facts.publishedOn)), with answers given up to \
                \(DateWords.words(facts.freezeDate)).
                """,
                "Published by the \(Site.name) (\(Site.shortName)). Made with flsdb \(facts.programVersion).",
                """
                Percentages are numbers in per cent: 64.9 is 64.9%. A cell holds four decimal places \
                and shows fewer.
                """,
                """
                No cell of a table is empty: where there is no figure stands a shorthand such as \
                \(Shorthand.confidential.rawValue), which the sheet Notes explains.
                """,
            ]
        return Sheet(
            name: "Cover", title: FormulaText.harmless(title),
            lines: lines.map { .init(FormulaText.harmless($0)) } + [
                .init("Contents: every sheet, with links", target: "Contents"),
                .init(
                    "Notes: shorthand, status words and what to know of the data", target: "Notes"),
                .init("Columns: what every column means", target: "Columns"),
            ])
    }

    private var contents: Sheet {
        let front = [
            ("Cover", title, 0), ("Notes", Self.notesTitle, 0), ("Columns", Self.columnsTitle, 0),
        ]
        let rows = sheets.map { ($0.name, $0.title, $0.count) }
        let cells = (front + rows).flatMap { name, title, count -> [Sheet.Cell] in
            [
                .link(name, target: name), .text(FormulaText.harmless(title)),
                count > 0 ? .number(Double(count)) : .text(Shorthand.notApplicable.rawValue),
            ]
        }
        return Sheet(
            name: "Contents", title: "Contents",
            lines: marks.map { .init($0) } + [.init("This sheet holds one table.")],
            table: .init(
                name: "contents",
                columns: [
                    .init("Sheet", .text), .init("What it holds", .text),
                    .init("Rows of figures (number)", .whole),
                ],
                cells: cells))
    }

    private var notes: Sheet {
        var rows = Shorthand.allCases.map { ($0.rawValue, $0.meaning) }
        rows += StatusWords.all
        rows += DisclosureWords.terms(of: facts.disclosurePolicy).map { term in
            ("Disclosure: \(term.term)", term.words)
        }
        rows += DataNotes(edition: edition).all.map { ("Data", $0) }
        rows += absent.map { ("No rows in this edition", $0) }
        return Sheet(
            name: "Notes", title: Self.notesTitle,
            lines: marks.map { .init($0) } + [
                .init("This sheet holds one table."), .init("Contents", target: "Contents"),
            ],
            table: .init(
                name: "notes", columns: [.init("Note", .text), .init("Meaning", .text)],
                cells: rows.flatMap { name, words -> [Sheet.Cell] in
                    [.text(FormulaText.harmless(name)), .text(FormulaText.harmless(words))]
                }))
    }

    private var columns: Sheet {
        let cells = sheets.flatMap { sheet in
            sheet.columns.flatMap { column -> [Sheet.Cell] in
                [
                    .link(sheet.name, target: sheet.name), .text(column.heading),
                    .text(column.name), .text(column.meaning),
                ]
            }
        }
        return Sheet(
            name: "Columns", title: Self.columnsTitle,
            lines: marks.map { .init($0) } + [
                .init("This sheet holds one table."), .init("Contents", target: "Contents"),
            ],
            table: .init(
                name: "columns",
                columns: [
                    .init("Sheet", .text), .init("Column", .text),
                    .init("Name in the CSV tables", .text), .init("Meaning", .text),
                ],
                cells: cells))
    }

    private func dressed(_ sheet: DataSheet) -> Sheet {
        let words = """
            This sheet holds one table of \(Words.counted(sheet.count, "row", "rows")). The sheet \
            Notes explains shorthand in square brackets.
            """
        let lines = marks + [words] + (sheet.remark.isEmpty ? [] : [sheet.remark])
        return Sheet(
            name: sheet.name, title: FormulaText.harmless("\(sheet.title), \(facts.year)"),
            lines: lines.map { .init(FormulaText.harmless($0)) } + [
                .init("Contents", target: "Contents")
            ],
            table: .init(
                name: "table_"
                    + sheet.name.lowercased().split(separator: " ").joined(separator: "_"),
                columns: sheet.columns.map { .init($0.heading, $0.kind) }, cells: sheet.cells))
    }

    private static let notesTitle = "Notes: shorthand, status words and the data"
    private static let columnsTitle = "Columns: what every column means"

    /// Midday of an ISO 8601 date as seconds since 1970; of the first day after the audit year
    /// where the text is no date.
    ///
    /// - Reference: E. G. Richards, Mapping Time, 1998: days of the Gregorian calendar.
    static func seconds(of date: String, year: Int) -> Int {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        var (year, month, day) = (year + 1, 1, 1)
        if parts.count == 3, let own = parts[0], (1970...2999).contains(own), let of = parts[1],
            (1...12).contains(of), let on = parts[2], (1...31).contains(on)
        {
            (year, month, day) = (own, of, on)
        }
        let (shifted, months) = (month < 3 ? year - 1 : year, (month + 9) % 12)
        let days =
            shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
            + (months * 153 + 2) / 5 + day - 1 - 719_468
        return days * 86_400 + 43_200
    }
}

/// The words of the column Status.
private enum StatusWords {
    static let all: [(String, String)] = FigureStatus.allCases.map { status in
        ("Status: \(status.rawValue)", meaning(of: status))
    }

    private static func meaning(of status: FigureStatus) -> String {
        switch status {
        case .ok: "Shown."
        case .withheld:
            "1 to 7 patients, or a number that would give such a count away: nothing is shown."
        case .tooFew: "8 to 19 patients: counts without a verdict."
        case .notCollected: "The extract lacks the question."
        case .noExpected: "There is no number of hip fractures to work out what to expect from."
        case .noPatients: "Registered, but no record in the cohort."
        case .provisional: "The follow-up year has not passed for every patient."
        }
    }
}
