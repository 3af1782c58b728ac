import Findings

/// What items say about each other.
enum Relations {
    /// Everything that does not hold between the items of a repository.
    ///
    /// - Parameter day: ISO 8601; a review due before it is overdue.
    static func findings(among items: [Resource], on day: String) -> [Finding] {
        repeatedAddresses(items) + repeatedRoutes(items)
            + items.flatMap { item in
                missingItems(of: item, among: items) + translations(of: item, among: items)
                    + replacements(by: item, among: items) + review(of: item, on: day)
            }
    }

    private static func repeatedAddresses(_ items: [Resource]) -> [Finding] {
        var first: [[UInt8]: String] = [:]
        var findings: [Finding] = []
        for item in items {
            for slug in [item.slug] + item.movedFrom {
                guard let other = first.updateValue(item.file, forKey: Array(slug.utf8)) else {
                    continue
                }
                findings.append(
                    found(
                        "RES-06", item, "slug",
                        "The address \(slug) is also that of \(other). Give one of the two another slug."
                    ))
            }
        }
        return findings
    }

    /// Each reader starts in one place, in each language.
    private static func repeatedRoutes(_ items: [Resource]) -> [Finding] {
        var findings: [Finding] = []
        let routes = items.filter { $0.kind == .route && !$0.isArchived }
        for (index, item) in routes.enumerated() {
            for other in routes[..<index] where other.language == item.language {
                guard let shared = item.audiences.first(where: other.audiences.contains) else {
                    continue
                }
                findings.append(
                    found(
                        "RES-19", item, "audiences",
                        "The start page of \(shared.rawValue) is \(other.file). Take the word out of one "
                            + "of the two, or archive one."))
            }
        }
        return findings
    }

    private static func missingItems(of item: Resource, among items: [Resource]) -> [Finding] {
        let named =
            item.standards.map { ("standards", $0) } + item.replaces.map { ("replaces", $0) }
        return named.compactMap { key, slug in
            let other = items.first { $0.slug.isSame(slug) }
            if other == nil {
                return found(
                    "RES-12", item, key,
                    "The key \(key) names \(slug), which is no item. Correct the slug or add the item."
                )
            }
            guard key.isSame("standards"), other?.kind != .standard else { return nil }
            return found(
                "RES-12", item, key, "The key standards names \(slug), which is no standard.")
        }
    }

    private static func translations(of item: Resource, among items: [Resource]) -> [Finding] {
        item.translations.compactMap { slug in
            guard let other = items.first(where: { $0.slug.isSame(slug) }) else {
                return found(
                    "RES-13", item, "translations",
                    "The translation \(slug) is missing. Add its file, or take it out of translations."
                )
            }
            guard other.language != item.language else {
                return found(
                    "RES-13", item, "translations",
                    "The translation \(slug) is in the same language. Set its language.")
            }
            guard other.translations.contains(where: { $0.isSame(item.slug) }) else {
                return found(
                    "RES-13", item, "translations",
                    "The translation \(slug) does not name this item in its own translations. Add it."
                )
            }
            return nil
        }
    }

    private static func replacements(by item: Resource, among items: [Resource]) -> [Finding] {
        item.replaces.compactMap { slug in
            guard let other = items.first(where: { $0.slug.isSame(slug) }), !other.isArchived
            else { return nil }
            return found(
                "RES-17", item, "replaces",
                "This item replaces \(slug), which is not archived. Write status: archived there.")
        }
    }

    private static func review(of item: Resource, on day: String) -> [Finding] {
        guard !item.dates.nextReview.isEmpty,
            item.dates.nextReview.utf8.lexicographicallyPrecedes(day.utf8)
        else { return [] }
        return [
            found(
                "RES-15", item, "next_review",
                "The review was due on \(item.dates.nextReview), before the edition of \(day). Read the "
                    + "item again and set reviewed and next_review, or archive it.")
        ]
    }

    private static func found(
        _ rule: String, _ item: Resource, _ key: String, _ summary: String
    ) -> Finding {
        Finding(
            rule: rule, severity: .error,
            location: Location(file: item.file, line: item.lines[key] ?? 1), summary: summary)
    }
}
