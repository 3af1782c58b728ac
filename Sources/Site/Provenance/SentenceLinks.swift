import DecimalText
import Results
import Templates

extension FigureOrigins {
    /// A figure's sentence: its own percentage and the national one each lead to their provenance.
    func sentence(_ kpi: Int, of place: Place, in edition: EditionIndex) -> LinkedText {
        let own = place.words[kpi - 1]
        let origin = href(kpi, at: place.key, in: edition)
        let national = place.key.level == .national ? "" : edition.national.words[kpi - 1].percent
        let lead =
            [own.percentWithInterval, own.percent, own.counts].first {
                !$0.isEmpty && own.sentence.contains($0)
            } ?? own.sentence
        return LinkedText(
            own.sentence,
            linking: [
                (lead, origin), (national, href(kpi, at: edition.national.key, in: edition)),
            ])
    }

    /// A change's sentence: its size leads to this year's figure, the earlier percentage to that
    /// year's.
    func change(
        _ change: ChangeWords, _ kpi: Int, at key: PlaceKey, in edition: EditionIndex,
        since before: EditionIndex?
    ) -> LinkedText {
        let earlier = before.map { edition in
            (
                edition.place(key.level, key.code).words[kpi - 1].percent,
                href(kpi, at: key, in: edition)
            )
        }
        return LinkedText(
            change.sentence,
            linking: [(change.size, href(kpi, at: key, in: edition))] + [earlier].compactMap { $0 })
    }
}
