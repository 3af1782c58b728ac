/// What removes a record from the cohort, and what is said of its service.
extension ValidationRule {
    static let cohortRules = [
        unknownService, notRegistered, noFractureDate, outsideYear, noAge, tooYoung,
        duplicatePatient,
        duplicateRecordID, serviceHadLeft, impossibleAge, agesDiffer,
    ]

    static let unknownService = ValidationRule(
        "REC-01", .error,
        "The FLS code is blank or not in the register; the record is removed (C1).",
        kpis: everyKPI)
    static let notRegistered = ValidationRule(
        "REC-02", .warning,
        "The service is not registered for the year; the record is removed (C1).", kpis: everyKPI)
    static let noFractureDate = ValidationRule(
        "REC-03", .warning,
        "The date of diagnosis (1.09) is missing, unreadable or after the freeze date; the record is "
            + "removed (C2).",
        kpis: everyKPI)
    static let outsideYear = ValidationRule(
        "REC-04", .warning,
        "The date of diagnosis (1.09) is outside the audit year; the record is removed (C2).",
        kpis: everyKPI)
    static let noAge = ValidationRule(
        "REC-05", .warning,
        "Neither the date of birth (1.02) nor the age at fracture can be read; the record is removed "
            + "(C3).",
        kpis: everyKPI)
    static let tooYoung = ValidationRule(
        "REC-06", .warning,
        "The patient was younger than 50 at the date of diagnosis (1.09); the record is removed (C3).",
        kpis: everyKPI)
    static let duplicatePatient = ValidationRule(
        "REC-07", .warning,
        "Another record of the service has the same NHS number and date of diagnosis; the one with "
            + "the highest Record ID stays and this one is removed (C5).",
        kpis: everyKPI)
    static let duplicateRecordID = ValidationRule(
        "REC-08", .warning,
        "Another record of the service has the same Record ID; both stay unless they are of one "
            + "patient and one date.",
        kpis: everyKPI)
    static let serviceHadLeft = ValidationRule(
        "REC-09", .warning,
        "The fracture was diagnosed after the service had left the audit; the record stays.",
        kpis: everyKPI)
    static let impossibleAge = ValidationRule(
        "REC-10", .warning, "The age at the date of diagnosis is above 115; the record stays.",
        kpis: [])
    static let agesDiffer = ValidationRule(
        "REC-11", .note,
        "The age at fracture differs by more than a year from the date of birth (1.02), which is "
            + "used.",
        kpis: [])
}
