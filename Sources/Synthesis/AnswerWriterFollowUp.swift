import Extract

/// The reviews at 12 to 16 and 48 to 56 weeks: sections 6 and 7 of the dataset.
extension AnswerWriter {
    func writeReview16(
        _ patient: PatientCourse, fractureDay: Int32, to sheet: inout AnswerSheet,
        random: inout RandomStream
    ) {
        guard let day = dayOfReview(patient.review16, due: 84...112, random: &random) else {
            sheet[.followUp16Weeks] = fractureDay + 112 > freezeDay ? "" : answer(patient.review16)
            return
        }
        guard fractureDay + day <= freezeDay else { return }
        sheet[.followUp16Weeks] = "Yes"
        sheet[.followUp16WeeksDate] = habits.date(fractureDay + day)
        sheet[.therapy16Weeks] = answer(patient.treatment16, sheet[.boneTherapy], random: &random)
        switch patient.exercise {
        case .yes: sheet[.strengthAndBalance] = "Yes"
        case .no: sheet[.strengthAndBalance] = "No"
        case .declined: sheet[.strengthAndBalance] = "Informed decline"
        case .notAppropriate: sheet[.strengthAndBalance] = "Not appropriate"
        case .notRecorded: break
        }
    }

    func writeReview52(
        _ patient: PatientCourse, fractureDay: Int32, to sheet: inout AnswerSheet,
        random: inout RandomStream
    ) {
        guard let day = dayOfReview(patient.review52, due: 336...392, random: &random) else {
            sheet[.followUp52Weeks] = fractureDay + 392 > freezeDay ? "" : answer(patient.review52)
            return
        }
        guard fractureDay + day <= freezeDay else { return }
        sheet[.followUp52Weeks] = "Yes"
        sheet[.followUp52WeeksDate] = habits.date(fractureDay + day)
        if !habits.omitsTreatment52 {
            sheet[.therapy52Weeks] = answer(
                patient.treatment52, sheet[.boneTherapy], random: &random)
        }
        sheet[.refractures] = random.chance(0.94) ? "0" : random.chance(0.9) ? "1" : "2"
    }

    /// Days from the fracture to a review that took place; nil where none did.
    private func dayOfReview(
        _ review: PatientCourse.Review, due: ClosedRange<Int>, random: inout RandomStream
    ) -> Int32? {
        switch review {
        case .onTime: Int32(random.whole(in: due))
        case .late: Int32(due.upperBound + 1 + random.below(30))
        case .no, .declined, .died, .notRecorded: nil
        }
    }

    private func answer(_ review: PatientCourse.Review) -> String {
        switch review {
        case .onTime, .late: "Yes"
        case .no: "No"
        case .declined: "Informed decline"
        case .died: "Died"
        case .notRecorded: ""
        }
    }

    /// Most people stay on the medicine that was first recommended.
    private func answer(
        _ treatment: PatientCourse.Treatment, _ recommended: String, random: inout RandomStream
    ) -> String {
        switch treatment {
        case .drug: random.chance(0.88) ? recommended : drug(random: &random)
        case .notStarted: "Not started"
        case .noLongerAppropriate: "No longer appropriate"
        case .declined: "Informed decline"
        case .referred: "Refer for clinical opinion"
        case .unknown: habits.unknown
        case .notRecorded: ""
        }
    }
}
