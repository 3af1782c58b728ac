import Charts
import Results
import Templates

extension Site {
    /// The poster and the slides of each service that took part in the latest edition.
    var meetingPages: [Page] {
        latest.services.filter { latest.takesPart($0.code) }.flatMap { service in
            MeetingPage.allCases.map { .meeting($0, code: service.code) }
        }
    }

    /// Ways to a service's poster and slides; empty but for the latest edition.
    func meetingLinks(of code: String, on page: Page, _ edition: EditionIndex) -> [LinkView] {
        guard edition.year == latest.year, edition.takesPart(code) else { return [] }
        return MeetingPage.allCases.map { kind in
            LinkView(kind.longName, href: map.link(from: page, to: .meeting(kind, code: code)))
        }
    }

    func meetingPage(_ kind: MeetingPage, of code: String) -> PageContent {
        let here = Page.meeting(kind, code: code)
        let edition = latest
        let entry = edition.services.first { $0.code.utf8.elementsEqual(code.utf8) }
        let story = ServiceStory(edition: edition, entry: entry, code: code)
        let place = story.place
        let meeting = MeetingStory(edition: edition, place: place)
        let view = MeetingView(
            name: place.name, year: String(edition.year), place: story.whereabouts,
            summary: story.summary, notes: story.notes,
            best: meeting.best.map { highlight($0, of: place, on: here, edition) },
            bestWords: meeting.bestWords,
            work: meeting.work.map { highlight($0, of: place, on: here, edition) },
            workWords: meeting.workWords,
            spine: spine(of: place, entry, on: here, headingLevel: kind == .poster ? 2 : 3),
            service: LinkView(
                "All figures of this service",
                href: map.link(from: here, to: .service(edition.year, code: code))),
            reading: LinkView(
                ReadingPage.spine.name, href: map.link(from: here, to: .reading(.spine))),
            address: """
                In full: annual report \(edition.year) › Services › \(place.shortName) (\(code)).
                """,
            cite: Citation(edition: edition.results.edition).text,
            isSynthetic: edition.results.edition.synthetic)
        let main =
            switch kind {
            case .poster: Templates.posterPage(view)
            case .slides:
                Templates.slidesPage(view, slides(story, meeting, on: here))
            }
        var content = PageContent(
            name: "\(kind.name) \(edition.year): \(place.name) (\(code))",
            summary: "\(place.name), \(edition.year), for a local meeting. \(story.summary)",
            main: main)
        content.stylesheet = "\(kind.rawValue).css"
        return content
    }

    private func spine(
        of place: Place, _ entry: ServiceEntry?, on page: Page, headingLevel: Int
    ) -> ChartFigure? {
        var figure = SpineFigure(
            edition: latest, before: edition(before: latest), service: place,
            region: latest.place(.region, entry?.region ?? ""), origins: origins(on: page)
        ).figure()
        figure.headingLevel = headingLevel
        return guided(figure, on: page, from: origins(on: page).whole(place.key, in: latest))
    }

    private func slides(
        _ story: ServiceStory, _ meeting: MeetingStory, on page: Page
    ) -> SlidesView {
        let (edition, place) = (latest, story.place)
        let origin = origins(on: page).missed(at: place.key, in: edition)
        return SlidesView(
            pathway: guided(
                PathwayFigure(edition: edition, place: place).figure(), on: page, from: origin),
            pathwayAbsence: "The pathway of this service is not known or not shown.",
            years: years(of: place, on: page, edition),
            yearsAbsence: "This is the service’s first edition: there is no year to set it beside.",
            missedCount: MissedFigure.words(place.missed) ?? "", missedOrigin: origin,
            missed: story.missed, steps: meeting.steps + [meeting.fields].compactMap { $0 },
            stepsAbsence: "No rating is within reach of a count, and no field lacks many answers.",
            methods: [
                """
                Patients aged 50 or over with a fragility fracture, \(edition.period); answers up to \
                \(DateWords.words(edition.results.edition.freezeDate)).
                """,
                "An answer that is missing counts as not met.",
                """
                Better and worse: the 95\u{A0}% interval lies wholly on one side of the national \
                figure. Similar: chance alone can explain the difference.
                """,
                """
                Figures that rest on few patients are withheld, or shown without a verdict. None of \
                them allows for differences between patients.
                """,
            ])
    }
}
