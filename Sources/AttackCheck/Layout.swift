import Results

/// Where each quantity stands among all of them.
struct Layout {
    let places: Places
    /// Dimension and group of patients, in the order of publication.
    let groups: [Group]
    /// A quantity that is 0 whatever happens.
    let nothing: Int

    struct Group: Hashable {
        var dimension: String
        var name: String
    }

    /// The whole year, a month of 1 to 12, or a group by its place among the groups.
    enum Slot {
        case year
        case month(Int)
        case group(Int)
    }

    private let spineGroup: Int?
    private let firstOfYear: Int

    init(places: Places, groups: [Group]) {
        self.places = places
        self.groups = groups
        spineGroup = groups.firstIndex { $0.dimension == "site" && $0.name == "Spine" }
        firstOfYear = (13 + groups.count) * Quantity.allCases.count * places.count
        nothing = firstOfYear + YearQuantity.count * places.count
    }

    var count: Int { nothing + 1 }

    /// A quantity and others that are the same by definition have one place.
    func id(_ quantity: Quantity, _ slot: Slot, at place: Int) -> Int {
        if places.keys[place].level == .service {
            switch quantity {
            case .patientsExpected:
                return places.hasHipFractures[place] ? id(.patients, slot, at: place) : nothing
            case .spineExpected:
                return places.hasHipFractures[place] ? id(.spine, slot, at: place) : nothing
            default: break
            }
        }
        let number: Int
        switch slot {
        case .year: number = 0
        case .month(let month): number = month
        case .group(let group):
            if group == spineGroup, quantity == .patients { return id(.spine, .year, at: place) }
            number = 13 + group
        }
        return (number * Quantity.allCases.count + quantity.rawValue) * places.count + place
    }

    func id(_ quantity: YearQuantity, at place: Int) -> Int {
        switch quantity {
        case .onTreatmentExpected where places.keys[place].level == .service:
            places.hasHipFractures[place] ? id(.numerator11, .year, at: place) : nothing
        case .excluded(let kpi) where kpi == 4 || kpi == 6 || kpi == 7: nothing
        default: firstOfYear + quantity.index * places.count + place
        }
    }
}
