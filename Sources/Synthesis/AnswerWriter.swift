import Extract

/// Writes down what happened to a patient as the answers of the dataset.
struct AnswerWriter {
    let serviceCode: String
    let habits: RecordingHabits
    /// The share of records in which an answer is left open, by field.
    let missing: [(field: Field, rate: Double)]
    /// No answer after this day is known yet.
    let freezeDay: Int32

    func write(
        _ patient: PatientCourse, fractureDay: Int32, record: Int, nhsNumber: String,
        to sheet: inout AnswerSheet, random: inout RandomStream
    ) {
        sheet.clear()
        sheet[.recordID] = habits.letteredRecordIDs ? "R\(record)" : String(record)
        sheet[.serviceCode] = serviceCode
        sheet[.nhsNumber] = habits.spacedNumbers ? Self.spaced(nhsNumber) : nhsNumber
        writePerson(patient, fractureDay: fractureDay, to: &sheet, random: &random)
        writeFracture(patient, fractureDay: fractureDay, to: &sheet, random: &random)
        writeRisk(patient, to: &sheet, random: &random)
        writeScan(patient, fractureDay: fractureDay, to: &sheet, random: &random)
        writeTreatment(patient, to: &sheet, random: &random)
        writeFalls(patient, to: &sheet, random: &random)
        writeReview16(patient, fractureDay: fractureDay, to: &sheet, random: &random)
        writeReview52(patient, fractureDay: fractureDay, to: &sheet, random: &random)
        for (field, rate) in missing where random.chance(rate) {
            let open = Self.holdsUnknown.contains(field) && random.chance(0.3)
            sheet[field] = open ? habits.unknown : ""
        }
    }

    private static let holdsUnknown: Set<Field> = [
        .careHome, .admitted, .previousFracture, .familyHipFracture, .smoker, .boneSparingTherapy,
        .dxa, .boneTherapy, .fallsAssessment,
    ]

    private func writePerson(
        _ patient: PatientCourse, fractureDay: Int32, to sheet: inout AnswerSheet,
        random: inout RandomStream
    ) {
        sheet[.dateOfBirth] = habits.date(
            Self.birthDay(age: patient.age, on: fractureDay, random: &random))
        sheet[.ageAtFracture] = String(patient.age)
        sheet[.gender] = patient.female ? "Female" : random.chance(0.002) ? "Other" : "Male"
        sheet[.postcode] = Self.postcode(random: &random)
        sheet[.careHome] = patient.careHome ? "Yes" : "No"
        sheet[.deprivationQuintile] = random.chance(0.985) ? String(patient.deprivation) : ""
    }

    /// A postcode that nobody has: no postcode area begins with V.
    private static func postcode(random: inout RandomStream) -> String {
        let letters: StaticString = "ABDEFGHJLNPQRSTUWXYZ"
        let district = random.below(90) + 10
        let sector = random.below(10)
        let unit = (random.below(20), random.below(20))
        return String(unsafeUninitializedCapacity: 8) { bytes in
            let zero = UInt8(ascii: "0")
            bytes[0] = UInt8(ascii: "V")
            bytes[1] = UInt8(ascii: "X")
            bytes[2] = zero + UInt8(district / 10)
            bytes[3] = zero + UInt8(district % 10)
            bytes[4] = UInt8(ascii: " ")
            bytes[5] = zero + UInt8(sector)
            bytes[6] = letters.utf8Start[unit.0]
            bytes[7] = letters.utf8Start[unit.1]
            return 8
        }
    }

    /// A day of birth that makes the patient exactly this many whole years old.
    static func birthDay(age: Int, on day: Int32, random: inout RandomStream) -> Int32 {
        day - Int32(age * 1461 / 4) - 1 - Int32(random.below(363))
    }

    private func writeFracture(
        _ patient: PatientCourse, fractureDay: Int32, to sheet: inout AnswerSheet,
        random: inout RandomStream
    ) {
        sheet[.fractureDate] = habits.date(fractureDay)
        let assessed: Int? =
            switch patient.assessed {
            case .within90Days: Int(91 * random.unit() * (0.25 + 0.75 * random.unit()))
            case .later: 91 + Int(120 * random.unit() * random.unit())
            case .never: nil
            }
        if let assessed { sheet[.assessmentDate] = habits.date(fractureDay + Int32(assessed)) }
        if assessed != nil || random.chance(0.6) {
            let first = random.below(min(assessed ?? 40, 40) + 1)
            sheet[.firstContactDate] = habits.date(fractureDay + Int32(first))
        }
        let (stay, imaging) =
            switch patient.site {
            case .hip: (0.98, 0.01)
            case .spine: (0.35, 0.42)
            case .pelvis: (0.75, 0.05)
            case .humerus: (0.3, 0)
            case .wrist: (0.1, 0)
            case .other: (0.25, 0.01)
            }
        sheet[.admitted] = random.chance(stay) ? "Yes" : "No"
        sheet[.fractureType] = random.chance(imaging) ? "Found on imaging" : "Clinical"
        sheet[.firstSite] = name(patient.site)
        if random.chance(0.035) {
            sheet[.secondSite] = name(random.element(of: [.wrist, .humerus, .pelvis, .spine]))
            if random.chance(0.1) { sheet[.thirdSite] = name(.other) }
        }
    }

    private func name(_ site: PatientCourse.Site) -> String {
        switch site {
        case .spine: "Spine"
        case .hip: "Hip"
        case _ where habits.collapsedSites: "Non hip/non spine"
        case .humerus: "Humerus"
        case .pelvis: "Pelvis"
        case .wrist: "Wrist"
        case .other: "Other"
        }
    }

    private func writeRisk(
        _ patient: PatientCourse, to sheet: inout AnswerSheet, random: inout RandomStream
    ) {
        if random.chance(0.6) {
            let centimetres = (patient.female ? 158 : 172) + 7 * random.bell()
            let kilograms = max(34, (patient.female ? 65 : 78) + 13 * random.bell())
            sheet[.height] = String(Int(centimetres))
            sheet[.weight] = random.chance(0.3) ? Self.tenths(kilograms) : String(Int(kilograms))
        }
        sheet[.previousFracture] = random.chance(patient.age < 75 ? 0.3 : 0.44) ? "Yes" : "No"
        sheet[.familyHipFracture] = random.chance(0.09) ? "Yes" : "No"
        sheet[.smoker] = random.chance(patient.age < 70 ? 0.17 : 0.08) ? "Yes" : "No"
        sheet[.boneSparingTherapy] = random.chance(0.13) ? "Yes" : "No"
    }

    /// One decimal place, cut off, such as `-2.4`.
    static func tenths(_ value: Double) -> String {
        let tenths = Int(value * 10)
        return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }

    private static func spaced(_ number: String) -> String {
        "\(number.prefix(3)) \(number.dropFirst(3).prefix(3)) \(number.suffix(4))"
    }
}
