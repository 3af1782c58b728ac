import Results
import Testing

@testable import YearOnYear

@Suite("The outlier status of the edition before")
struct EarlierOutliersTests {
    private static func edition(
        _ year: Int, _ rows: [OutlierRow], version: String = "1.0",
        services: [ServiceEntry] = []
    ) -> PublishableResults {
        var results = Editions.edition(year, [Editions.indicator(4, version: version)], [])
        results.outliers = rows
        results.services = services
        return results
    }

    private static func service(_ code: String, mergedInto: String) -> ServiceEntry {
        ServiceEntry(
            code: code, name: code, provider: "", nation: "", region: "", icb: "", latitude: "",
            longitude: "", joined: "", left: "", mergedInto: mergedInto, hipFractures: nil,
            hipFractureBasis: "")
    }

    private let now = [
        OutlierRow(code: "A01", kpi: 4, status: .negativeAlarm, reason: nil),
        OutlierRow(code: "B01", kpi: 4, status: .within, reason: nil),
        OutlierRow(code: "C01", kpi: 4, status: nil, reason: .withheld),
    ]

    @Test("It stands beside this year's, with its year and its reason")
    func beside() {
        let before = [
            OutlierRow(code: "A01", kpi: 4, status: .negativeAlert, reason: nil),
            OutlierRow(code: "C01", kpi: 4, status: nil, reason: .tooFewPatients),
        ]
        // Neither the order of the editions nor a later one changes anything.
        let earlier = [
            Self.edition(2019, before), Self.edition(2018, now), Self.edition(2021, now),
        ]
        let rows = YearOnYear.completed(Self.edition(2021, now), after: earlier).outliers
        #expect(rows.map(\.previousYear) == [2019, 2019, 2019])
        #expect(rows.map(\.previousStatus) == [.negativeAlert, nil, nil])
        #expect(rows.map(\.previousReason) == [nil, .notInEdition, .tooFewPatients])
        #expect(rows.map(\.status) == now.map(\.status))
    }

    @Test("The first edition says that there is none before")
    func first() {
        let rows = YearOnYear.completed(Self.edition(2021, now), after: []).outliers
        #expect(rows.allSatisfy { $0.previousReason == .noEarlierEdition })
        #expect(rows.allSatisfy { $0.previousYear == nil })
    }

    @Test("A new service takes the place of the only one that merged into it", arguments: [1, 2])
    func merged(count: Int) {
        let old = ["X01", "X02"].prefix(count).map { Self.service($0, mergedInto: "B01") }
        let before = [OutlierRow(code: "X01", kpi: 4, status: .positiveAlert, reason: nil)]
        let edition = Self.edition(2021, now, services: old)
        let rows = YearOnYear.completed(edition, after: [Self.edition(2020, before)]).outliers
        #expect(rows[1].previousStatus == (count == 1 ? .positiveAlert : nil))
        #expect(rows[1].previousReason == (count == 1 ? nil : .notInEdition))
    }

    @Test("An indicator that was defined otherwise has no status of the year before")
    func redefined() {
        let before = Self.edition(2020, now, version: "0.9")
        let rows = YearOnYear.completed(Self.edition(2021, now), after: [before]).outliers
        #expect(rows.allSatisfy { $0.previousReason == .definitionChanged })
        #expect(rows.allSatisfy { $0.previousStatus == nil && $0.previousYear == 2020 })
    }
}
