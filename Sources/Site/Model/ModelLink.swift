import Economics
import Results
import Templates

extension Site {
    /// The model's page, filled in with what the audit publishes of a service; nil where it
    /// publishes too little to begin with.
    ///
    /// Counts that are withheld, provisional or of too few patients are left out, and with them
    /// everything that would be worked out from them.
    func modelLink(of place: Place, on page: Page, _ edition: EditionIndex) -> LinkView? {
        guard let found = place.figures[1], found.status == .ok, let all = found.denominator,
            let identified = found.numerator, all > 0, all % 5 == 0
        else { return nil }
        let hips = all / 5
        let spine = (all - hips) * 8 / 100
        // More are found in places than the rule expects: the model cannot take more than all.
        let served = min(identified, all)
        var fields: [(Field, Int)] = [
            (.hipPatients, hips), (.spinePatients, spine), (.otherPatients, all - hips - spine),
            (.currentIdentified, served), (.noneStarted, all * 193 / 1_000),
            (.betterIdentified, max(served, all * 80 / 100)),
        ]
        let better = max(served, all * 80 / 100)
        let (assessed, advised, started) = steps(of: place, served: served)
        fields += [
            (.currentAssessed, assessed), (.currentRecommended, advised),
            (.currentStarted, started), (.betterAssessed, better),
            (.betterRecommended, max(advised, better / 2)),
            (.betterStarted, max(started, max(advised, better / 2) * 95 / 100)),
        ]
        if let adherence = adherence(of: place) {
            fields += [(.currentAdherence, adherence), (.betterAdherence, max(adherence, 80))]
        }
        var query = "preset=community&audit=\(edition.year)"
        for (field, value) in fields { query += "&\(field.rawValue)=\(value)" }
        return LinkView(
            "The Fracture Liaison Model, filled in with this service’s figures",
            href: "\(map.link(from: page, to: .site(.model)))?\(query)")
    }

    /// Of those who started, how many are on treatment at 12 months, per cent: the audit counts both
    /// among those who were recommended it.
    private func adherence(of place: Place) -> Int? {
        guard let begun = place.figures[9], begun.status == .ok, let started = begun.numerator,
            let asked = begun.denominator, started > 0, asked > 0,
            let year = place.figures[10], year.status == .ok, let kept = year.numerator,
            let followed = year.denominator, followed > 0
        else { return nil }
        return min(100, kept * asked * 100 / (followed * started))
    }

    /// Patients assessed, recommended treatment and started, from the published shares; where one
    /// is not published, what the model assumes of a service.
    private func steps(of place: Place, served: Int) -> (assessed: Int, advised: Int, started: Int)
    {
        func share(_ kpi: Int, else standard: Int) -> Int {
            guard let figure = place.figures[kpi - 1], figure.status == .ok,
                let part = figure.numerator, let whole = figure.denominator, whole > 0
            else { return standard }
            return min(100, part * 100 / whole)
        }
        let advised = served * share(7, else: 50) / 100
        return (
            served * 90 / 100 >= advised ? served * 90 / 100 : served, advised,
            advised * share(10, else: 80) / 100
        )
    }
}
