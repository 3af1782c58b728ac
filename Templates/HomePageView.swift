/// The front door: what the audit is, the year's headlines, and the way to one's own service.
package struct HomePageView: Sendable {
    package var year: String
    package var facts: [KeyFactView]
    /// One sentence on who took part.
    package var taking: String
    package var report: LinkView
    package var regions: LinkView
    package var matrix: LinkView
    /// Services by area of postcodes; nil where the register states none.
    package var areas: LinkView?
    package var dataQuality: LinkView
    package var methods: LinkView
    package var downloads: LinkView
    package var missed: LinkView
    package var about: LinkView
    package var patients: LinkView
    package var services: LinkView
    package var letters: [LetterView]
    package var indicators: [IndicatorLinkView]
    /// Earlier editions, newest first.
    package var earlier: [LinkView]
    /// Set by the site where it has a repository.
    /// What changed since the edition before; set by the site.
    package var changes: LinkView?
    package var resources: Resources?
    package var search: LinkView?

    /// The way of each reader into the repository.
    package struct Resources: Sendable {
        package var professionals: [LinkView] = []
        package var commissioners: [LinkView] = []
        package var executives: [LinkView] = []
        package var patients: [LinkView] = []
        /// The start page of patients in Welsh.
        package var welsh: LinkView?
        package var anybody: [LinkView] = []

        package init() {}
    }

    package init(
        year: String, facts: [KeyFactView], taking: String, report: LinkView, regions: LinkView,
        matrix: LinkView, dataQuality: LinkView, methods: LinkView, downloads: LinkView,
        missed: LinkView, about: LinkView, patients: LinkView, services: LinkView,
        letters: [LetterView], indicators: [IndicatorLinkView], earlier: [LinkView]
    ) {
        self.year = year
        self.facts = facts
        self.taking = taking
        self.report = report
        self.regions = regions
        self.matrix = matrix
        self.dataQuality = dataQuality
        self.methods = methods
        self.downloads = downloads
        self.missed = missed
        self.about = about
        self.patients = patients
        self.services = services
        self.letters = letters
        self.indicators = indicators
        self.earlier = earlier
    }
}

/// A large figure with what it says and where it leads.
package struct KeyFactView: Sendable {
    /// `37.1 %`.
    package var figure: String
    /// What the figure rests on.
    package var origin: String?
    /// `of the fragility fractures expected were identified`.
    package var words: String
    /// `+2.3 points on 2020: better`; empty where there is nothing to compare with.
    package var change: String
    package var link: LinkView

    package init(
        figure: String, origin: String?, words: String, change: String, link: LinkView
    ) {
        self.figure = figure
        self.origin = origin
        self.words = words
        self.change = change
        self.link = link
    }
}

/// The services under one letter of the alphabet.
package struct LetterView: Sendable {
    package var letter: String
    package var services: [ServiceLinkView]

    package init(letter: String, services: [ServiceLinkView]) {
        self.letter = letter
        self.services = services
    }
}

package struct ServiceLinkView: Sendable {
    package var link: LinkView
    /// `RCF · Airedale NHS Foundation Trust · Yorkshire and the Humber`.
    package var place: String
    /// Of the link's words: `cy`; empty for English.
    package var language = ""
    /// The areas of postcodes by which it can be found: `BD`, `LS`.
    package var postcodeAreas: [String] = []

    package init(link: LinkView, place: String) {
        self.link = link
        self.place = place
    }
}

package struct IndicatorLinkView: Sendable {
    package var link: LinkView
    package var figure: String
    /// What the figure rests on.
    package var origin: String?

    package init(link: LinkView, figure: String, origin: String?) {
        self.link = link
        self.figure = figure
        self.origin = origin
    }
}
