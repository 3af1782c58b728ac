import Disk
import Findings
import Releases

@testable import Repository

/// Items as their files would be.
enum ShelfInMemory {
    /// An item that nothing is wrong with, with other values for some keys; nil takes a key out.
    static func text(_ changes: [String: String?] = [:], body: String = "Words.\n") -> String {
        let keys: [(String, String)] = [
            ("title", "Bone health card"), ("slug", "bone-health-card"),
            ("summary", "A card to carry."), ("kind", "template"),
            ("audiences", "[patients, professionals]"), ("topics", "[follow-up]"),
            ("kpis", "[9, 7]"), ("published", "2020"), ("checked", "2026-11-21"),
            ("reviewed", "2026-11-21"), ("next_review", "2027-11-21"), ("status", "current"),
            ("source", "https://example.org/card"), ("licence", "Not stated"),
        ]
        let kept = keys.compactMap { key, value -> String? in
            guard let change = changes[key] else { return "\(key): \(value)" }
            return change.map { "\(key): \($0)" }
        }
        let added = changes.keys.sorted().compactMap { key -> String? in
            guard !keys.contains(where: { $0.0 == key }), let value = changes[key] ?? nil else {
                return nil
            }
            return "\(key): \(value)"
        }
        return "---\n" + (kept + added).joined(separator: "\n") + "\n---\n" + body
    }

    static func read(_ text: String) -> (item: Resource, findings: [Finding]) {
        ResourceFile.read(Array(text.utf8), file: "resources/card.md")
    }

    static func item(_ slug: String, _ change: (inout Resource) -> Void = { _ in }) -> Resource {
        var item = Resource()
        item.slug = slug
        item.title = slug
        item.file = "resources/\(slug).md"
        change(&item)
        return item
    }

    /// A data folder with these files in `resources/`, removed afterwards.
    static func folder<Answer>(
        _ files: [(String, String)], _ work: (DataFolder) throws -> Answer
    ) throws -> Answer {
        let path = try TemporaryFolder()
        try WholeFile.makeFolder(at: "\(path.path)/resources")
        for (name, text) in files {
            try WholeFile.write(Array(text.utf8), to: "\(path.path)/resources/\(name)")
        }
        return try work(DataFolder(path: path.path))
    }
}
