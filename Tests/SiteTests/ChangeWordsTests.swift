import Results
import Testing
import YearOnYear

@testable import Site

@Suite("A change between two editions")
struct ChangeWordsTests {
    static func change(_ alter: (inout PublishableResults) -> Void = { _ in }) -> ChangeWords {
        var later = Fixture.results(year: 2021)
        alter(&later)
        let earlier = Fixture.results(year: 2020)
        later = YearOnYear.completed(later, after: [earlier])
        return ChangeWords(
            of: 4, at: PlaceKey(level: .national, code: "ALL"), in: EditionIndex(later),
            since: EditionIndex(earlier))
    }

    static func setNational(
        _ results: inout PublishableResults, _ met: Int, of denominator: Int, percent: String
    ) {
        for index in results.figures.indices
        where results.figures[index].level == .national && results.figures[index].kpi == 4 {
            results.figures[index].numerator = met
            results.figures[index].denominator = denominator
            results.figures[index].percent = percent
        }
    }

    @Test("A change in both directions is called by its interval")
    func bothDirections() {
        let worse = Self.change { Self.setNational(&$0, 611, of: 1222, percent: "50.0000") }
        #expect(worse.word == "Worse")
        #expect(worse.size.hasPrefix("\u{2212}"))
        let better = Self.change { Self.setNational(&$0, 1210, of: 1222, percent: "99.0180") }
        #expect(better.word == "Better")
        #expect(better.size.hasPrefix("+"))
    }

    @Test("A changed definition makes the years incomparable")
    func definition() {
        let change = Self.change { $0.indicators[3].definitionVersion = "2.0" }
        #expect(change.word == "Not comparable")
        #expect(change.sentence == "Not comparable with 2020: the definition changed.")
        #expect(change.points == nil)
    }

    @Test("A year without a figure is not compared")
    func withheld() {
        let change = Self.change { results in
            for index in results.figures.indices where results.figures[index].kpi == 4 {
                results.figures[index].percent = nil
            }
        }
        #expect(change.word == "Not compared")
    }

    @Test("A provisional figure is not called better or worse than a complete one")
    func provisional() {
        let change = Self.change { results in
            for index in results.figures.indices where results.figures[index].kpi == 4 {
                results.figures[index].status = .provisional
            }
        }
        #expect(change.word == "Provisional")
        #expect(change.change == nil && change.points == nil)
        #expect(change.sentence.hasPrefix("Not compared with 2020"))
    }

    @Test("The first edition says nothing of a change")
    func first() {
        let change = ChangeWords(
            of: 4, at: PlaceKey(level: .national, code: "ALL"),
            in: EditionIndex(Fixture.results()), since: nil)
        #expect(change.word.isEmpty && change.sentence.isEmpty && change.size.isEmpty)
    }
}
