extension SiteRule {
    /// Tables that can be heard as well as seen.
    static let tableRules: [SiteRule] = [
        SiteRule(
            "SIT-21", "Every table has a caption and a head",
            .page { page in
                page.tables.compactMap { table in
                    guard !table.hasCaption || !table.hasHead else { return nil }
                    return Fault(
                        table.line,
                        table.hasCaption
                            ? "This table has no th; mark its heads."
                            : "This table has no caption; say what it shows.")
                }
            }),
        SiteRule(
            "SIT-22", "Every head of a table has a scope",
            .page { page in
                page.headsWithoutScope.map {
                    Fault($0, "This th has no scope; set it to col or row.")
                }
            }),
    ]
}
