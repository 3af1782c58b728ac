import AttackCheck
import Findings
import Results

/// Attacks everything of an audit that can be read: the editions, and the superseded revisions that
/// stay in the archive.
enum RevisionAttack {
    /// A superseded revision made from the same extract as the one that stands is attacked together
    /// with it; one made from another extract counts other patients and is attacked by itself.
    static func findings(
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
        return AttackCheck.findings(in: together)
            + alone.flatMap { AttackCheck.findings(in: [$0]) }
    }

    /// The extract is the input with the most rows.
    private static func extract(of results: PublishableResults) -> String? {
        results.edition.inputs.max { $0.rows < $1.rows }?.sha256
    }
}
