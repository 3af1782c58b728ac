import Extract

/// Scan, treatment and falls: sections 3 to 5 of the dataset.
extension AnswerWriter {
    func writeScan(
        _ patient: PatientCourse, fractureDay: Int32, to sheet: inout AnswerSheet,
        random: inout RandomStream
    ) {
        if patient.scanWanted {
            sheet[.dxa] = random.chance(0.72) ? "Ordered" : "Recommended"
        } else {
            switch random.below(100) {
            case ..<80: sheet[.dxa] = "Not required"
            case ..<92: sheet[.dxa] = "Informed decline"
            case ..<96: sheet[.dxa] = habits.unknown
            default: break
            }
            if random.chance(0.35) {
                sheet[.dxaNotOrdered] = random.element(of: Self.whyNoScan)
            }
        }
        let scanned: Int? =
            switch patient.scanned {
            case .within90Days: min(90, Int(10 + 85 * random.unit()))
            case .later: 91 + Int(150 * random.unit() * random.unit())
            case .never: nil
            }
        if let scanned {
            sheet[.dxaDate] = habits.date(fractureDay + Int32(scanned))
            sheet[.tScore] = Self.tenths(min(2.5, max(-5.9, -2.2 + 1.1 * random.bell())))
        }
        switch random.below(100) {
        case ..<20: sheet[.fractureRisk] = "Low"
        case ..<52: sheet[.fractureRisk] = "Intermediate"
        case ..<84: sheet[.fractureRisk] = "High"
        case ..<88: sheet[.fractureRisk] = habits.unknown
        default: break
        }
    }

    private static let whyNoScan = [
        "Treated without a scan", "Too frail", "Scanned within two years",
        "Too frail, cannot lie flat", "Patient asked \"not again\"", "Lives far away",
        "Treated without a scan", "Treated without a scan",
    ]

    func writeTreatment(
        _ patient: PatientCourse, to sheet: inout AnswerSheet, random: inout RandomStream
    ) {
        if patient.treatmentRecommended {
            sheet[.boneTherapy] = drug(random: &random)
        } else {
            switch random.below(100) {
            case ..<38: sheet[.boneTherapy] = "Inappropriate"
            case ..<51: sheet[.boneTherapy] = "Informed decline"
            case ..<69: sheet[.boneTherapy] = "Referred for further clinical opinion"
            case ..<93: sheet[.boneTherapy] = "Referred to GP to decide prescription"
            case ..<97: sheet[.boneTherapy] = habits.unknown
            default: break
            }
        }
        sheet[.calciumVitaminD] = random.chance(0.78) ? "Yes" : "No"
    }

    /// A bone-sparing medicine as often as it is prescribed, now and then with a second one.
    func drug(random: inout RandomStream) -> String {
        let first = random.below(1000)
        let name =
            switch first {
            case ..<630: "Alendronate"
            case ..<735: "Risedronate"
            case ..<865: "Zoledronate"
            case ..<940: "Denosumab"
            case ..<960: "Ibandronate"
            case ..<975: "Teriparatide"
            case ..<983: "Alfacalcidol"
            case ..<990: "Systemic Oestrogens"
            case ..<997: "Raloxifene"
            default: "Strontium"
            }
        guard random.chance(0.015) else { return name }
        return name == "Denosumab" ? "Teriparatide;Denosumab" : "\(name);Denosumab"
    }

    func writeFalls(
        _ patient: PatientCourse, to sheet: inout AnswerSheet, random: inout RandomStream
    ) {
        guard patient.fallsAssessed else {
            switch random.below(100) {
            case ..<72: sheet[.fallsAssessment] = "Not assessed"
            case ..<84: sheet[.fallsAssessment] = "Informed decline"
            case ..<92: sheet[.fallsAssessment] = habits.unknown
            default: break
            }
            return
        }
        switch random.below(100) {
        case ..<70: sheet[.fallsAssessment] = "Assessed"
        case ..<86: sheet[.fallsAssessment] = "Referred"
        default: sheet[.fallsAssessment] = "Recommended"
        }
        let older = patient.age >= 75 ? 1.4 : 1.0
        let found: [(Field, Double)] = [
            (.twoFalls, 0.26), (.fearOfFalling, 0.33), (.fallsMedicines, 0.35), (.mobility, 0.22),
            (.vision, 0.14), (.toileting, 0.17), (.cardiovascular, 0.12), (.cognition, 0.10),
        ]
        for (field, share) in found {
            sheet[field] = random.chance(min(share * older, 0.9)) ? "Yes" : "No"
        }
        if random.chance(0.22) { sheet[.referrals] = random.element(of: Self.referredTo) }
    }

    private static let referredTo = [
        "Falls clinic", "Physiotherapy", "Exercise class", "Falls clinic, physiotherapy",
        "Optician", "GP for medicines review", "\"Steady\" class, twice a week",
    ]
}
