/// What sets one year apart: how many fractures each month brings, and how the levels of the
/// indicators move.
struct YearEffect {
    /// Relative number of fractures from January to December.
    var fractures: [Double]
    /// By what the odds of an indicator are multiplied, from January to December.
    var scanned: [Double]
    /// The same for the whole year.
    var assessed, falls, treated, exercise, reviewed: Double
    /// Spine fractures found, against an ordinary year.
    var spine = 1.0

    /// Ice and dark evenings: more falls outdoors in winter.
    private static let seasons = [
        1.12, 1.04, 1.00, 0.96, 0.95, 0.95, 0.97, 0.96, 0.96, 0.99, 1.02, 1.10,
    ]

    static func of(_ year: Int) -> YearEffect {
        let calm = [Double](repeating: 1, count: 12)
        switch year {
        case 2017:
            // Services were still building up; levels follow those that were published.
            return YearEffect(
                fractures: seasons, scanned: calm, assessed: 0.72, falls: 0.32, treated: 0.55,
                exercise: 0.6, reviewed: 0.95, spine: 0.5)
        case 2018:
            return YearEffect(
                fractures: seasons, scanned: calm, assessed: 0.8, falls: 0.5, treated: 0.72,
                exercise: 0.8, reviewed: 0.75, spine: 0.8)
        case 2020:
            // The first wave of the pandemic: fewer people came, and scanners stood still.
            let dip = [1, 1, 0.80, 0.55, 0.66, 0.80, 0.90, 0.95, 0.97, 0.96, 0.90, 0.92]
            let scanners = [0.7, 0.35, 0.25, 0.25, 0.45, 0.7, 0.85, 0.9, 0.9, 0.85, 0.75, 0.8]
            return YearEffect(
                fractures: zip(seasons, dip).map { $0 * $1 }, scanned: scanners, assessed: 0.95,
                falls: 0.85, treated: 0.95, exercise: 0.75, reviewed: 1.1)
        case 2021:
            let dip = [0.82, 0.90, 0.97, 1, 1, 1, 1, 1, 1, 1, 1, 0.98]
            return YearEffect(
                fractures: zip(seasons, dip).map { $0 * $1 }, scanned: calm, assessed: 1.12,
                falls: 0.75, treated: 0.9, exercise: 0.7, reviewed: 1)
        default:
            return YearEffect(
                fractures: seasons, scanned: calm, assessed: 1, falls: 1, treated: 1, exercise: 1,
                reviewed: 1)
        }
    }
}
