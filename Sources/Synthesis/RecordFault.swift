import Extract

/// Something wrong in a record, of the kinds that real exports show.
enum RecordFault: CaseIterable {
    case ageUnknown, birthUnknown, tooYoung, outsideYear, unreadableDate, numberBlank, numberWrong
    case unknownCode, assessedBefore, scannedBefore, reviewedEarly, reviewedBefore, afterFreeze
    case impossibleMeasure, answersAfterDeath, drugNotStarted

    /// Records in which the fault occurs, out of 10,000.
    var rate: Int {
        switch self {
        case .ageUnknown: 15
        case .birthUnknown: 120
        case .tooYoung: 30
        case .outsideYear: 35
        case .unreadableDate: 8
        case .numberBlank: 60
        case .numberWrong: 30
        case .unknownCode: 40
        case .assessedBefore: 20
        case .scannedBefore: 40
        case .reviewedEarly: 30
        case .reviewedBefore: 5
        case .afterFreeze: 8
        case .impossibleMeasure: 25
        case .answersAfterDeath: 10
        case .drugNotStarted: 8
        }
    }

    /// The fault of the next record, most often none.
    static func next(random: inout RandomStream) -> RecordFault? {
        var place = random.below(10_000)
        guard place < total else { return nil }
        for fault in allCases {
            place -= fault.rate
            if place < 0 { return fault }
        }
        return nil
    }

    private static let total = allCases.reduce(0) { $0 + $1.rate }

    func spoil(
        _ sheet: inout AnswerSheet, fractureDay: Int32, freezeDay: Int32, habits: RecordingHabits,
        random: inout RandomStream
    ) {
        func day(_ offset: Int) -> String { habits.date(fractureDay + Int32(offset)) }
        switch self {
        case .ageUnknown:
            sheet[.dateOfBirth] = ""
            sheet[.ageAtFracture] = ""
        case .birthUnknown:
            sheet[.dateOfBirth] = ""
        case .tooYoung:
            let age = random.whole(in: 19...49)
            sheet[.ageAtFracture] = String(age)
            sheet[.dateOfBirth] = habits.date(
                AnswerWriter.birthDay(age: age, on: fractureDay, random: &random))
        case .outsideYear:
            sheet[.fractureDate] = day(random.chance(0.7) ? -370 : 370)
        case .unreadableDate:
            if random.chance(0.3) {
                sheet[.fractureDate] = "not known"
            } else {
                sheet[.assessmentDate] = "31/02/2019"
            }
        case .numberBlank:
            sheet[.nhsNumber] = ""
        case .numberWrong:
            let last = Int(sheet[.nhsNumber].suffix(1)) ?? 0
            sheet[.nhsNumber] = sheet[.nhsNumber].dropLast() + String((last + 1) % 10)
        case .unknownCode:
            let codes: [(Field, String)] = [
                (.fallsAssessment, "Yes"), (.dxa, "Booked"), (.firstSite, "Clavicle"),
                (.boneTherapy, "Vitamin D"), (.gender, "F"), (.followUp16Weeks, "Phone"),
            ]
            let (field, code) = random.element(of: codes)
            sheet[field] = code
        case .assessedBefore:
            sheet[.assessmentDate] = day(-random.whole(in: 1...25))
        case .scannedBefore:
            sheet[.dxaDate] = day(-random.whole(in: 1...300))
        case .reviewedEarly:
            sheet[.followUp16Weeks] = "Yes"
            sheet[.followUp16WeeksDate] = day(random.whole(in: 20...83))
        case .reviewedBefore:
            sheet[.followUp16Weeks] = "Yes"
            sheet[.followUp16WeeksDate] = day(-random.whole(in: 1...40))
        case .afterFreeze:
            sheet[.followUp52Weeks] = "Yes"
            sheet[.followUp52WeeksDate] = habits.date(
                freezeDay + Int32(random.whole(in: 1...60)))
        case .impossibleMeasure:
            let measures: [(Field, String)] = [
                (.height, "1.62"), (.height, "1620"), (.weight, "6.4"), (.weight, "640"),
                (.tScore, "25"), (.tScore, "-24"),
            ]
            let (field, value) = random.element(of: measures)
            sheet[field] = value
        case .answersAfterDeath:
            sheet[.followUp16Weeks] = "Died"
            sheet[.followUp52Weeks] = "Yes"
            sheet[.followUp52WeeksDate] = ""
        case .drugNotStarted:
            sheet[.therapy16Weeks] = "Alendronate;Not started"
        }
    }
}
