extension SiteRule {
    /// Nothing of a patient, and nothing of a withheld figure, stands in any file.
    ///
    /// A finding names the file and line, never what stands there.
    static let leakRules: [SiteRule] = [
        SiteRule(
            "LEA-01", "No file holds an NHS number",
            .file { file in
                file.identifiers.filter { $0.kind == .nhsNumber }.map {
                    Fault($0.line, "Ten digits here are a valid NHS number; remove them.")
                }
            }),
        SiteRule(
            "LEA-02", "No file holds a date that may be a date of birth",
            .fileOfSite { file, site in
                guard let year = site.newestYear else { return [] }
                return file.identifiers.compactMap { mark in
                    guard case .date(let born) = mark.kind, born <= year - youngest else {
                        return nil
                    }
                    return Fault(
                        mark.line,
                        "A date of \(youngest) years before the newest edition or more stands "
                            + "here; remove it, or give the year alone.")
                }
            }),
        SiteRule(
            "LEA-03", "No file holds a full postcode",
            .file { file in
                file.identifiers.filter { $0.kind == .postcode }.map {
                    Fault($0.line, "A full postcode stands here; give the area at most.")
                }
            }),
        SiteRule(
            "LEA-04", "No withheld row of a table or data file holds a number",
            .reading { reading in
                reading.leaks.filter(\.saysSo).map { Fault($0.place, withheld($0)) }
            }),
        SiteRule(
            "LEA-05", "No page and no drawing holds a comment",
            .file { file in
                file.page.comments.map { Fault($0, "A comment stands here; remove it.") }
            }),
        SiteRule(
            "LEA-06", "No data file holds a number of a figure that another withholds",
            .reading { reading in
                reading.leaks.filter { !$0.saysSo }.map { Fault($0.place, disagreeing($0)) }
            }),
    ]

    /// Patients are 50 or older when they break a bone.
    private static let youngest = 50

    private static func withheld(_ leak: DataLeak) -> String {
        let place = leak.address.map { " (\($0.words))" } ?? ""
        return leak.sheetWords
            + "This row is withheld\(place) and has a number in \(leak.column); leave it empty."
    }

    private static func disagreeing(_ leak: DataLeak) -> String {
        let place = leak.address.map { " (\($0.words))" } ?? ""
        return leak.sheetWords
            + "Another file withholds this figure\(place), and a number stands in \(leak.column); "
            + "leave it empty."
    }
}

extension DataLeak {
    /// The line, where the file has lines.
    fileprivate var place: Int? { sheet == nil ? line : nil }

    /// `In xl/worksheets/sheet5.xml, row 12: `.
    fileprivate var sheetWords: String { sheet.map { "In \($0), row \(line): " } ?? "" }
}
