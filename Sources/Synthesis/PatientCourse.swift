/// What happened to one invented patient, before it is written down as answers.
struct PatientCourse {
    enum Site: Int { case spine, hip, humerus, pelvis, wrist, other }

    /// When something was done, counted from the fracture.
    enum Timing { case within90Days, later, never }

    enum Review { case onTime, late, no, declined, died, notRecorded }

    enum Treatment {
        case drug, notStarted, noLongerAppropriate, declined, referred, unknown, notRecorded
    }

    enum Exercise { case yes, no, declined, notAppropriate, notRecorded }

    var site = Site.other
    /// Whole years when the fracture was diagnosed.
    var age = 75
    var female = true
    var careHome = false
    /// 1, the most deprived fifth, to 5.
    var deprivation = 3
    var assessed = Timing.never
    var scanWanted = false
    var scanned = Timing.never
    var fallsAssessed = false
    var treatmentRecommended = false
    var review16 = Review.notRecorded
    var treatment16 = Treatment.notRecorded
    var exercise = Exercise.notRecorded
    var review52 = Review.notRecorded
    var treatment52 = Treatment.notRecorded
}
