/// A question of the patient dataset, version 3, or one of its derived columns.
///
/// The raw value is the place of the answer in a `PatientRecord`. Names, columns, codes and aliases
/// live in `Data/dictionary/`; this list only gives each question a typed name.
package enum Field: UInt8, CaseIterable, Sendable {
    case recordID, serviceCode
    case nhsNumber, dateOfBirth, gender, postcode, careHome, firstContactDate, assessmentDate
    case admitted, fractureDate, fractureType, firstSite, secondSite, thirdSite
    case height, weight, previousFracture, familyHipFracture, smoker, boneSparingTherapy
    case dxa, dxaNotOrdered, dxaDate, tScore, fractureRisk
    case boneTherapy, calciumVitaminD
    case fallsAssessment, twoFalls, fearOfFalling, fallsMedicines, mobility, vision, toileting
    case cardiovascular, cognition, referrals
    case followUp16Weeks, followUp16WeeksDate, therapy16Weeks, strengthAndBalance
    case followUp52Weeks, followUp52WeeksDate, therapy52Weeks, refractures
    case ageAtFracture, deprivationQuintile

    /// The question number as in real exports (`1.09`), or the column's name where it has none.
    package var question: String {
        switch self {
        case .recordID: "Record ID"
        case .serviceCode: "FLS Code"
        case .nhsNumber: "1.01"
        case .dateOfBirth: "1.02"
        case .gender: "1.03"
        case .postcode: "1.04"
        case .careHome: "1.05"
        case .firstContactDate: "1.06"
        case .assessmentDate: "1.07"
        case .admitted: "1.08"
        case .fractureDate: "1.09"
        case .fractureType: "1.10"
        case .firstSite: "1.11"
        case .secondSite: "1.12"
        case .thirdSite: "1.13"
        case .height: "2.01"
        case .weight: "2.02"
        case .previousFracture: "2.03"
        case .familyHipFracture: "2.04"
        case .smoker: "2.05"
        case .boneSparingTherapy: "2.06"
        case .dxa: "3.01"
        case .dxaNotOrdered: "3.02"
        case .dxaDate: "3.03"
        case .tScore: "3.04"
        case .fractureRisk: "3.05"
        case .boneTherapy: "4.01"
        case .calciumVitaminD: "4.02"
        case .fallsAssessment: "5.01"
        case .twoFalls: "5.02"
        case .fearOfFalling: "5.03"
        case .fallsMedicines: "5.04"
        case .mobility: "5.05"
        case .vision: "5.06"
        case .toileting: "5.07"
        case .cardiovascular: "5.08"
        case .cognition: "5.09"
        case .referrals: "5.10"
        case .followUp16Weeks: "6.01"
        case .followUp16WeeksDate: "6.02"
        case .therapy16Weeks: "6.05"
        case .strengthAndBalance: "6.06"
        case .followUp52Weeks: "7.01"
        case .followUp52WeeksDate: "7.02"
        case .therapy52Weeks: "7.05"
        case .refractures: "7.06"
        case .ageAtFracture: "Age at fracture"
        case .deprivationQuintile: "IMD Quintile"
        }
    }
}
