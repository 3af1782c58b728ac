extension SiteRule {
    /// What every page is made of.
    static let structureRules: [SiteRule] = [
        SiteRule(
            "SIT-01", "Every page is well-formed",
            .file { file in
                guard file.kind == .page || file.kind == .markup, let fault = file.page.fault else {
                    return []
                }
                return [Fault(fault.line, "The page is not well-formed: \(fault.what).")]
            }),
        SiteRule(
            "SIT-02", "Every page begins with <!DOCTYPE html> and says that it is UTF-8",
            .page { page in
                guard page.fault == nil else { return [] }
                let doctype =
                    page.hasDoctype
                    ? [] : [Fault(1, "The page does not begin with <!DOCTYPE html>; add it.")]
                let charset =
                    page.hasCharset
                    ? [] : [Fault(1, "The page has no <meta charset=\"utf-8\"/>; add it.")]
                return doctype + charset
            }),
        SiteRule(
            "SIT-03", "Every page says which language it is in",
            .page { page in
                guard page.fault == nil, page.lang?.bytes.isEmpty ?? true else { return [] }
                return [Fault(page.htmlLine, "The html element has no lang; set it.")]
            }),
        SiteRule(
            "SIT-04", "Every page has one title, which says something",
            .page { page in
                guard page.fault == nil else { return [] }
                guard let title = page.titles.first else {
                    return [Fault(nil, "The page has no title; give it one.")]
                }
                let empty =
                    title.what.isEmpty ? [Fault(title.line, "The title is empty; word it.")] : []
                return empty
                    + page.titles.dropFirst().map { Fault($0.line, "The page has a second title.") }
            }),
        SiteRule(
            "SIT-05", "No two pages have the same title",
            .site { site in
                var first: [Bytes: String] = [:]
                var faults: [(file: String, fault: Fault)] = []
                for page in site.pages {
                    guard let title = page.page.titles.first, !title.what.isEmpty else { continue }
                    if let other = first[Bytes(title.what)] {
                        let summary = "The title is also that of \(other); tell the two apart."
                        faults.append((page.file.path, Fault(title.line, summary)))
                    } else {
                        first[Bytes(title.what)] = page.file.path
                    }
                }
                return faults
            }),
        SiteRule(
            "SIT-06", "Every page has exactly one h1",
            .page { page in
                guard page.fault == nil else { return [] }
                let first = page.headings.filter { $0.level == 1 }
                guard !first.isEmpty else { return [Fault(nil, "The page has no h1; add one.")] }
                return first.dropFirst().map { Fault($0.line, "The page has a second h1.") }
            }),
        SiteRule(
            "SIT-07", "No heading skips a level",
            .page { page in
                zip(page.headings, page.headings.dropFirst()).compactMap { before, heading in
                    guard heading.level > before.level + 1 else { return nil }
                    return Fault(
                        heading.line,
                        "An h\(heading.level) follows an h\(before.level); no level may be skipped."
                    )
                }
            }),
    ]
}
