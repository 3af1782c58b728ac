import Charts
import DecimalText
import Results
import Statistics
import Templates

/// The year's messages, each made from a live figure.
struct KeyMessages {
    var edition: EditionIndex
    var before: EditionIndex?
    var origins: FigureOrigins?

    var all: [LinkedText] {
        [identified, treated, followedUp].compactMap { $0 } + moved + [differing].compactMap { $0 }
    }

    private func percent(_ kpi: Int) -> String? {
        let figure = edition.national.words[kpi - 1]
        return figure.reading == nil ? nil : figure.percent
    }

    /// The text with the national percentages of these indicators, in this order, as links.
    private func linked(_ text: String, _ kpis: Int...) -> LinkedText {
        LinkedText(text, linking: kpis.map { (percent($0) ?? "", origin($0)) })
    }

    private func origin(_ kpi: Int) -> String? {
        origins?.href(kpi, at: edition.national.key, in: edition)
    }

    private var identified: LinkedText? {
        percent(2).map {
            linked(
                """
                Services identified \($0) of the fragility fractures expected in the population that \
                they serve (\(edition.national.words[1].interval)).
                """, 2)
        }
    }

    private var treated: LinkedText? {
        guard let assessed = percent(4), let recommended = percent(7) else { return nil }
        return linked(
            """
            \(assessed) of patients were assessed within 90 days of their fracture, and \(recommended) \
            were recommended bone treatment.
            """, 4, 7)
    }

    private var followedUp: LinkedText? {
        guard let monitored = percent(9), let started = percent(10), let kept = percent(11) else {
            return nil
        }
        return linked(
            """
            Of those recommended treatment, \(monitored) were followed up by 16 weeks, \(started) had \
            started it by then, and \(kept) were known to be on it after 12 months.
            """, 9, 10, 11)
    }

    /// The clear change upwards and downwards that is largest in percentage points.
    private var moved: [LinkedText] {
        guard let before else { return [] }
        let changes = (1...EditionIndex.kpis).map { kpi in
            (
                kpi,
                ChangeWords(of: kpi, at: edition.national.key, in: edition, since: before)
            )
        }
        let up = changes.filter { $0.1.change == .better }
            .max { ($0.1.points ?? 0) < ($1.1.points ?? 0) }
        let down = changes.filter { $0.1.change == .worse }
            .min { ($0.1.points ?? 0) < ($1.1.points ?? 0) }
        return [
            up.map {
                LinkedText(
                    "The largest improvement on \(before.year) is in \(name($0.0)): \($0.1.size).",
                    linking: [($0.1.size, origin($0.0))])
            },
            down.map {
                LinkedText(
                    "The largest fall since \(before.year) is in \(name($0.0)): \($0.1.size).",
                    linking: [($0.1.size, origin($0.0))])
            },
        ].compactMap { $0 }
    }

    private func name(_ kpi: Int) -> String {
        "KPI \(kpi) (\(edition.definitions[kpi - 1]?.name ?? ""))"
    }

    /// The proportion on which most services stand apart from the national figure.
    private var differing: LinkedText? {
        let tallies = (4...EditionIndex.kpis).map { kpi in
            (kpi, StandingTally(edition.places(at: .service).map { $0.words[kpi - 1].standing }))
        }
        let widest = tallies.max { $0.1.better + $0.1.worse < $1.1.better + $1.1.worse }
        guard let (kpi, tally) = widest, tally.better + tally.worse > 0 else { return nil }
        return LinkedText(
            """
            Services differ most on \(name(kpi)): against the national figure, \(tally.better) \
            \(tally.better == 1 ? "stands" : "stand") better and \(tally.worse) worse by more than \
            chance explains.
            """)
    }
}
