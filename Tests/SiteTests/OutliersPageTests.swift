import Results
import Testing

@testable import Site

@Suite("The outliers page")
struct OutliersPageTests {
    /// Brackenby is a negative alarm on KPI 4 and was an alert the year before; it answered.
    private static func edition() -> PublishableResults {
        var results = Fixture.results()
        results.outliers = ["AIR", "BRK", "COV"].flatMap { code in
            (1...11).map { kpi in
                OutlierRow(
                    code: code, kpi: kpi, status: code == "COV" || kpi == 1 ? nil : .within,
                    reason: kpi == 1 ? .countOfFields : code == "COV" ? .tooFewPatients : nil)
            }
        }
        let position = 11 + 3
        results.outliers[position] = OutlierRow(
            code: "BRK", kpi: 4, status: .negativeAlarm, reason: nil, previousYear: 2020,
            previousStatus: .negativeAlert, previousReason: nil)
        results.funnels = (1...11).map { kpi in
            FunnelBasis(
                kpi: kpi, target: kpi == 1 ? nil : "50.0000", assessed: kpi == 1 ? 0 : 20,
                phi: kpi == 1 ? nil : "4.2500", tau: kpi == 1 ? nil : "0.125000",
                negativeAlarms: kpi == 4 ? 1 : 0, negativeAlerts: 0, positiveAlerts: 0,
                positiveAlarms: 0, expectedFlags: kpi == 1 ? "0.000" : "1.000",
                expectedAlarms: kpi == 1 ? "0.000" : "0.040")
        }
        results.responses = [
            ServiceResponse(
                service: "BRK", kpis: [4], received: "2022-11-01", from: "Lead <b>nurse</b>",
                text: """
                    # A *head*

                    We [know](2021/methods.html). <script>alert(1)</script>

                    [bad](javascript:alert(1))

                    1. one
                    2. two
                    """)
        ]
        return results
    }

    private static func page(_ path: String, _ results: PublishableResults) throws -> String {
        let files = try Site(editions: [results]).files()
        return SiteTests.text(try #require(files.first { $0.path == path }))
    }

    @Test("An outlier stands with its status, last year's, its sentence and its funnel")
    func listed() throws {
        let text = try Self.page("2021/outliers.html", Self.edition())
        #expect(text.contains("Negative alarms (1)"))
        #expect(text.contains("outlier-alarm\">Negative alarm</span>"))
        #expect(text.contains("2020: negative alert."))
        #expect(text.contains("href=\"kpi-04.html#kpi4-funnel\""))
        #expect(!text.contains("Positive alerts"))
        #expect(text.contains("Guidance, 2017"))
    }

    @Test("Found and expected flags stand side by side, with a warning")
    func chance() throws {
        let text = try Self.page("2021/outliers.html", Self.edition())
        #expect(text.contains("With 200 figures looked at, about 10 would lie outside"))
        #expect(text.contains("Chance flags services too."))
        #expect(text.contains("<td>4.3</td>"))
    }

    @Test("Who is not assessed stands with the reason")
    func notAssessed() throws {
        let text = try Self.page("2021/outliers.html", Self.edition())
        #expect(text.contains("<td>Fewer than 20 patients</td><td>KPI 2 to 11</td>"))
        #expect(!text.contains("A count of fields, for which"))
    }

    @Test(
        "A response is shown on both pages as safe markup, its links led from each",
        arguments: [
            ("2021/outliers.html", "methods.html"), ("2021/services/BRK.html", "../methods.html"),
        ])
    func response(path: String, link: String) throws {
        let text = try Self.page(path, Self.edition())
        #expect(text.contains("<p><strong>A <em>head</em></strong></p>"))
        #expect(text.contains("We <a href=\"\(link)\">know</a>."))
        #expect(text.contains("<ol><li>one</li>\n<li>two</li>\n</ol>"))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(text.contains("Lead &lt;b&gt;nurse&lt;/b&gt;, received on 1 November 2022"))
        #expect(!text.contains("javascript:") && text.contains("<p>bad</p>"))
    }

    @Test("A service's page says its own statuses")
    func ownPage() throws {
        let text = try Self.page("2021/services/BRK.html", Self.edition())
        #expect(
            text.contains(
                "Of 10 indicators assessed, this service is an outlier on KPI 4 (negative alarm)."))
        let other = try Self.page("2021/services/AIR.html", Self.edition())
        #expect(other.contains("none lies beyond the usual differences between services."))
        let none = try Self.page("2021/services/ELM.html", Self.edition())
        #expect(none.contains("None of this service’s figures could be assessed."))
    }

    @Test("An edition without any assessed service says so")
    func nobody() throws {
        let text = try Self.page("2021/outliers.html", Fixture.results())
        #expect(text.contains("No service could be assessed in 2021."))
    }

    @Test("The rules of the edition reach its pages")
    func rules() throws {
        var results = Self.edition()
        results.edition.outlierRules.alert = "90"
        results.edition.outlierRules.alarm = "99"
        for page in ["2021/outliers.html", "2021/methods.html"] {
            let text = try Self.page(page, results)
            #expect(text.contains("Alert beyond the two-sided 90\u{A0}% limits"), "\(page)")
            #expect(text.contains("99\u{A0}% limits"), "\(page)")
        }
    }
}
