import DecimalText
import Results
import Templates

extension Site {
    /// How services are set up: nationally, one by one and against the indicators.
    func facilitiesPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .facilities)
        let survey = FacilitiesSurvey(edition: edition)
        let summary = "How the services of the \(edition.year) audit are set up."
        guard survey.wasHeld else {
            return PageContent(
                name: "Facilities", summary: summary,
                main: Templates.noFacilitiesPage(
                    year: String(edition.year), words: FacilitiesSurvey.none))
        }
        let origin = map.link(from: here, to: .edition(edition.year, .provenance)) + "#files"
        let staffing = StaffingFigure(survey: survey, origins: origins(on: here))
        let view = FacilitiesPageView(
            year: String(edition.year), words: FacilitiesWords.summary(survey),
            groups: survey.groups.enumerated().map { place, group in
                let id = "group-\(place + 1)"
                let figure = FacilitiesGroupFigure(
                    edition: edition, id: "\(id)-chart", name: group.name,
                    questions: group.questions)
                return FacilitiesPageView.Group(
                    id: id, title: group.name,
                    chart: guided(figure.chart(), on: here, from: origin),
                    numbers: figure.numbers(),
                    absence: "No service answered these questions.")
            },
            staffingWords: staffing.words,
            staffing: guided(staffing.figure(), on: here, from: origin),
            thirds: staffing.thirdsTable(),
            indicators: guided(
                FacilitiesAgainstIndicators(survey: survey).byAnswer(), on: here, from: origin),
            services: FacilitiesServices(survey: survey).table { code in
                map.link(from: here, to: .service(edition.year, code: code))
            },
            dataQuality: LinkView(
                "What was wrong with the answers: rules FAC-01 to FAC-12",
                href: map.link(from: here, to: .edition(edition.year, .dataQuality))),
            downloads: dataLinks(
                ["facilities.csv", "facilities-answers.csv", "facilities-questions.csv"],
                on: here, edition))
        return PageContent(
            name: "Facilities", summary: summary, main: Templates.facilitiesPage(view),
            charts: view.allCharts)
    }

    /// The section of a service's page.
    func serviceFacilities(
        _ code: String, on page: Page, _ edition: EditionIndex
    ) -> ServiceFacilitiesView {
        let services = FacilitiesServices(survey: FacilitiesSurvey(edition: edition))
        return ServiceFacilitiesView(
            words: services.words(of: code), groups: services.story(of: code),
            link: LinkView(
                "All services’ facilities",
                href: map.link(from: page, to: .edition(edition.year, .facilities))))
    }
}
