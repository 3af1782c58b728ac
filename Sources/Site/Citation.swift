import Results
import Templates

/// How an edition, or a page of it, is cited: in words and as entries for reference software.
///
/// Made from the edition's own facts alone, so that the same edition is cited alike for ever.
struct Citation {
    var edition: Edition
    /// The page that is cited; nil for the edition as a whole.
    var page: String?

    /// `KPI 7: …, in: Fracture Liaison Service Database (FLS-DB), edition 2021, revision 1, …`
    var text: String {
        """
        \(page.map { "\($0). In: " } ?? "")\(Self.title), edition \(edition.year), revision \
        \(edition.revision), published \(DateWords.words(edition.publishedOn)).\(synthetic)
        """
    }

    /// `flsdb-2021-1`: edition and revision, so that a restatement is another work.
    var key: String { "flsdb-\(edition.year)-\(edition.revision)" }

    /// A BibTeX entry.
    var bibTeX: String {
        let date = Self.dateParts(edition.publishedOn)
        var fields = [
            ("author", "{\(Site.name)}"),
            ("title", "{\(workTitle)}"),
            ("institution", Site.name), ("type", "Annual report"), ("number", number),
        ]
        for (name, part) in zip(["year", "month", "day"], date) {
            fields.append((name, String(part)))
        }
        fields.append(("note", note))
        let lines = fields.map { "  \($0.0) = {\(Self.escaped($0.1))}" }
        return "@techreport{\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    /// A CSL-JSON entry.
    var cslJSON: [UInt8] {
        CitationFile.cslJSON(
            key: key, title: workTitle, author: Site.name, number: number,
            issued: Self.dateParts(edition.publishedOn), note: note)
    }

    private var workTitle: String { "\(Self.title): annual report \(edition.year)" }

    private var note: String { "Published \(DateWords.words(edition.publishedOn)).\(synthetic)" }

    private var number: String { "Edition \(edition.year), revision \(edition.revision)" }

    private var synthetic: String { edition.synthetic ? " Synthetic data." : "" }

    static var title: String { "\(Site.name) (\(Site.shortName))" }

    /// Year, month and day of an ISO 8601 date; fewer where it holds fewer.
    static func dateParts(_ date: String) -> [Int] {
        date.split(separator: "-").compactMap { Int($0) }
    }

    /// The characters that TeX reads as commands, but for the braces that group a name.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "&%$#_".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}

extension Site {
    static let citationFiles = [
        ("citation.bib", "BibTeX"), ("citation.json", "CSL-JSON"),
    ]

    /// The files of an edition by which reference software cites it.
    func citationFiles(of edition: EditionIndex) -> [(name: String, bytes: [UInt8])] {
        let citation = Citation(edition: edition.results.edition)
        return [("citation.bib", Array(citation.bibTeX.utf8)), ("citation.json", citation.cslJSON)]
    }

    /// How the page named `name`, or the edition as a whole, is cited.
    func cite(_ name: String?, on page: Page, _ edition: EditionIndex) -> CiteView {
        CiteView(
            text: Citation(edition: edition.results.edition, page: name).text,
            files: Self.citationFiles.map { file, kind in
                LinkView(
                    "The edition as \(kind) (\(file))",
                    href: map.link(
                        from: page, toPath: map.path(ofData: file, year: edition.year)))
            })
    }
}
