extension SiteRule {
    /// What a browser or a reader would make of the page.
    static let readingRules: [SiteRule] = [
        SiteRule(
            "SIT-26", "A browser reads the page as it is written",
            .page { page in
                page.misread.map {
                    Fault(
                        $0.line,
                        "An HTML reader takes this otherwise than it is written: \($0.what).")
                }
            }),
        SiteRule(
            "SIT-27", "No placeholder is left",
            .page { page in
                page.placeholders.map {
                    Fault($0.line, "A placeholder is left here: \($0.what).")
                }
            }),
        SiteRule(
            "SIT-28", "Every page but matrix.html has at most 250 KB",
            .file { file in
                let budget = 250 * 1024
                guard file.kind == .page, file.file.bytes.count > budget,
                    Bytes(file.file.path).bytes.split(separator: UInt8(ascii: "/")).last
                        .map(Array.init) != Array("matrix.html".utf8)
                else { return [] }
                let size = (file.file.bytes.count + 1023) / 1024
                return [
                    Fault(nil, "The page has \(size) KB where 250 are allowed; make it smaller.")
                ]
            }),
    ]
}
