import Counts
import Results

extension PooledYear {
    /// KPI 1 to 11 of every place, place by place.
    func figures() -> [TrueFigure] {
        places.indices.flatMap { place in (1...11).map { figure(place, kpi: $0) } }
    }

    /// The counts of an indicator at a place.
    private func figure(_ place: Int, kpi: Int) -> TrueFigure {
        let state = state(place, kpi: kpi)
        var figure = TrueFigure(place: place, kpi: kpi, state: state)
        guard state != .notCollected else { return figure }
        (figure.missing, figure.excluded) = (0, 0)
        switch kpi {
        case 1: countCompleteness(&figure)
        case 2, 3: countIdentification(&figure)
        default: countProportion(&figure)
        }
        return figure
    }

    private func countCompleteness(_ figure: inout TrueFigure) {
        let place = places[figure.place]
        let counts = pooled[figure.place]
        if place.level == .service, let service = place.members.first {
            figure.patients = counts.identified.records
            let failing = failingFields[service]
            figure.denominator = counts.services == 0 ? 0 : self.counts.completenessFields.count
            figure.numerator = counts.services == 0 ? 0 : failing
        } else {
            figure.numerator = counts.servicesComplete
            figure.denominator = counts.services
        }
    }

    private func countIdentification(_ figure: inout TrueFigure) {
        let place = places[figure.place]
        let counts = pooled[figure.place]
        if place.level == .service { figure.patients = counts.identified.records }
        let expectedPerHip = figure.kpi == 2 ? 5 : 1
        guard let pooled = counts.expected else {
            // A service says what it found; a pooled figure leaves such services out of both sides.
            guard place.level == .service else {
                (figure.numerator, figure.denominator) = (0, 0)
                return
            }
            figure.numerator = counts.identified.count(figure.kpi)
            let hips = place.members.first.flatMap { hipFractures[$0] }
            if figure.state == .noPatients { figure.denominator = expectedPerHip * (hips ?? 0) }
            return
        }
        figure.numerator = pooled.identified.count(figure.kpi)
        figure.patients = pooled.identified.records
        figure.denominator = expectedPerHip * pooled.hipFractures
    }

    private func countProportion(_ figure: inout TrueFigure) {
        let count = pooled[figure.place].indicators[figure.kpi - 4]
        figure.numerator = count.numerator
        figure.denominator = count.denominator
        figure.missing = count.missing
        figure.excluded = count.excluded
        figure.patients = count.denominator
    }
}

extension PooledCounts.Identified {
    /// What KPI 2 or KPI 3 counts.
    func count(_ kpi: Int) -> Int { kpi == 2 ? records : spine }

    func count(_ kpi: Int, month: Int) -> Int {
        kpi == 2 ? recordsByMonth[month] : spineByMonth[month]
    }
}
