extension SiteRule {
    /// Where links lead, and which pages they leave out.
    static let linkRules: [SiteRule] = [
        SiteRule(
            "SIT-12", "Every link is relative, or https, mailto or tel",
            .file { file in
                file.links.compactMap { link in
                    guard case .refused(let reason) = link.target else { return nil }
                    return Fault(link.line, "The link “\(link.written.text)” \(reason).")
                }
            }),
        SiteRule(
            "SIT-13", "Every link within the site leads to a file of the site",
            .fileOfSite { file, site in
                file.unsettledLinks.compactMap { link in
                    guard case .inside(let path, _) = link.target, site[path] == nil else {
                        return nil
                    }
                    return Fault(
                        link.line,
                        "The link “\(link.written.text)” leads to \(path.text), which does not exist."
                    )
                }
            }),
        SiteRule(
            "SIT-14", "Every anchor that a link names is on its page",
            .fileOfSite { file, site in
                file.unsettledLinks.compactMap { link in
                    guard case .inside(let path, let fragment?) = link.target,
                        let target = site[path], target.page.fault == nil,
                        !target.ids.contains(fragment)
                    else { return nil }
                    return Fault(
                        link.line,
                        "The link “\(link.written.text)” names an id that \(path.text) does not have."
                    )
                }
            }),
        SiteRule(
            "SIT-15", "Nothing is loaded from elsewhere",
            .file { file in
                file.links.compactMap { link in
                    guard link.isLoaded, case .outside = link.target else { return nil }
                    return Fault(
                        link.line,
                        "“\(link.written.text)” is loaded from elsewhere; put it in the site.")
                }
            }),
        SiteRule(
            "SIT-16", "The site has a home page, index.html",
            .site { site in
                guard site[Bytes("index.html")] == nil else { return [] }
                return [("index.html", Fault(nil, "The site has no index.html; add one."))]
            }),
        SiteRule(
            "SIT-17", "Every page but 404.html can be reached from the home page",
            .site { site in
                let home = Bytes("index.html")
                guard site[home] != nil else { return [] }
                let reached = site.reachable(from: home)
                return site.pages.compactMap { page in
                    guard !reached.contains(page.path), page.path != Bytes("404.html") else {
                        return nil
                    }
                    let summary = "No link leads from index.html to this page; link it or drop it."
                    return (page.file.path, Fault(nil, summary))
                }
            }),
    ]
}
