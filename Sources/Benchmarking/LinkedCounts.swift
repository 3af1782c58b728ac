import Results

/// The true counts that published tables share, each once, with what is hidden of them.
///
/// The denominators of KPI 4, 6 and 7, a service's numerator of KPI 2 and the patients that a
/// completeness field applies to are one count: hidden in one table, it is hidden in all.
struct LinkedCounts {
    let results: BenchmarkedResults
    /// True where counts are published as they are.
    let isExact: Bool
    let dimensions: [[Int]]
    private(set) var values: [Int]
    private(set) var isHidden: [Bool]
    /// How many are hidden.
    private(set) var hiddenCount = 0
    /// Hidden since they were last asked for.
    private var fresh: [Int] = []
    private let slots: Int
    private let fields: Int
    private let placesWithGroups: Int
    private let hasHips: [Bool]
    /// The group of patients with a spine fracture.
    private let spineSlot: Int?

    /// What is counted of every place in the year, in each month and, of nations, in each group.
    enum Column: Int, CaseIterable {
        case patients, patientsExpected, spine
        case of5, of8, of9, of10, of11
        case met4, met5, met6, met7, met8, met9, met10, met11

        static func of(_ kpi: Int) -> Column {
            switch kpi {
            case 5: .of5
            case 8: .of8
            case 9: .of9
            case 10: .of10
            case 11: .of11
            default: .patients
            }
        }

        static func met(_ kpi: Int) -> Column { Column(rawValue: met4.rawValue + kpi - 4) ?? .met4 }

        var isOfPatients: Bool { self != .spine && rawValue < Self.met4.rawValue }
    }

    /// What is counted of every place in the year alone, by number after the columns.
    enum YearColumn {
        case missing(Int), excluded(Int), treatedExpected, asked, lacking(Int)

        fileprivate var number: Int {
            switch self {
            case .missing(let kpi): kpi - 4
            case .excluded(let kpi): 8 + kpi - 4
            case .treatedExpected: 16
            case .asked: 17
            case .lacking(let field): 18 + field
            }
        }
    }

    init(_ results: BenchmarkedResults, isExact: Bool) {
        self.results = results
        self.isExact = isExact
        let places = results.places.count
        placesWithGroups = results.places.count { $0.level < .region }
        let firstGroups = results.groups.prefix { $0.place == 0 && $0.kpi == 4 }
        var dimensions: [[Int]] = []
        for (number, group) in firstGroups.enumerated() {
            if number == 0 || group.dimension != firstGroups[number - 1].dimension {
                dimensions.append([])
            }
            dimensions[dimensions.count - 1].append(number)
        }
        self.dimensions = dimensions
        spineSlot = firstGroups.firstIndex { $0.dimension == "site" && $0.group == "Spine" }
            .map { 13 + $0 }
        slots = 13 + firstGroups.count
        fields = places == 0 ? 0 : results.completeness.count / places
        hasHips = results.places.map { place in
            place.level != .service || results.services[place.members[0]].hipFractures != nil
        }
        let count = (slots * Column.allCases.count + 18 + fields) * places + 1
        values = .init(repeating: 0, count: count)
        isHidden = .init(repeating: false, count: count)
        read()
    }

    var places: [Place] { results.places }
    /// A count that is always 0.
    var nothing: Int { values.count - 1 }
    var groupSlots: Range<Int> { 13..<slots }
    var fieldCount: Int { fields }

    /// - Parameter slot: 0 for the year, 1 to 12 for a month, from 13 on for a group.
    func id(_ column: Column, _ slot: Int = 0, at place: Int) -> Int {
        var column = column
        if column == .patientsExpected, places[place].level == .service {
            guard hasHips[place] else { return nothing }
            column = .patients
        }
        return (slot * Column.allCases.count + column.rawValue) * places.count + place
    }

    func id(_ column: YearColumn, at place: Int) -> Int {
        if case .treatedExpected = column, places[place].level == .service {
            return hasHips[place] ? id(.met11, at: place) : nothing
        }
        if case .lacking(let field) = column, let kpi = kpi(whoseMissingIs: field) {
            return id(.missing(kpi), at: place)
        }
        return (slots * Column.allCases.count + column.number) * places.count + place
    }

    /// Services of the place that have no known hip fractures and patients.
    func servicesWithoutHips(of place: Int) -> [Int] {
        let first = places.count - results.services.count
        return places[place].members.map { first + $0 }.filter { !hasHips[$0] }
    }

    /// True where pooled figures of KPI 2 leave nobody in.
    func lacksExpected(_ place: Int) -> Bool {
        results.figures[place * 11 + 1].state == .noExpected
    }

    func isOfPatients(_ count: Int) -> Bool {
        let column = count / places.count
        let ofSlots = slots * Column.allCases.count
        if column < ofSlots {
            return Column(rawValue: column % Column.allCases.count)?.isOfPatients ?? false
        }
        return column - ofSlots == YearColumn.asked.number
    }

    /// True for a part of patients who are too few to be shown.
    func isOfFewPatients(_ count: Int) -> Bool {
        let place = count % places.count
        let number = count / places.count
        let slot = number / Column.allCases.count
        guard slot < slots, let column = Column(rawValue: number % Column.allCases.count) else {
            let kpi = kpi(ofYearColumn: number - slots * Column.allCases.count)
            return isFew(values[id(kpi.map { Column.of($0) } ?? .patients, at: place)])
        }
        let kpi = column.rawValue - Column.met4.rawValue + 4
        return isFew(values[id(kpi >= 4 ? Column.of(kpi) : .patients, slot, at: place)])
    }

    /// Whose missing or excluded stand in a column of the year.
    private func kpi(ofYearColumn number: Int) -> Int? {
        (0..<16).contains(number) ? 4 + number % 8 : number == 16 ? 11 : nil
    }

    private func kpi(excludedAt number: Int) -> Int? {
        (8..<16).contains(number) ? number - 4 : nil
    }

    private func isFew(_ patients: Int) -> Bool {
        results.edition.disclosurePolicy.isSmall(patients)
    }

    /// Hides a count and all that would show it.
    mutating func hide(_ count: Int) {
        var waiting = [count]
        while let next = waiting.popLast() {
            guard next != nothing, !isHidden[next] else { continue }
            isHidden[next] = true
            hiddenCount += 1
            fresh.append(next)
            waiting += companions(of: next) + months(with: next)
        }
    }

    /// What was hidden since the last call.
    mutating func takeFresh() -> [Int] {
        defer { fresh = [] }
        return fresh
    }

    /// A series is hidden whole: its other months would leave little to guess, and a run with gaps
    /// shows nothing. It is hidden with the year that it adds up to.
    private func months(with count: Int) -> [Int] {
        let perSlot = Column.allCases.count * places.count
        guard count < 13 * perSlot else { return [] }
        return (1...12).map { $0 * perSlot + count % perSlot }
    }

    /// The same of every place: for the year, for all months or for all groups.
    func column(of count: Int) -> [Int] {
        let perSlot = Column.allCases.count * places.count
        let slot = count / perSlot
        let same =
            groupSlots.contains(slot)
            ? groupSlots : (1...12).contains(slot) ? 1..<13 : slot..<slot + 1
        let first = count % perSlot / places.count * places.count
        return same.flatMap { slot in places.indices.map { slot * perSlot + first + $0 } }
    }

    func isOfMonth(_ count: Int) -> Bool {
        (1...12).contains(count / (Column.allCases.count * places.count))
    }

    /// What stands in the same row, or would give the count away at once.
    private func companions(of count: Int) -> [Int] {
        let place = count % places.count
        let number = count / places.count
        let perSlot = Column.allCases.count
        guard number < slots * perSlot else {
            let asked = id(.asked, at: place)
            if isExact, let kpi = kpi(excludedAt: number - slots * perSlot) {
                // Those left out are the rest: they are hidden only with the row or with the whole.
                let whole = id(kpi < 9 ? .patients : .met7, at: place)
                return isHidden[whole] ? [] : [id(Column.of(kpi), at: place)]
            }
            guard let field = askedField else { return [] }
            let lacking = id(.lacking(field), at: place)
            return count == asked ? [lacking] : count == lacking ? [asked] : []
        }
        let slot = number / perSlot
        guard let column = Column(rawValue: number % perSlot) else { return [] }
        switch column {
        case .patients:
            // Patients with a spine fracture are a group and what KPI 3 counts.
            let spine = slot == spineSlot ? [id(.spine, at: place)] : []
            return companionsOfPatients(slot, place) + spine
        case .spine:
            guard slot == 0, place < placesWithGroups, let spineSlot else { return [] }
            return [id(.patients, spineSlot, at: place)]
        case .patientsExpected: return []
        case .of5: return row(5, slot, place)
        case .of8: return row(8, slot, place)
        case .of9, .of10, .of11, .met7: return rowsOfTreated(slot, place)
        default:
            let kpi = column.rawValue - Column.met4.rawValue + 4
            guard [4, 6].contains(kpi) else { return row(kpi, slot, place) }
            return slot == 0 ? [id(.missing(kpi), at: place)] : []
        }
    }

    private func companionsOfPatients(_ slot: Int, _ place: Int) -> [Int] {
        let met = [4, 6, 7].map { id(Column.met($0), slot, at: place) }
        guard slot == 0 else { return met }
        return met + [5, 8].map { id(.excluded($0), at: place) }
            + (0..<fields).filter { $0 != askedField }.map { id(.lacking($0), at: place) }
    }

    /// The patients of KPI 9 to 11 are those who were recommended a medicine, but for the few who
    /// died or no longer needed it: who knows one of these counts all but knows the others.
    private func rowsOfTreated(_ slot: Int, _ place: Int) -> [Int] {
        let counts = [id(.met7, slot, at: place)] + (9...11).flatMap { row($0, slot, place) }
        return slot == 0 ? counts + [id(.missing(7), at: place)] : counts
    }

    private func row(_ kpi: Int, _ slot: Int, _ place: Int) -> [Int] {
        let counts = [id(Column.of(kpi), slot, at: place), id(Column.met(kpi), slot, at: place)]
        guard slot == 0 else { return counts }
        return counts + [id(.missing(kpi), at: place), id(.excluded(kpi), at: place)]
    }

    /// The one completeness field that is not asked of all.
    private var askedField: Int? { field(ofQuestion: "6.05") }

    private func field(ofQuestion question: String) -> Int? {
        results.completeness.prefix(fields).firstIndex { $0.field.hasPrefix(question) }
    }

    /// Lacking such a field is the same as missing from the indicator that it decides.
    private func kpi(whoseMissingIs field: Int) -> Int? {
        switch results.completeness[field].field.prefix(4) {
        case "1.07": 4
        case "5.01": 6
        case "4.01": 7
        default: nil
        }
    }

    private mutating func read() {
        for figure in results.figures {
            let place = figure.place
            switch figure.kpi {
            case 1: break
            case 2: values[id(.patientsExpected, at: place)] = figure.numerator ?? 0
            case 3: values[id(.spine, at: place)] = figure.numerator ?? 0
            default:
                let kpi = figure.kpi
                values[id(Column.of(kpi), at: place)] = figure.denominator ?? 0
                values[id(Column.met(kpi), at: place)] = figure.numerator ?? 0
                values[id(.missing(kpi), at: place)] = figure.missing ?? 0
                values[id(.excluded(kpi), at: place)] = figure.excluded ?? 0
            }
        }
        for month in results.months {
            let (place, slot) = (month.place, month.month)
            switch month.kpi {
            case 2: values[id(.patientsExpected, slot, at: place)] = month.numerator ?? 0
            case 3: values[id(.spine, slot, at: place)] = month.numerator ?? 0
            default:
                values[id(Column.of(month.kpi), slot, at: place)] = month.denominator ?? 0
                values[id(Column.met(month.kpi), slot, at: place)] = month.numerator ?? 0
            }
        }
        for (row, group) in results.groups.enumerated() {
            let slot = slotOfGroup(row)
            values[id(Column.of(group.kpi), slot, at: group.place)] = group.denominator ?? 0
            values[id(Column.met(group.kpi), slot, at: group.place)] = group.numerator ?? 0
        }
        for (row, field) in results.completeness.enumerated() {
            values[id(.lacking(row % fields), at: field.place)] = field.missing
            if row % fields == askedField {
                values[id(.asked, at: field.place)] = field.applicable
            } else {
                // An indicator that is not collected has no denominator to tell of them.
                values[id(.patients, at: field.place)] = field.applicable
            }
        }
        for missed in results.missedOpportunities where places[missed.place].level != .service {
            values[id(.treatedExpected, at: missed.place)] =
                lacksExpected(missed.place) ? 0 : missed.observed ?? 0
        }
        values[nothing] = 0
    }

    func slotOfGroup(_ row: Int) -> Int { 13 + row % (slots - 13) }
}
