/// How small numbers are kept from being published. A named value, chosen in the release file.
struct DisclosurePolicy: Sendable, Equatable {
    /// As the release file names it.
    var name: String
    /// A figure of 1 patient or more but fewer than this is withheld with all that depends on it.
    var fewestShown: Int
    /// A figure of fewer patients than this is shown without a verdict.
    var fewestJudged: Int

    /// As the audit's own benchmark table works.
    static let audit = DisclosurePolicy(name: "audit", fewestShown: 8, fewestJudged: 20)

    /// Every policy that a release file can name.
    static let all = [audit]

    /// True where so many patients cannot be shown. None at all can: nobody is told of.
    func withholds(_ patients: Int) -> Bool { (1..<fewestShown).contains(patients) }
}
