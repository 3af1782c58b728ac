import Results
import Testing

@testable import Site

@Suite("Citation")
struct CitationTests {
    static let edition = Fixture.results().edition

    @Test("An edition is cited by year, revision and day of publication")
    func words() {
        #expect(
            Citation(edition: Self.edition).text
                == """
                Fracture Liaison Service Database (FLS-DB), edition 2021, revision 1, published \
                10 November 2022. Synthetic data.
                """)
        #expect(
            Citation(edition: Self.edition, page: "KPI 7: Bone therapy").text.hasPrefix(
                "KPI 7: Bone therapy. In: Fracture Liaison Service Database (FLS-DB), edition 2021")
        )
    }

    @Test("The BibTeX entry is exactly this")
    func bibTeX() {
        #expect(
            Citation(edition: Self.edition).bibTeX
                == """
                @techreport{flsdb-2021-1,
                  author = {{Fracture Liaison Service Database}},
                  title = {{Fracture Liaison Service Database (FLS-DB): annual report 2021}},
                  institution = {Fracture Liaison Service Database},
                  type = {Annual report},
                  number = {Edition 2021, revision 1},
                  year = {2022},
                  month = {11},
                  day = {10},
                  note = {Published 10 November 2022. Synthetic data.}
                }

                """)
    }

    @Test("The CSL-JSON entry is exactly this")
    func cslJSON() {
        #expect(
            String(decoding: Citation(edition: Self.edition).cslJSON, as: UTF8.self)
                == """
                [
                 {
                  "author":[{"literal":"Fracture Liaison Service Database"}],
                  "genre":"Annual report",
                  "id":"flsdb-2021-1",
                  "issued":{"date-parts":[[2022,11,10]]},
                  "language":"en-GB",
                  "note":"Published 10 November 2022. Synthetic data.",
                  "number":"Edition 2021, revision 1",
                  "publisher":"Fracture Liaison Service Database",
                  "title":"Fracture Liaison Service Database (FLS-DB): annual report 2021",
                  "type":"report"
                 }
                ]

                """)
    }

    @Test("A restatement is another work")
    func revision() {
        var restated = Self.edition
        restated.revision = 2
        #expect(Citation(edition: restated).key == "flsdb-2021-2")
        #expect(Citation(edition: restated).text.contains("revision 2"))
    }
}
