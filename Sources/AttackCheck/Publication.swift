import Results

/// Everything that is published of one year, as statements about quantities.
struct Publication {
    let layout: Layout
    private(set) var bounds: Bounds
    /// Quantities that some table states.
    private(set) var isOpen: [Bool]
    /// Counts that stand in a withheld row or are left out of a shown one.
    private(set) var cells: [WithheldCell] = []
    /// Quantities of withheld counts.
    private(set) var isWithheld: [Bool]

    /// True where some edition rounds: then a sum of published parts may exceed its whole.
    let isRounded: Bool
    /// No larger count is small.
    let largestSmall: Int

    /// - Parameter editions: of one year and from the same extract.
    init(_ editions: [PublishableResults]) {
        let policies = editions.map(\.edition.disclosurePolicy)
        isRounded = policies.contains { $0.roundedTo > 1 }
        largestSmall = policies.map { $0.fewestShown - 1 }.max() ?? 0
        var groups: [Layout.Group] = []
        var known: Set<Layout.Group> = []
        for row in editions.flatMap(\.breakdowns) {
            let group = Layout.Group(dimension: row.dimension, name: row.group)
            if known.insert(group).inserted { groups.append(group) }
        }
        layout = Layout(places: Places(of: editions), groups: groups)
        bounds = Bounds(count: layout.count)
        isOpen = .init(repeating: false, count: layout.count)
        isWithheld = isOpen
        bounds.narrow(layout.nothing, to: (0, 0))
        isOpen[layout.nothing] = true
        for (number, edition) in editions.enumerated() {
            var reader = PublicationReader(edition: edition, number: number, layout: layout)
            reader.read(into: &self)
        }
    }

    /// Takes in a published count.
    ///
    /// - Parameter policy: what was done to the count before it was published.
    mutating func state(
        _ count: Int, of quantity: Int, at level: Level, under policy: DisclosurePolicy
    ) {
        // A sum of published counts tells nothing that they do not tell.
        if policy.totals == .publishedCounts, level < .service { return }
        isOpen[quantity] = true
        guard !policy.isExact(at: level) else {
            bounds.narrow(quantity, to: (count, count))
            return
        }
        let half = policy.roundedTo / 2
        if count == 0 {
            bounds.narrow(quantity, to: (0, half < policy.fewestShown ? 0 : half))
        } else {
            bounds.narrow(quantity, to: (max(count - half, policy.fewestShown), count + half))
        }
    }

    /// Takes in that a count is withheld. A row is withheld only where it tells of somebody.
    mutating func withhold(_ cell: WithheldCell, tellsOfSomebody: Bool) {
        isWithheld[cell.quantity] = true
        cells.append(cell)
        if tellsOfSomebody { bounds.narrow(cell.quantity, to: (1, Bounds.unlimited)) }
    }

    /// Takes in that a service has no patients, and so nothing else.
    mutating func stateNobody(at place: Int) {
        let slots = [.year] + (1...12).map { Layout.Slot.month($0) }
        for slot in slots {
            for quantity in Quantity.allCases {
                stateNothing(layout.id(quantity, slot, at: place))
            }
        }
        for kpi in 4...11 {
            stateNothing(layout.id(.missing(kpi), at: place))
            stateNothing(layout.id(.excluded(kpi), at: place))
        }
        for field in 0..<YearQuantity.fields { stateNothing(layout.id(.lacking(field), at: place)) }
        stateNothing(layout.id(.asked, at: place))
        stateNothing(layout.id(.onTreatmentExpected, at: place))
    }

    private mutating func stateNothing(_ quantity: Int) {
        isOpen[quantity] = true
        bounds.narrow(quantity, to: (0, 0))
    }

    /// Of each quantity, the smallest total that it is a part of, published or worked out.
    func smallestTotals(_ relations: [Relation]) -> [Int] {
        var smallest = [Int](repeating: Bounds.unlimited, count: layout.count)
        for relation in relations where relation.isSum && bounds.isKnown(relation.total) {
            for part in relation.parts {
                smallest[part] = min(smallest[part], bounds.upper[relation.total])
            }
        }
        return smallest
    }

    /// Narrows by what follows from the relations, each by itself and all together.
    mutating func follow(_ relations: [Relation]) {
        bounds.propagate(relations)
        let fixed = Elimination(relations, within: bounds).fixed()
        guard !fixed.isEmpty else { return }
        for (quantity, value) in fixed { bounds.narrow(quantity, to: (value, value)) }
        bounds.propagate(relations)
    }
}

/// A count that is not shown.
struct WithheldCell {
    var edition: Int
    var table: AttackReport.Table
    /// Its place among the rows of the table.
    var row: Int
    var column: AttackReport.Column
    var quantity: Int
    /// The patients that the row tells of; the same quantity where they are what is withheld.
    var patients: Int
    /// True where the count itself was too small to be shown.
    var isSmallItself: Bool

    var isOfPatients: Bool { quantity == patients }
}
