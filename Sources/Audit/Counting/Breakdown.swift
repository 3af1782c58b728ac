import Counts
import Extract

/// A dimension that KPI 4 to 11 are broken down by. Its last group holds what is not known.
struct Breakdown: Sendable {
    let code: String
    /// The groups in order of publication, each with the code that it stands for; nil: none.
    let groups: [(name: String, code: String?)]
    /// The question whose codes make the groups; nil for age, which is reckoned.
    let field: Field?
    /// The group of a known answer that is none of the codes above.
    let otherwise: Int

    static let all = [age, sex, careHome, site, deprivation]

    static let age = Breakdown(
        code: "age",
        groups: ["50–59", "60–69", "70–79", "80–89", "90+"].map { ($0, nil) }, field: nil,
        otherwise: 4)
    static let sex = Breakdown(
        code: "sex",
        groups: [
            ("Female", "Female"), ("Male", "Male"), ("Other", "Other"), ("Not known", nil),
        ], field: .gender, otherwise: 3)
    static let careHome = Breakdown(
        code: "care-home", groups: [("Yes", "Yes"), ("No", "No"), ("Not known", nil)],
        field: .careHome, otherwise: 2)
    /// "Non hip/non spine", a code of 2023 exports, is among the others.
    static let site = Breakdown(
        code: "site",
        groups: [
            ("Spine", "Spine"), ("Hip", "Hip"), ("Humerus", "Humerus"), ("Pelvis", "Pelvis"),
            ("Wrist", "Wrist"), ("Other", "Other"), ("Not known", nil),
        ], field: .firstSite, otherwise: 5)
    static let deprivation = Breakdown(
        code: "imd",
        groups: [
            ("1 (most deprived)", "1"), ("2", "2"), ("3", "3"), ("4", "4"),
            ("5 (least deprived)", "5"), ("Not known", nil),
        ], field: .deprivationQuintile, otherwise: 5)

    var dimension: BreakdownDimension {
        BreakdownDimension(code: code, groups: groups.map(\.name))
    }

    /// The group of an age in whole years, 50 or more.
    static func group(ofAge age: Int) -> Int { min((age - 50) / 10, 4) }
}

/// The groups of a breakdown by question, ready to be looked up by an answer's bits.
struct BreakdownLookup: Sendable {
    let breakdown: Int
    private let field: Int
    private let known: Int32
    /// By the number of the answer's lowest bit; 32 is missing.
    private let groups: [UInt8]

    /// - Parameter breakdown: its place in `Breakdown.all`; it must have a question.
    init(_ breakdown: Int, field: Field, dictionary: DataDictionary) {
        let definition = Breakdown.all[breakdown]
        var groups = [UInt8](repeating: UInt8(definition.groups.count - 1), count: 33)
        for (bit, code) in dictionary[field].codes.enumerated() {
            let group = definition.groups.firstIndex { $0.code == code.name }
            groups[bit] = UInt8(group ?? definition.otherwise)
        }
        self.breakdown = breakdown
        self.field = Int(field.rawValue)
        self.groups = groups
        known = dictionary.known(field)
    }

    /// The group of an answer whose lowest known bit is this one.
    func group(ofBit bit: Int) -> Int { Int(groups[bit]) }

    func group(of record: Span<Int32>) -> Int {
        Int(groups[(record[field] & known).trailingZeroBitCount])
    }
}
