/// A quantity that publications tell of, or that ties together what they tell of: a count of
/// patients at one place, in one slot of the year.
enum Quantity: Int, CaseIterable {
    /// Patients in the cohort: the denominator of KPI 4, 6 and 7.
    case patients
    /// Of them, those of services with known hip fractures: the numerator of pooled KPI 2.
    case patientsExpected
    case spine, spineExpected
    case denominator5, denominator8, denominator9, denominator10, denominator11
    case numerator4, numerator5, numerator6, numerator7
    case numerator8, numerator9, numerator10, numerator11

    static func denominator(_ kpi: Int) -> Quantity {
        switch kpi {
        case 5: .denominator5
        case 8: .denominator8
        case 9: .denominator9
        case 10: .denominator10
        case 11: .denominator11
        default: .patients
        }
    }

    static func numerator(_ kpi: Int) -> Quantity {
        switch kpi {
        case 4: .numerator4
        case 5: .numerator5
        case 6: .numerator6
        case 7: .numerator7
        case 8: .numerator8
        case 9: .numerator9
        case 10: .numerator10
        default: .numerator11
        }
    }

    /// True where the quantity is of whole people rather than of some of them who did well.
    var isOfPatients: Bool {
        self == .patients || self == .patientsExpected || isDenominator
    }

    private var isDenominator: Bool {
        (Quantity.denominator5.rawValue...Quantity.denominator11.rawValue).contains(rawValue)
    }
}

/// A quantity that is published of the whole year only.
enum YearQuantity {
    /// KPI 4 to 11.
    case missing(Int)
    /// KPI 5 and 8 to 11.
    case excluded(Int)
    /// KPI 11's numerator at services with known hip fractures.
    case onTreatmentExpected
    /// Patients who are asked the one completeness question that is not asked of all.
    case asked
    /// Patients who lack a completeness field, by its place among the fields.
    case lacking(Int)

    static let count = 17 + fields
    /// The completeness fields.
    static let fields = 17

    var index: Int {
        switch self {
        case .missing(let kpi): kpi - 4
        case .excluded(let kpi): kpi + 3
        case .onTreatmentExpected: 15
        case .asked: 16
        case .lacking(let field): 17 + field
        }
    }
}
