import Findings
import Results

extension AttackCheck {
    /// What stops editions and their archive from being published: everything of an audit that can be
    /// read, each year by itself and one year against the other.
    ///
    /// A superseded revision made from the same extract as the one that stands is attacked together
    /// with it, because a count may be the difference of the two; one made from another extract
    /// counts other patients and is attacked by itself.
    ///
    /// - Parameter archive: every frozen revision of the editions' years.
    package static func findings(
        in editions: [PublishableResults], archive: [PublishedRevision]
    ) -> [Finding] {
        var together = editions
        var alone: [PublishableResults] = []
        for revision in archive.map(\.results) where !editions.contains(revision) {
            let standing = editions.first { $0.edition.year == revision.edition.year }
            if let standing, extract(of: standing) == extract(of: revision) {
                together.append(revision)
            } else {
                alone.append(revision)
            }
        }
        return findings(in: together) + alone.flatMap { findings(in: [$0]) }
            + restated(in: together + alone)
    }

    /// The extract is the input with the most rows.
    private static func extract(of results: PublishableResults) -> String? {
        results.edition.inputs.max { $0.rows < $1.rows }?.sha256
    }
}
