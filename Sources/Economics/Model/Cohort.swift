/// Patients who are alike: a sex, an age and the site of the first fracture.
struct Stratum {
    /// 0 hip, 1 spine, 2 another site.
    var site: Int
    var isMan: Bool
    var age: Int
    /// Patients of one yearly intake.
    var patients: Double

    /// All strata with patients: three sites, two sexes, four age bands.
    static func all(_ inputs: ModelInputs) -> [Stratum] {
        let sites: [Field] = [.hipPatients, .spinePatients, .otherPatients]
        let women: [Field] = [.womenHip, .womenSpine, .womenOther]
        let ages: [Field] = [.ageFrom50, .ageFrom65, .ageFrom75, .ageFrom85]
        var strata: [Stratum] = []
        for site in 0..<3 {
            for sex in 0..<2 {
                for band in 0..<4 {
                    let female = inputs[women[site]] / 100
                    let share = sex == 0 ? female : 1 - female
                    let patients =
                        inputs[sites[site]] * share
                        * (inputs[ModelInputs.ageShares[site][band]] / 100)
                    guard patients > 0 else { continue }
                    strata.append(
                        Stratum(
                            site: site, isMan: sex == 1, age: Int(inputs[ages[band]]),
                            patients: patients))
                }
            }
        }
        return strata
    }
}

/// The ways that a patient can go: not treated, or treated with the persistence of a scenario.
enum Path: Int, CaseIterable {
    case untreated, current, better, none
}

/// What happens month by month to everybody, if everybody went one way: expected numbers, one row a
/// quantity, one after the other.
struct PathMonths {
    /// The rows: later fractures at hip, spine and elsewhere; the same, counting only who is alive
    /// twelve months on; alive at the start of the month; who has had a later fracture by its end.
    static let fractures = 0
    static let secondYears = 3
    static let alive = 6
    static let refractured = 7
    static let rows = 8

    var months: [Double]
    /// Alive at the horizon's end.
    var survivors = 0.0
    /// Discounted, over all intakes.
    var qalys = 0.0

    init(horizon: Int) { months = [Double](repeating: 0, count: Self.rows * horizon) }
}
