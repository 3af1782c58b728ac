import AttackCheck
import Results

extension LinkedCounts {
    /// Hides what the marks withhold.
    mutating func hide(_ marks: DisclosureMarks, under policy: DisclosurePolicy) {
        for (row, figure) in results.figures.enumerated() {
            let place = figure.place
            if marks.figures[row].isWithheld {
                switch figure.kpi {
                case 1: break
                case 2: hide(id(.patientsExpected, at: place, orAll: true))
                case 3: hide(id(.spine, at: place))
                default: hideRow(figure.kpi, 0, place, few: policy.isSmall(figure.denominator ?? 0))
                }
            }
            if marks.missing[row] != nil { hide(id(.missing(figure.kpi), at: place)) }
            if marks.excluded[row] != nil { hide(id(.excluded(figure.kpi), at: place)) }
        }
        for (row, month) in results.months.enumerated() where marks.months[row].isWithheld {
            switch month.kpi {
            case 2:
                hide(id(.patientsExpected, month.month, at: month.place, orAll: true))
            case 3: hide(id(.spine, month.month, at: month.place))
            default:
                hideRow(
                    month.kpi, month.month, month.place,
                    few: policy.isSmall(month.denominator ?? 0))
            }
        }
        for (row, group) in results.groups.enumerated() where marks.groups[row].isWithheld {
            hideRow(
                group.kpi, slotOfGroup(row), group.place,
                few: policy.isSmall(group.denominator ?? 0))
        }
        for (row, field) in results.completeness.enumerated()
        where marks.completeness[row].isWithheld {
            hide(id(.lacking(row % fieldCount), at: field.place))
        }
        for (row, missed) in results.missedOpportunities.enumerated()
        where marks.missedOpportunities[row].isWithheld {
            hide(treated(at: missed.place))
        }
    }

    /// Marks every row and count that is hidden and not marked yet.
    func mark(_ marks: inout DisclosureMarks) {
        for (row, figure) in results.figures.enumerated() where figure.kpi > 1 {
            let place = figure.place
            let shown =
                switch figure.kpi {
                case 2: id(.patientsExpected, at: place, orAll: true)
                case 3: id(.spine, at: place)
                default: id(Column.met(figure.kpi), at: place)
                }
            protect(shown, &marks.figures[row])
            guard figure.kpi >= 4 else { continue }
            if isHidden[id(.missing(figure.kpi), at: place)] {
                marks.missing[row] = marks.missing[row] ?? .protectsAnother
            }
            if isHidden[id(.excluded(figure.kpi), at: place)] {
                marks.excluded[row] = marks.excluded[row] ?? .protectsAnother
            }
        }
        for (row, month) in results.months.enumerated() {
            let (place, slot) = (month.place, month.month)
            let shown =
                switch month.kpi {
                case 2: id(.patientsExpected, slot, at: place, orAll: true)
                case 3: id(.spine, slot, at: place)
                default: id(Column.met(month.kpi), slot, at: place)
                }
            protect(shown, &marks.months[row])
        }
        for (row, group) in results.groups.enumerated() {
            protect(
                id(Column.met(group.kpi), slotOfGroup(row), at: group.place), &marks.groups[row])
        }
        for (row, field) in results.completeness.enumerated() {
            protect(id(.lacking(row % fieldCount), at: field.place), &marks.completeness[row])
        }
        for (row, missed) in results.missedOpportunities.enumerated() {
            protect(treated(at: missed.place), &marks.missedOpportunities[row])
        }
    }

    /// The count behind a withheld cell of a published table.
    func count(behind table: AttackReport.Table, row: Int, column: AttackReport.Column) -> Int {
        switch table {
        case .figures:
            let (place, kpi) = (results.figures[row].place, results.figures[row].kpi)
            if kpi == 2 { return id(.patientsExpected, at: place, orAll: true) }
            if kpi == 3 { return id(.spine, at: place) }
            switch column {
            case .denominator: return id(Column.of(kpi), at: place)
            case .numerator: return id(Column.met(kpi), at: place)
            case .missing: return id(.missing(kpi), at: place)
            case .excluded: return id(.excluded(kpi), at: place)
            }
        case .series:
            let month = results.months[row]
            if month.kpi == 2 {
                return id(.patientsExpected, month.month, at: month.place, orAll: true)
            }
            if month.kpi == 3 { return id(.spine, month.month, at: month.place) }
            let count = column == .denominator ? Column.of(month.kpi) : Column.met(month.kpi)
            return id(count, month.month, at: month.place)
        case .breakdowns:
            let group = results.groups[row]
            let count = column == .denominator ? Column.of(group.kpi) : Column.met(group.kpi)
            return id(count, slotOfGroup(row), at: group.place)
        case .completeness:
            return id(.lacking(row % fieldCount), at: results.completeness[row].place)
        case .missedOpportunities:
            return treated(at: results.missedOpportunities[row].place)
        }
    }

    private func protect(_ count: Int, _ mark: inout DisclosureMark) {
        if isHidden[count], !mark.isWithheld { mark = .withheld(.protectsAnother) }
    }

    /// - Parameter few: true where the row's denominator is what must not be known.
    private mutating func hideRow(_ kpi: Int, _ slot: Int, _ place: Int, few: Bool) {
        hide(id(few ? Column.of(kpi) : Column.met(kpi), slot, at: place))
    }

    /// What KPI 2 counts: all patients of a service, and of a place without any expected.
    private func id(_ column: Column, _ slot: Int = 0, at place: Int, orAll: Bool) -> Int {
        places[place].level == .service || lacksExpected(place)
            ? id(.patients, slot, at: place) : id(column, slot, at: place)
    }

    private func treated(at place: Int) -> Int {
        places[place].level == .service || lacksExpected(place)
            ? id(.met11, at: place) : id(.treatedExpected, at: place)
    }
}
