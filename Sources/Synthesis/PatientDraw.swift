/// Draws invented patients for one service in one year.
struct PatientDraw {
    let profile: ServiceProfile
    let year: YearEffect
    /// The share of records whose index site is the spine.
    let spineShare: Double
    /// How far the people of the place lean to the most deprived fifth (above 1) or away from it.
    let deprivationLean: Double
    /// The month from which the service reviews far more patients than before, if there is one.
    let turnedRoundFrom: Int?

    func patient(month: Int, random: inout RandomStream) -> PatientCourse {
        var patient = PatientCourse()
        drawPerson(&patient, random: &random)
        drawCare(&patient, month: month, random: &random)
        drawFollowUp(&patient, month: month, random: &random)
        return patient
    }

    private func drawPerson(_ patient: inout PatientCourse, random: inout RandomStream) {
        let others = 1 - spineShare
        let sites = [
            spineShare, 0.20 * others, 0.17 * others, 0.06 * others, 0.29 * others, 0.28 * others,
        ]
        patient.site = PatientCourse.Site(rawValue: random.position(weights: sites)) ?? .other
        let (mean, women) =
            switch patient.site {
            case .spine: (78.5, 0.74)
            case .hip: (82.5, 0.71)
            case .humerus: (75.0, 0.78)
            case .pelvis: (81.5, 0.80)
            case .wrist: (70.5, 0.83)
            case .other: (71.5, 0.76)
            }
        repeat { patient.age = Int(mean + 10 * random.bell()) } while !(50...101 ~= patient.age)
        patient.female = random.chance(women)
        let inCareHome =
            switch patient.age {
            case ..<70: 0.01
            case ..<80: 0.05
            case ..<90: 0.13
            default: 0.27
            }
        patient.careHome = random.chance(inCareHome)
        let lean = deprivationLean
        patient.deprivation =
            1 + random.position(weights: [lean, 0.5 + lean / 2, 1, 0.5 + 0.5 / lean, 1 / lean])
    }

    private func drawCare(
        _ patient: inout PatientCourse, month: Int, random: inout RandomStream
    ) {
        let gradient = [0.74, 0.88, 1.0, 1.13, 1.28][patient.deprivation - 1]
        let frail = patient.careHome ? 0.55 : 1.0
        let old = patient.age >= 85

        let prompt = profile.assessed
        patient.assessed = timing(
            prompt, odds: year.assessed * gradient * frail * (old ? 0.85 : 1.05), later: 0.5,
            random: &random)

        let wanted = patient.age < 65 ? 0.86 : patient.age < 75 ? 0.74 : old ? 0.2 : 0.48
        patient.scanWanted = random.chance(probability(wanted, odds: patient.careHome ? 0.3 : 1))
        if patient.scanWanted {
            patient.scanned = timing(
                profile.scanned,
                odds: year.scanned[month] * gradient * frail * (old ? 0.8 : 1.03), later: 0.45,
                random: &random)
        }

        let falls = year.falls * (patient.female ? 1.06 : 0.8) * (patient.age >= 75 ? 1.15 : 0.87)
        patient.fallsAssessed = random.chance(probability(profile.falls, odds: falls * gradient))

        let bySite =
            switch patient.site {
            case .spine: 1.7
            case .hip: 1.5
            case .pelvis: 1.2
            case .humerus: 1.0
            case .wrist, .other: 0.75
            }
        let byAge = patient.age < 65 ? 0.55 : patient.age < 75 ? 0.9 : patient.age < 90 ? 1.3 : 1.05
        let treated = year.treated * bySite * byAge * (patient.female ? 1.07 : 0.75) * gradient
        patient.treatmentRecommended = random.chance(probability(profile.treated, odds: treated))
    }

    private func drawFollowUp(
        _ patient: inout PatientCourse, month: Int, random: inout RandomStream
    ) {
        let hazard =
            (patient.age < 75 ? 0.006 : patient.age < 85 ? 0.018 : 0.045)
            * (patient.site == .hip ? 2 : 1) * (patient.careHome ? 1.8 : 1)
        let gradient = [0.8, 0.9, 1.0, 1.1, 1.2][patient.deprivation - 1]
        let turned = turnedRoundFrom.map { month >= $0 ? 4.0 : 0.7 } ?? 1
        let kept = year.reviewed * gradient * (patient.female ? 1.05 : 0.85) * turned
        if random.chance(hazard) {
            patient.review16 = profile.reviewed16 > 0 ? .died : .notRecorded
            patient.review52 = profile.reviewed52 > 0 ? .died : .notRecorded
            return
        }
        let untreated = patient.treatmentRecommended ? 1.0 : 0.35
        if random.chance(probability(profile.reviewed16, odds: kept) * untreated) {
            patient.review16 = random.chance(profile.onTime) ? .onTime : .late
            patient.treatment16 = treatment(profile.onTreatment16, patient, random: &random)
            patient.exercise = exercise(random: &random)
        } else {
            patient.review16 = notReviewed(profile.reviewed16, random: &random)
        }
        if random.chance(hazard * 2) {
            patient.review52 = profile.reviewed52 > 0 ? .died : .notRecorded
            return
        }
        if random.chance(probability(profile.reviewed52, odds: kept) * untreated) {
            patient.review52 = random.chance(0.85) ? .onTime : .late
            let faithful = patient.treatment16 == .drug ? 1.3 : 0.9
            patient.treatment52 = treatment(
                probability(profile.onTreatment52, odds: faithful), patient, random: &random)
        } else {
            patient.review52 = notReviewed(profile.reviewed52, random: &random)
        }
    }

    private func timing(
        _ prompt: Double, odds: Double, later: Double, random: inout RandomStream
    ) -> PatientCourse.Timing {
        if random.chance(probability(prompt, odds: odds)) { return .within90Days }
        return random.chance(later) ? .later : .never
    }

    private func treatment(
        _ onDrug: Double, _ patient: PatientCourse, random: inout RandomStream
    ) -> PatientCourse.Treatment {
        if !patient.treatmentRecommended { return random.chance(0.8) ? .notStarted : .unknown }
        if random.chance(onDrug) { return .drug }
        switch random.below(100) {
        case ..<46: return .notStarted
        case ..<62: return .noLongerAppropriate
        case ..<78: return .declined
        case ..<88: return .referred
        case ..<96: return .unknown
        default: return .notRecorded
        }
    }

    private func exercise(random: inout RandomStream) -> PatientCourse.Exercise {
        // Among those reviewed, about two thirds of the profile's share of the treated, so that the
        // share of all patients is the profile's.
        let started = profile.exercise / max(0.65 * profile.reviewed16, 0.1)
        if random.chance(min(started * year.exercise, 0.9)) { return .yes }
        switch random.below(100) {
        case ..<56: return .no
        case ..<72: return .notAppropriate
        case ..<84: return .declined
        default: return .notRecorded
        }
    }

    private func notReviewed(
        _ level: Double, random: inout RandomStream
    ) -> PatientCourse.Review {
        guard level > 0 else { return .notRecorded }
        switch random.below(100) {
        case ..<66: return .no
        case ..<76: return .declined
        default: return .notRecorded
        }
    }
}
