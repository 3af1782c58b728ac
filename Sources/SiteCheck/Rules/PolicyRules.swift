extension SiteRule {
    /// What the strict content security policy would not let work.
    static let policyRules: [SiteRule] = [
        SiteRule(
            "SIT-23", "No page has a style of its own",
            .page { page in
                page.inlineStyles.map {
                    Fault($0.line, "A \($0.what) stands here; move it to the stylesheet.")
                }
            }),
        SiteRule(
            "SIT-24", "No page has a script of its own",
            .page { page in
                page.inlineScripts.map {
                    Fault($0.line, "An inline script (\($0.what)) stands here; move it to a file.")
                }
            }),
        SiteRule(
            "SIT-25", "No page holds another page, and none moves its links",
            .page { page in
                page.frames.map {
                    Fault($0.line, "The element \($0.what) is not allowed; remove it.")
                }
            }),
    ]
}
