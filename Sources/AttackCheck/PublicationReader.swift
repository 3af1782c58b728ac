import Results

/// Goes through the tables of an edition and states or withholds each count.
struct PublicationReader {
    let edition: PublishableResults
    let number: Int
    let layout: Layout
    private var policy: DisclosurePolicy { edition.edition.disclosurePolicy }
    /// Places whose pooled figures of KPI 2 and 3 leave nobody in.
    private var lacksExpected: Set<Int> = []

    init(edition: PublishableResults, number: Int, layout: Layout) {
        self.edition = edition
        self.number = number
        self.layout = layout
    }

    mutating func read(into publication: inout Publication) {
        for row in edition.figures.indices { figure(row, &publication) }
        for row in edition.series.indices { month(row, &publication) }
        for row in edition.breakdowns.indices { group(row, &publication) }
        for row in edition.completeness.indices { field(row, &publication) }
        for row in edition.missedOpportunities.indices { missed(row, &publication) }
        if let last = edition.cohortFlow.last,
            let national = layout.places.position(.national, "ALL")
        {
            publication.state(
                last.remaining, of: layout.id(.patients, .year, at: national), at: .national,
                under: policy)
        }
    }

    private mutating func figure(_ row: Int, _ publication: inout Publication) {
        let figure = edition.figures[row]
        guard figure.kpi > 1, figure.status != .notCollected,
            let place = layout.places.position(figure.level, figure.code)
        else { return }
        if figure.status == .noPatients {
            if figure.kpi == 2, figure.level == .service { publication.stateNobody(at: place) }
            return
        }
        if figure.status == .noExpected, figure.level != .service {
            lacksExpected.insert(place)
            return
        }
        let cell = CellMaker(number, .figures, row, figure.level, figure.status, policy)
        let kpi = figure.kpi
        func year(_ quantity: Quantity) -> Int { layout.id(quantity, .year, at: place) }
        guard kpi > 3 else {
            let isService = figure.level == .service
            let patients = year(isService ? .patients : .patientsExpected)
            let spine = year(isService ? .spine : .spineExpected)
            cell.take(
                figure.numerator, .numerator, kpi == 2 ? patients : spine, of: patients,
                &publication)
            return
        }
        let patients = year(.denominator(kpi))
        cell.take(figure.denominator, .denominator, patients, of: patients, &publication)
        cell.take(figure.numerator, .numerator, year(.numerator(kpi)), of: patients, &publication)
        cell.take(
            figure.missing, .missing, layout.id(.missing(kpi), at: place), of: patients,
            &publication)
        cell.take(
            figure.excluded, .excluded, layout.id(.excluded(kpi), at: place), of: patients,
            &publication)
    }

    private func month(_ row: Int, _ publication: inout Publication) {
        let point = edition.series[row]
        guard point.status != .notCollected, point.status != .noPatients,
            let place = layout.places.position(point.level, point.code)
        else { return }
        let cell = CellMaker(number, .series, row, point.level, point.status, policy)
        let slot = Layout.Slot.month(point.month)
        let isOfAll = point.level == .service || lacksExpected.contains(place)
        func id(_ quantity: Quantity) -> Int { layout.id(quantity, slot, at: place) }
        guard point.kpi > 3 else {
            let patients = id(isOfAll ? .patients : .patientsExpected)
            let spine = id(isOfAll ? .spine : .spineExpected)
            cell.take(
                point.numerator, .numerator, point.kpi == 2 ? patients : spine, of: patients,
                &publication)
            return
        }
        let patients = id(.denominator(point.kpi))
        cell.take(point.denominator, .denominator, patients, of: patients, &publication)
        cell.take(
            point.numerator, .numerator, id(.numerator(point.kpi)), of: patients, &publication)
    }

    private func group(_ row: Int, _ publication: inout Publication) {
        let group = edition.breakdowns[row]
        let key = Layout.Group(dimension: group.dimension, name: group.group)
        guard group.status != .notCollected, group.status != .noPatients,
            let place = layout.places.position(group.level, group.code),
            let number = layout.groups.firstIndex(of: key)
        else { return }
        let cell = CellMaker(self.number, .breakdowns, row, group.level, group.status, policy)
        let patients = layout.id(.denominator(group.kpi), .group(number), at: place)
        cell.take(group.denominator, .denominator, patients, of: patients, &publication)
        cell.take(
            group.numerator, .numerator,
            layout.id(.numerator(group.kpi), .group(number), at: place), of: patients,
            &publication)
    }

    private func field(_ row: Int, _ publication: inout Publication) {
        let field = edition.completeness[row]
        guard field.status != .notCollected, field.status != .noPatients,
            let place = layout.places.position(field.level, field.code)
        else { return }
        let cell = CellMaker(number, .completeness, row, field.level, field.status, policy)
        let question = field.field.prefix(4)
        let isAskedOfAll = question != "6.05"
        let patients =
            isAskedOfAll
            ? layout.id(.patients, .year, at: place) : layout.id(.asked, at: place)
        cell.take(field.applicable, .denominator, patients, of: patients, &publication)
        let lacking: YearQuantity =
            switch question {
            case "1.07": .missing(4)
            case "5.01": .missing(6)
            case "4.01": .missing(7)
            default: .lacking(row % YearQuantity.fields)
            }
        cell.take(
            field.missing, .missing, layout.id(lacking, at: place), of: patients,
            &publication)
    }

    private func missed(_ row: Int, _ publication: inout Publication) {
        let missed = edition.missedOpportunities[row]
        guard missed.status != .notCollected, missed.status != .noPatients,
            let place = layout.places.position(missed.level, missed.code)
        else { return }
        let isOfAll = missed.level == .service || lacksExpected.contains(place)
        CellMaker(number, .missedOpportunities, row, missed.level, missed.status, policy).take(
            missed.observed, .numerator,
            isOfAll
                ? layout.id(.numerator11, .year, at: place)
                : layout.id(.onTreatmentExpected, at: place),
            of: layout.id(.denominator11, .year, at: place), &publication)
    }
}

/// States or withholds the counts of one row.
private struct CellMaker {
    let edition: Int
    let table: AttackReport.Table
    let row: Int
    let level: Level
    let isRowWithheld: Bool
    let policy: DisclosurePolicy

    init(
        _ edition: Int, _ table: AttackReport.Table, _ row: Int, _ level: Level,
        _ status: FigureStatus, _ policy: DisclosurePolicy
    ) {
        self.edition = edition
        self.table = table
        self.row = row
        self.level = level
        isRowWithheld = status == .withheld
        self.policy = policy
    }

    func take(
        _ count: Int?, _ column: AttackReport.Column, _ quantity: Int, of patients: Int,
        _ publication: inout Publication
    ) {
        if let count {
            publication.state(count, of: quantity, at: level, under: policy)
        } else {
            publication.withhold(
                WithheldCell(
                    edition: edition, table: table, row: row, column: column, quantity: quantity,
                    patients: patients,
                    isSmallItself: policy.withholding == .counts && !isRowWithheld),
                // A series may be withheld whole, with months of nobody in it.
                tellsOfSomebody: quantity == patients && isRowWithheld && table != .series)
        }
    }
}
