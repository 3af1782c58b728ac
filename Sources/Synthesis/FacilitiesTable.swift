import DecimalText

/// Invents a service's answers to the organisational audit.
///
/// The columns follow the questions of the audit's open data of 2019.
enum FacilitiesTable {
    static let header =
        "fls_code,delivered_from,started,contract,consultant_pas_per_week,wte_nurse,"
        + "highest_band_nurse,wte_administrator,wte_radiographer,wte_physiotherapist,population,"
        + "covers_hip,covers_inpatient_non_hip,covers_outpatient,covers_vertebral_radiological,"
        + "covers_vertebral_clinical,identifies_hip,identifies_outpatient,identifies_vertebral,"
        + "tests_secondary_causes,treatment_calcium_vitamin_d,treatment_oral_bisphosphonate,"
        + "treatment_iv_bisphosphonate,treatment_denosumab,treatment_teriparatide,"
        + "prescription_obtained_by,falls_assessment,exercise_programme,monitoring,patient_survey,"
        + "survey_responses,governance_meetings"

    /// - Parameters:
    ///   - expected: fractures that the service would see in a year if it saw all.
    ///   - records: rows that it sends in a year; staff follow them.
    static func row(
        code: String, started: String, expected: Int, records: Int, random: inout RandomStream
    ) -> [String] {
        func yes(_ share: Double) -> String { random.chance(share) ? "Yes" : "No" }
        func pick(_ answers: String...) -> String { random.element(of: answers) }
        func staff(_ whole: Double) -> String {
            DecimalText.fixed(whole * (0.7 + 0.6 * random.unit()), places: 1)
        }
        let busy = Double(records) / 250
        let survey = random.chance(0.45)
        var row = [code, pick("Acute hospital", "Acute hospital", "Acute hospital", "Community")]
        row += [String(started.prefix(7)), pick("Permanent", "Permanent", "Fixed term", "Pilot")]
        row.append(String(random.below(5)))
        row += [staff(0.5 + busy), pick("6", "7", "7", "8a"), staff(0.3 + busy / 3)]
        row += [yes(0.25) == "Yes" ? staff(0.4) : "0", yes(0.2) == "Yes" ? staff(0.4) : "0"]
        row.append(String(expected * 170 / 1000 * 1000))
        row += [yes(0.9), yes(0.8), yes(0.95), yes(0.35), yes(0.7)]
        row.append(pick("Ward round", "Hip fracture database", "Orthogeriatrician"))
        row.append(pick("Fracture clinic list", "Emergency department list", "Both lists"))
        row.append(pick("Radiology report search", "Referral", "Not identified"))
        row += [yes(0.85), yes(0.97), yes(0.97), yes(0.7), yes(0.75), yes(0.5)]
        row.append(pick("General practitioner", "Service prescribes", "Hospital clinic"))
        row += [yes(0.7), yes(0.6)]
        row.append(pick("The service", "The service", "Primary care", "Nobody"))
        row += [survey ? "Yes" : "No", survey ? String(10 + random.below(90)) : ""]
        row.append(pick("Monthly", "Quarterly", "Quarterly", "Yearly", "Never"))
        return row
    }
}
