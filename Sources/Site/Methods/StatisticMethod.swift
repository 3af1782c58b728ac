import Results
import Templates

/// One statistic of the audit: what it is for, how it is worked out, and who says so.
struct StatisticMethod {
    /// Of the statistic's own way of working, not of the program: raised when its numbers change.
    struct Version {
        var number: String

        static let first = Version(number: "1.0")
    }

    /// Names its place on the page; never reused for another.
    var id: String
    var name: String
    var purpose: String
    /// How it is worked out, in words.
    var working: String
    /// Where it is short enough to be read.
    var formula: String?
    /// In full: authors, title, where and when.
    var sources: [Source]
    var version = Version.first
    /// Where a reader meets it.
    var used: String

    struct Source {
        var citation: String

        init(_ citation: String) { self.citation = citation }
    }

    /// Every statistic, in the order in which a reader meets them.
    static func all(_ rules: OutlierRules) -> [(title: String, methods: [StatisticMethod])] {
        [
            ("Figures and their verdict", figures),
            ("Services beside one another", services(rules)),
            ("Months and years", time),
            ("Groups of patients", groups),
            ("Beneath them all", numbers),
        ]
    }
}

extension StatisticMethod {
    /// - Parameter program: the version of the program that made the edition.
    func view(program: String) -> StatisticView {
        StatisticView(
            id: "statistic-\(id)", name: name,
            terms: [
                TermView("What it is for", purpose), TermView("How", working),
                formula.map { TermView("Formula", $0) }, TermView("Used for", used),
                TermView("Version", "\(version.number), in flsdb \(program)"),
            ].compactMap { $0 },
            sources: sources.map(\.citation))
    }
}
