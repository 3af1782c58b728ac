import Foundation

/// An item of the repository that nothing is wrong with.
enum BoneHealthCard {
    static let text = """
        ---
        title: "Bone health card"
        slug: bone-health-card
        summary: "A card to carry."
        kind: template
        audiences: [patients]
        kpis: [9]
        published: 2020
        checked: 2022-01-01
        reviewed: 2022-01-01
        next_review: 2199-01-01
        status: current
        source: https://example.org/card
        licence: "Not stated"
        ---
        See [the indicator](latest/kpi-09.html).

        """
}

extension Scratch {
    /// Puts an item into the data folder's repository, or another text in its place.
    func add(resource text: String, as name: String) throws {
        let folder = folder.appending(path: "data/resources")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: name))
    }
}
