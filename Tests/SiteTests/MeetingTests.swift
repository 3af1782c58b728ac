import Results
import SiteCheck
import Testing

@testable import Site

@Suite("Posters and slides")
struct MeetingTests {
    static func text(_ path: String) throws -> String {
        let files = try Site(editions: [Fixture.results(), Fixture.results(year: 2020)]).files()
        let file = try #require(files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    static let edition = EditionIndex(Fixture.results())

    @Test("Slides say each point once, in order", arguments: ["AIR", "BRK", "COV", "DUN"])
    func slides(code: String) throws {
        let page = try Self.text("meetings/slides/\(code).html")
        let ids = page.split(separator: "<section class=\"slide\" aria-labelledby=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
        #expect(
            ids == ["picture", "pathway", "best", "work", "years", "missed", "next", "methods"])
        #expect(page.contains("<section class=\"slide slide-title\">"))
        #expect(page.contains("../../assets/slides.css"))
    }

    @Test("A poster holds the sentences of the service's own page, and no others")
    func sameSentences() throws {
        let place = Self.edition.place(.service, "BRK")
        let story = MeetingStory(edition: Self.edition, place: place)
        #expect(!story.work.isEmpty)
        let poster = try Self.text("meetings/poster/BRK.html")
        let plain = poster.replacingTags()
        for kpi in story.best + story.work {
            #expect(plain.contains(place.words[kpi - 1].sentence), "KPI \(kpi)")
        }
    }

    @Test("The pack is of the latest edition, and of services that took part in it")
    func latestOnly() throws {
        #expect(try Self.text("2021/services/AIR.html").contains("../../meetings/poster/AIR.html"))
        #expect(try !Self.text("2020/services/AIR.html").contains("meetings/"))
        #expect(try !Self.text("2021/services/ELM.html").contains("meetings/"))
    }

    @Test(
        "The next rating is as many patients away as its threshold says, to the patient",
        arguments: [
            // Amber from 50 %: 167 of 333 is 50.15 %, 166 is 49.85 %.
            (90, 333, RAGRating.red, "amber, 50\u{A0}%, would take 77 more of 333 patients"),
            // Green from 80 %: exactly 80 of 100.
            (79, 100, .amber, "green, 80\u{A0}%, would take 1 more of 100 patients"),
        ])
    func steps(met: Int, all: Int, rag: RAGRating, words: String) throws {
        var place = Self.edition.place(.service, "AIR")
        var figure = try #require(place.figures[3])
        figure.numerator = met
        figure.denominator = all
        figure.rag = rag
        figure.missing = 0
        for kpi in place.figures.indices { place.figures[kpi]?.rag = .green }
        place.figures[3] = figure
        for kpi in place.words.indices { place.words[kpi].standing = .similar }
        place.words[3].standing = .worse
        let steps = MeetingStory(edition: Self.edition, place: place).steps
        #expect(steps.count == 1)
        #expect(steps.first?.hasSuffix("\(words).") == true, "\(steps)")
    }

    @Test("A withheld figure is no point to talk about and takes no step")
    func withheld() {
        var place = Self.edition.place(.service, "AIR")
        for kpi in place.figures.indices {
            place.figures[kpi]?.rag = nil
            place.figures[kpi]?.numerator = nil
            place.figures[kpi]?.denominator = nil
            place.words[kpi].standing = .notAssessed
        }
        let story = MeetingStory(edition: Self.edition, place: place)
        #expect(story.best.isEmpty && story.work.isEmpty && story.steps.isEmpty)
        #expect(story.workWords.hasSuffix("None is rated red."))
    }
}

extension String {
    /// The text of a page without its tags.
    fileprivate func replacingTags() -> String {
        var text = ""
        var isInside = false
        for character in self {
            if character == "<" {
                isInside = true
            } else if character == ">" {
                isInside = false
            } else if !isInside {
                text.append(character)
            }
        }
        return text
    }
}
