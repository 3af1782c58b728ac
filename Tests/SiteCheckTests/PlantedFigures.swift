/// A number of a withheld figure, put into every place of an edition where it could hide.
extension SiteThatMustFail {
    static let figures =
        dataFiles + tables + documents + drawings + words + attributes + orders

    /// A fault in an edition that withholds a service's figure and one month of another.
    private init(
        edition rule: String, _ fault: String,
        _ spoil: @escaping @Sendable (inout SiteThatPasses) -> Void
    ) {
        self.init(rule, fault) { site in
            site.addEdition()
            spoil(&site)
        }
    }

    private init(edition rule: String, adding markup: String) {
        self.init(edition: rule, markup) { $0.add(markup, to: SiteThatPasses.page) }
    }

    private init(edition rule: String, _ old: String, to new: String) {
        self.init(edition: rule, "\(old) made \(new)") {
            $0.replace(old, new, in: SiteThatPasses.page)
        }
    }

    private static let dataFiles = [
        SiteThatMustFail(edition: "LEA-06", "second table that shows what the first withholds") {
            $0["2021/data/map.csv"] = "level,code,kpi,patients\nservice,A1,4,5\n"
        },
        SiteThatMustFail(edition: "LEA-06", "table that compares with a withheld year") {
            $0["2022/data/changes.csv"] =
                "year,level,code,kpi,previous_year,change\n2022,service,A1,4,2021,3.2\n"
        },
        SiteThatMustFail(edition: "LEA-06", "month that another table withholds") {
            $0["2021/data/months.csv"] =
                "year,month,level,code,kpi,numerator\n2021,2,service,B2,4,3\n"
        },
        SiteThatMustFail(edition: "LEA-06", "archived revision whose own table withholds it") {
            $0["archive/2021-r1/indicators.csv"] =
                "year,level,code,kpi,denominator,status\n2021,service,D4,4,,withheld\n"
            $0["archive/2021-r1/results.json"] =
                #"{"figures":[{"level":"service","code":"D4","kpi":4,"numerator":3}]}"#
        },
        SiteThatMustFail(edition: "LEA-06", "linked JSON") {
            $0["2021/api/a1.json"] = #"{"code":"A1","figures":[{"kpi":4,"numerator":3}]}"#
        },
        SiteThatMustFail(edition: "LEA-06", "linked JSON that names its service last") {
            $0["2021/api/a1.json"] =
                #"{"figures":[{"numerator":3,"months":[{"status":"ok"}],"kpi":4}],"code":"\u00411"}"#
        },
        SiteThatMustFail(edition: "LEA-06", "workbook that shows what a table withholds") {
            $0.put(PlantedWorkbook.disagreeing, at: "2021/a.xlsx")
        },
        SiteThatMustFail(edition: "LEA-06", "search index above the editions") {
            $0["search.json"] = #"[{"code":"A1","kpi":4,"words":"3 of 7"}]"#
        },
    ]

    private static let tables = [
        SiteThatMustFail(edition: "LEA-07", "<td>Withheld</td>", to: "<td>3 of 7</td>"),
        SiteThatMustFail(edition: "LEA-07", "<td>Withheld</td>", to: "<td>Withheld<b> 3</b></td>"),
        SiteThatMustFail(
            edition: "LEA-07",
            adding: """
                <table><caption>Birch, KPI 4</caption><thead><tr><th scope="col">Service</th>\
                <th scope="col">4 Assessed</th></tr></thead><tbody><tr><th scope="row">A1</th>\
                <td>42.9 %</td></tr></tbody></table>
                """),
    ]

    private static let documents = [
        SiteThatMustFail(edition: "LEA-07", "withheld figure in a document of its service") {
            $0.put(PlantedDocument.figure("3 of 7"), at: "documents/services/A1/a.docx")
        },
        SiteThatMustFail(edition: "LEA-07", "withheld figure cut in two by a run") {
            $0.put(PlantedDocument.figure("\(strong: "4")2.9 %"), at: "2021/services/A1/a.docx")
        },
        SiteThatMustFail(edition: "LEA-09", "sentence of a document") {
            $0.put(
                PlantedDocument.saying(["For KPI 4, Ash assessed 3 of 7 patients."]),
                at: "2021/a.docx")
        },
        SiteThatMustFail(edition: "LEA-09", "digit that is written as a reference") {
            $0.put(
                PlantedDocument.with(
                    "Five lines may stand here, and 5 of them do.",
                    "For KPI 4, Ash assessed &#51; patients.", in: "word/document.xml"),
                at: "2021/a.docx")
        },
        SiteThatMustFail(edition: "LEA-09", "foot of a document’s pages") {
            $0.put(
                PlantedDocument.with("Foot", "KPI 4: Ash, 3 of 7", in: "word/footer1.xml"),
                at: "2021/a.docx")
        },
        SiteThatMustFail(edition: "LEA-09", "title in a document’s properties") {
            $0.put(
                PlantedDocument.with(
                    "<dc:title>Case", "<dc:title>KPI 4: Ash, 3 of 7", in: "docProps/core.xml"),
                at: "2021/a.docx")
        },
    ]

    private static let drawings = [
        SiteThatMustFail(
            edition: "LEA-08", "<circle class=\"better\"",
            to: "<circle class=\"worse\" cx=\"50\" cy=\"90\" r=\"4\"/><circle class=\"better\""),
        SiteThatMustFail(
            edition: "LEA-08", "cx=\"90\" cy=\"30\"", to: "cx=\"50\" cy=\"10\""),
        SiteThatMustFail(edition: "LEA-08", "M70 45", to: "M57 45"),
        SiteThatMustFail(
            edition: "LEA-08", "<circle class=\"better\"",
            to: "<path class=\"interval\" d=\"M20 10H40\"/><circle class=\"better\""),
        SiteThatMustFail(
            edition: "LEA-08", "<circle class=\"better\"",
            to:
                "<g class=\"worse\"><circle cx=\"50\" cy=\"90\" r=\"4\"/></g><circle class=\"better\""
        ),
        SiteThatMustFail(
            edition: "LEA-08", "<circle class=\"better\"",
            to: "<g class=\"interval\"><g><path d=\"M20 10H40\"/></g></g><circle class=\"better\""),
    ]

    private static let words = [
        SiteThatMustFail(edition: "LEA-09", adding: "<p>Ash assessed 3 of 7 patients.</p>"),
        SiteThatMustFail(edition: "LEA-09", adding: "<ul><li>A1: 3 patients</li></ul>"),
        SiteThatMustFail(
            edition: "LEA-09", adding: "<p title=\"Ash Fracture Service: 3\">x</p>"),
        SiteThatMustFail(edition: "LEA-09", adding: "<p aria-label=\"Ash, 3 of 7\">x</p>"),
        SiteThatMustFail(edition: "LEA-09", adding: "<img src=\"data:,\" alt=\"Ash at 42.9 %\"/>"),
        SiteThatMustFail(edition: "LEA-09", "Four services", to: "Ash assessed 3 of 7"),
        SiteThatMustFail(
            edition: "LEA-09", "From Dogwood with 80 % to Birch with 25 %", to: "Ash with 42.9 %"),
        SiteThatMustFail(
            edition: "LEA-09", "Dogwood: 80 % of 50", to: "Ash: 43 % of 7"),
        SiteThatMustFail(edition: "LEA-09", ">Services</title>", to: ">Services, Ash 3</title>"),
        SiteThatMustFail(edition: "LEA-09", "in the site map") {
            $0.replace("<li>Ash Fracture Service<", "<li>Ash Fracture Service (3)<")
        },
    ]

    private static let attributes = [
        SiteThatMustFail(
            edition: "LEA-10", "<tr><th scope=\"row\">Ash",
            to: "<tr data-n=\"3\"><th scope=\"row\">Ash"),
        SiteThatMustFail(
            edition: "LEA-10", "cx=\"90\" cy=\"30\"", to: "data-patients=\"3\" cx=\"90\" cy=\"30\""),
    ]

    private static let orders = [
        SiteThatMustFail(edition: "LEA-11", "table sorted by the hidden value") {
            $0.replace(
                "<tr><th scope=\"row\">Ash</th><td>Withheld</td></tr>\n", "",
                in: SiteThatPasses.page)
            $0.replace(
                "<tr><th scope=\"row\">Dogwood",
                "<tr><th scope=\"row\">Ash</th><td>Withheld</td></tr>\n<tr><th scope=\"row\">Dogwood",
                in: SiteThatPasses.page)
        },
        SiteThatMustFail(edition: "LEA-11", "data file sorted by the hidden value") {
            $0.replace(
                "2021,service,A1,Ash Fracture Service,4,,,,withheld\n", "", in: SiteThatPasses.table
            )
            $0[SiteThatPasses.table] += "2021,service,A1,Ash Fracture Service,4,,,,withheld\n"
        },
    ]
}
