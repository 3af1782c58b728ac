extension SiteRule {
    /// Ids and what asks for them, names of links and controls.
    static let identityRules: [SiteRule] = [
        SiteRule(
            "SIT-08", "Every id stands once on its page",
            .page { page in
                var seen: Set<Bytes> = []
                return page.ids.compactMap { id in
                    if id.target.bytes.isEmpty || words(in: id.target.bytes).count > 1 {
                        return Fault(id.line, "An id is empty or holds a space; rename it.")
                    }
                    guard !seen.insert(id.target).inserted else { return nil }
                    return Fault(
                        id.line,
                        "The id “\(id.target.text)” stands on the page already; rename one.")
                }
            }),
        SiteRule(
            "SIT-09", "Every id that a label, description or paint asks for is on the page",
            .file { file in
                guard file.page.fault == nil else { return [] }
                return file.page.references.compactMap { reference in
                    guard !file.ids.contains(reference.target) else { return nil }
                    return Fault(
                        reference.line,
                        "Nothing on the page has the id “\(reference.target.text)” asked for here.")
                }
            }),
        SiteRule(
            "SIT-10", "Every link, button and heading says something",
            .page { page in
                page.silent.map { Fault($0.line, "This \($0.what) has no text; give it some.") }
            }),
        SiteRule(
            "SIT-11", "Every form control has a label",
            .page { page in
                page.unnamedControls.compactMap { control in
                    if let id = control.id, page.labelled.contains(id) { return nil }
                    return Fault(
                        control.line, "This control has no label; add one whose for is its id.")
                }
            }),
    ]
}
