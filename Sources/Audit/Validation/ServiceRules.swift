/// Checks that need a whole service, or the whole extract.
extension ValidationRule {
    static let serviceRules = [
        emptyCohort, noRecords, emptyQuestion, suddenFall, lonelyCode,
    ]

    static let emptyCohort = ValidationRule(
        "REC-51", .error, "No record of the extract is in the cohort; there is nothing to publish.",
        kpis: everyKPI)
    static let noRecords = ValidationRule(
        "REC-52", .note, "The service is registered for the year, but has no record in the cohort.",
        kpis: everyKPI)
    static let emptyQuestion = ValidationRule(
        "REC-53", .warning, "A question has no answer in any record of the service.",
        kpis: [1] + Array(3...11))
    static let suddenFall = ValidationRule(
        "REC-54", .warning,
        "The service has fewer than half the records that it had in the year before.",
        kpis: [2, 3])
    static let lonelyCode = ValidationRule(
        "REC-55", .note, "A code of a question is used by one service only.", kpis: [])
}
