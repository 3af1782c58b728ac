import Charts
import Funnels
import Results
import Testing

@testable import Site

@Suite("The spine's slices")
struct SpineSliceTests {
    @Test("A slice says what the words say, for every service and indicator of two editions")
    func agrees() throws {
        for results in [Fixture.results(), Fixture.results(year: 2020)] {
            let edition = EditionIndex(results)
            for place in edition.places(at: .service) {
                for kpi in 2...11 {
                    let view = place.words[kpi - 1]
                    guard let reading = view.reading, view.standing != .notAssessed else {
                        continue
                    }
                    let slice = try #require(
                        SpineChart.Slice(
                            of: place.figures[kpi - 1], in: edition.funnels[kpi - 1]))
                    let isInside = slice.chance.contains(reading.value)
                    #expect(isInside == (view.standing == .similar), "\(place.key.code) \(kpi)")
                }
            }
        }
    }

    @Test("A figure that is not shown, and KPI 1, have no slice")
    func none() throws {
        let edition = EditionIndex(Fixture.results())
        let place = edition.place(.service, "ELM")
        #expect(SpineChart.Slice(of: place.figures[3], in: edition.funnels[3]) == nil)
        let fields = edition.place(.service, "AIR").figures[0]
        #expect(SpineChart.Slice(of: fields, in: edition.funnels[0]) == nil)
        #expect(SpineChart.Slice(of: nil, in: edition.funnels[3]) == nil)
    }
}
