/// What ties the quantities of a year together, by the definitions of the indicators.
struct PublishedRelations {
    private let publication: Publication
    private(set) var relations: [Relation] = []

    init(of publication: Publication) {
        self.publication = publication
        addPlaces()
        addPartsOfTheYear()
        addIndicators()
    }

    private var layout: Layout { publication.layout }

    /// Keeps a relation that tells something of a withheld count: all of it is published or
    /// withheld, and not all of it is known.
    private mutating func add(_ total: Int, _ parts: [Int], isSum: Bool = true) {
        guard isStated(total) else { return }
        var isKnown = publication.bounds.isKnown(total)
        for part in parts {
            guard isStated(part) else { return }
            if isKnown { isKnown = publication.bounds.isKnown(part) }
        }
        guard !isKnown else { return }
        relations.append(Relation(total: total, parts: parts, isSum: isSum))
    }

    private func isStated(_ quantity: Int) -> Bool {
        publication.isOpen[quantity] || publication.isWithheld[quantity]
    }

    /// Every place is the sum of the smaller places in it.
    private mutating func addPlaces() {
        for (total, parts) in layout.places.sums {
            for slot in slots {
                for quantity in Quantity.allCases {
                    add(
                        layout.id(quantity, slot, at: total),
                        parts.map { layout.id(quantity, slot, at: $0) })
                }
            }
            for quantity in yearQuantities {
                add(
                    layout.id(quantity, at: total), parts.map { layout.id(quantity, at: $0) })
            }
        }
    }

    private var slots: [Layout.Slot] {
        [.year] + (1...12).map { .month($0) } + layout.groups.indices.map { .group($0) }
    }

    private var yearQuantities: [YearQuantity] {
        (4...11).map { .missing($0) } + [5, 8, 9, 10, 11].map { .excluded($0) }
            + [.onTreatmentExpected, .asked] + (0..<YearQuantity.fields).map { .lacking($0) }
    }

    /// The year is the sum of its months, and of the groups of each dimension.
    private mutating func addPartsOfTheYear() {
        let dimensions = Dictionary(grouping: layout.groups.indices) {
            layout.groups[$0].dimension
        }.values.sorted { $0[0] < $1[0] }
        for place in 0..<layout.places.count {
            for quantity in Quantity.allCases {
                let year = layout.id(quantity, .year, at: place)
                add(year, (1...12).map { layout.id(quantity, .month($0), at: place) })
                for groups in dimensions {
                    add(year, groups.map { layout.id(quantity, .group($0), at: place) })
                }
            }
        }
    }

    private mutating func addIndicators() {
        for place in 0..<layout.places.count {
            for slot in slots { addIndicators(slot, at: place) }
            func year(_ quantity: Quantity) -> Int { layout.id(quantity, .year, at: place) }
            func excluded(_ kpi: Int) -> Int { layout.id(.excluded(kpi), at: place) }
            for kpi in [5, 8] {
                add(year(.patients), [year(.denominator(kpi)), excluded(kpi)])
            }
            for kpi in 9...11 {
                add(year(.numerator7), [year(.denominator(kpi)), excluded(kpi)])
            }
            let asked = layout.id(.asked, at: place)
            add(year(.patients), [asked], isSum: false)
            add(asked, [year(.numerator9)], isSum: false)
            for kpi in 4...11 where !publication.isRounded {
                add(
                    year(.denominator(kpi)),
                    [year(.numerator(kpi)), layout.id(.missing(kpi), at: place)], isSum: false)
            }
            for field in 0..<YearQuantity.fields {
                add(year(.patients), [layout.id(.lacking(field), at: place)], isSum: false)
            }
        }
    }

    /// Nobody is counted in a numerator who is not in its denominator, and so on.
    private mutating func addIndicators(_ slot: Layout.Slot, at place: Int) {
        func id(_ quantity: Quantity) -> Int { layout.id(quantity, slot, at: place) }
        for kpi in 4...11 {
            add(id(.denominator(kpi)), [id(.numerator(kpi))], isSum: false)
        }
        for part in [Quantity.spine, .denominator5, .denominator8] {
            add(id(.patients), [id(part)], isSum: false)
        }
        add(id(.patientsExpected), [id(.spineExpected)], isSum: false)
        add(id(.patients), [id(.patientsExpected)], isSum: false)
        add(id(.numerator7), [id(.denominator9)], isSum: false)
        add(id(.denominator9), [id(.denominator10)], isSum: false)
        add(id(.denominator9), [id(.denominator11)], isSum: false)
    }
}
