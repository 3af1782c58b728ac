extension SiteRule {
    /// The index of the search, which names pages but is none.
    static let searchRules: [SiteRule] = [
        SiteRule(
            "SIT-34",
            "Every entry of the search index leads to a page of the site that says its name",
            .fileOfSite { file, site in
                guard let index = file.searchIndex else { return [] }
                if let fault = index.fault { return [fault] }
                return index.entries.filter { !file.settledEntries.contains($0.fact) }.compactMap {
                    entry in
                    guard !entry.title.bytes.isEmpty else {
                        return Fault(entry.line, "An entry has no name; give it one.")
                    }
                    guard case .inside(let path, let fragment) = entry.link.target,
                        let page = site[path], page.kind == .page,
                        fragment.map({ page.ids.contains($0) }) ?? true
                    else {
                        let summary =
                            "The entry “\(entry.title.text)” leads to no page of the site, or to a "
                            + "part that the page does not have."
                        return Fault(entry.line, summary)
                    }
                    guard page.says(entry.title) else {
                        let summary =
                            "The entry “\(entry.title.text)” has a name that \(path.text) does not say."
                        return Fault(entry.line, summary)
                    }
                    return nil
                }
            }),
        SiteRule(
            "SIT-35", "The words of the search index hold no number",
            .file { file in
                guard let index = file.searchIndex else { return [] }
                return index.entries.filter(\.wordsHoldDigit).map { entry in
                    Fault(
                        entry.line,
                        "The words of “\(entry.title.text)” hold a number; only names may.")
                }
            }),
        SiteRule(
            "SIT-36", "The search index stays below 250 KB",
            .file { file in
                guard file.searchIndex != nil, file.file.bytes.count > 250_000 else {
                    return []
                }
                return [Fault(nil, "The search index is larger than 250 KB; give it fewer words.")]
            }),
    ]
}
