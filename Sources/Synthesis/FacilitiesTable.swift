import DecimalText

/// Invents a service's answers to the facilities audit, with the slips that such forms show.
///
/// The columns are those of the dictionary of the facilities audit.
struct FacilitiesTable {
    static let header = columns.joined(separator: ",")

    private static let columns = [
        "fls_code", "delivered_from", "started", "contract", "consultant_pas_per_week",
        "wte_nurse", "highest_band_nurse", "wte_administrator", "wte_radiographer",
        "wte_physiotherapist", "population", "covers_hip", "covers_inpatient_non_hip",
        "covers_inpatient_other_ward", "covers_outpatient", "covers_vertebral_radiological",
        "covers_vertebral_clinical", "covers_vertebral_assessment", "identifies_hip",
        "identifies_outpatient", "identifies_vertebral", "tests_secondary_causes",
        "treatment_calcium_vitamin_d", "treatment_oral_bisphosphonate",
        "treatment_iv_bisphosphonate", "treatment_denosumab", "treatment_teriparatide",
        "treatment_written_material", "treatment_education", "prescription_obtained_by",
        "falls_assessment", "exercise_programme", "monitoring", "governance_meetings",
        "patient_survey", "survey_responses", "survey_of_society",
    ]

    private var cells: [String: String] = [:]
    private var random: RandomStream

    /// - Parameters:
    ///   - expected: fractures that the service would see in a year if it saw all.
    ///   - records: rows that it sends in a year; staff follow them.
    ///   - profile: how well it works; who monitors, falls and exercise follow it.
    ///   - index: its place in the register; every thirtieth service makes the same slip.
    static func row(
        code: String, started: String, expected: Int, records: Int, profile: ServiceProfile,
        index: Int, random: RandomStream
    ) -> [String] {
        var table = FacilitiesTable(random: random)
        table.cells["fls_code"] = code
        table.cells["started"] = String(started.prefix(7))
        table.setUp(expected: expected, records: records)
        table.cover(spine: profile.spine)
        table.care(profile)
        table.survey()
        for column in columns.dropFirst() where table.random.chance(0.012) {
            table.cells[column] = ""
        }
        table.slip(index % 30)
        return columns.map { table.cells[$0] ?? "" }
    }

    private init(random: RandomStream) { self.random = random }

    private mutating func yes(_ column: String, _ share: Double) {
        cells[column] = random.chance(share) ? "Yes" : "No"
    }

    private mutating func pick(_ column: String, _ answers: [String]) {
        cells[column] = random.element(of: answers)
    }

    /// Time that is roughly `whole`, to a tenth.
    private mutating func staff(_ column: String, _ whole: Double) {
        cells[column] = DecimalText.fixed(whole * (0.7 + 0.6 * random.unit()), places: 1)
    }

    private mutating func setUp(expected: Int, records: Int) {
        pick("delivered_from", ["Acute hospital", "Acute hospital", "Community", "Both"])
        pick("contract", ["Permanent", "Permanent", "Fixed term", "Pilot", "No contract"])
        cells["consultant_pas_per_week"] = String(random.below(5))
        let busy = Double(records) / 250
        staff("wte_nurse", 0.5 + busy)
        pick("highest_band_nurse", ["6", "7", "7", "8a"])
        staff("wte_administrator", 0.3 + busy / 3)
        for column in ["wte_radiographer", "wte_physiotherapist"] {
            if random.chance(0.25) { staff(column, 0.4) } else { cells[column] = "0" }
        }
        cells["population"] = String(expected * 170 / 1000 * 1000)
    }

    /// - Parameter spine: spine fractures found, as a share of hip fractures.
    private mutating func cover(spine: Double) {
        yes("covers_hip", 0.9)
        yes("covers_inpatient_non_hip", 0.8)
        yes("covers_inpatient_other_ward", 0.6)
        yes("covers_outpatient", 0.95)
        yes("covers_vertebral_radiological", spine > 0.15 ? 0.8 : 0.15)
        yes("covers_vertebral_clinical", spine > 0.1 ? 0.9 : 0.5)
        yes("covers_vertebral_assessment", 0.3)
        pick("identifies_hip", ["Ward round", "Hip fracture database", "Orthogeriatrician"])
        pick("identifies_outpatient", ["Fracture clinic list", "Emergency department list"])
        if random.chance(0.3) { cells["identifies_outpatient"] = "Both lists" }
        pick("identifies_vertebral", ["Referral", "Not identified"])
        if spine > 0.15 { pick("identifies_vertebral", ["Radiology report search", "Referral"]) }
        if cells["covers_hip"] == "No" { cells["identifies_hip"] = "Not identified" }
    }

    private mutating func care(_ profile: ServiceProfile) {
        yes("tests_secondary_causes", 0.85)
        let treatments = [
            ("calcium_vitamin_d", 0.97), ("oral_bisphosphonate", 0.97), ("iv_bisphosphonate", 0.7),
            ("denosumab", 0.75), ("teriparatide", 0.5), ("written_material", 0.9),
            ("education", 0.4),
        ]
        for (treatment, share) in treatments { yes("treatment_\(treatment)", share) }
        pick(
            "prescription_obtained_by",
            [
                "General practitioner", "General practitioner", "Service prescribes",
                "Hospital clinic",
            ])
        yes("falls_assessment", profile.falls > 0.4 ? 0.9 : 0.35)
        yes("exercise_programme", profile.exercise > 0.02 ? 0.8 : 0.4)
        switch profile.reviewed16 {
        case ..<0.05: pick("monitoring", ["Nobody", "Primary care", "Primary care"])
        case ..<0.2: pick("monitoring", ["Primary care", "Both", "The service"])
        default: pick("monitoring", ["The service", "The service", "The service", "Both"])
        }
        pick("governance_meetings", ["Monthly", "Quarterly", "Quarterly", "Yearly", "Never"])
    }

    private mutating func survey() {
        yes("patient_survey", 0.45)
        guard cells["patient_survey"] == "Yes" else { return }
        cells["survey_responses"] = String(10 + random.below(90))
        yes("survey_of_society", 0.5)
    }

    /// What people write into such forms, so that every check of them finds something.
    private mutating func slip(_ place: Int) {
        switch place {
        case 3: cells["monitoring"] = cells["monitoring"]?.lowercased()
        case 6: cells["population"] = "about 300 thousand"
        case 10: cells["delivered_from"] = "Acute hosptial"
        case 14: cells["wte_nurse"] = "75"
        case 18:
            cells["patient_survey"] = "No"
            cells["survey_responses"] = "0"
            cells["survey_of_society"] = ""
        default: break
        }
    }
}
