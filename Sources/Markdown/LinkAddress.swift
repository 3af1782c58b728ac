/// Where a link of a text may lead.
enum LinkAddress {
    /// True for `https:`, `mailto:` and a path that stays inside the site.
    static func isSafe(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C }) else {
            return false
        }
        let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
        guard scheme.utf8.count == bytes.count || address.dropFirst(scheme.count).first != ":"
        else {
            let name = scheme.lowercased()
            return name == "https" && address.dropFirst(6).hasPrefix("//") || name == "mailto"
        }
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        return parts[0] != "" && parts[0].first != "#" && parts[0].first != "?"
            && !parts.contains("..") && !parts.contains(".")
    }

    /// True for a path of the site, which a page must lead to from where it stands.
    static func isPath(_ address: String) -> Bool {
        let lower = address.lowercased()
        return !lower.hasPrefix("https:") && !lower.hasPrefix("mailto:")
    }
}

extension MarkdownDocument {
    /// The same text with each path of the site led to from a page.
    package func paths(_ link: (String) -> String) -> MarkdownDocument {
        links { LinkAddress.isPath($0) ? link($0) : $0 }
    }
}
