/// A patient's details, and counts of withheld cells, put where a leak could hide.
///
/// The number is the example of the NHS Data Dictionary, the postcode the example of BS 7666; the
/// date is nobody's.
extension SiteThatMustFail {
    static let leaks =
        nhsNumbers + datesOfBirth + postcodes + withheldCells + inWorkbooks + inDocuments + comments

    private static let nhsNumbers = [
        SiteThatMustFail("LEA-01", adding: "<p>9434765919</p>"),
        SiteThatMustFail("LEA-01", adding: "<p>943 476 5919.</p>"),
        SiteThatMustFail("LEA-01", adding: "<p>943\u{A0}476\u{A0}5919</p>"),
        SiteThatMustFail("LEA-01", adding: "<img src=\"data:,\" alt=\"943-476-5919\"/>"),
        SiteThatMustFail("LEA-01", adding: "<p id=\"p-9434765919\">x</p>"),
        SiteThatMustFail("LEA-01", "in a drawing's coordinate") {
            $0.replace("M1 2", "M1 9434765919", in: "assets/a.svg")
        },
        SiteThatMustFail("LEA-01", "in a table") { $0["2021/data.csv"] += "9434765919,1\n" },
        SiteThatMustFail("LEA-01", "in JSON") {
            $0["2021/results.json"] = #"{"a":9434765919}"#
        },
        SiteThatMustFail("LEA-01", "in the script") {
            $0["assets/site.js"] += "const a = '9434765919';"
        },
        SiteThatMustFail("LEA-01", "in a file of no known kind") {
            $0["2021/notes.txt"] = "9434765919"
        },
    ]

    private static let datesOfBirth = [
        SiteThatMustFail("LEA-02", adding: "<p>1938-03-12</p>"),
        SiteThatMustFail("LEA-02", adding: "<p>born 12/03/1938</p>"),
        SiteThatMustFail("LEA-02", adding: "<p title=\"3.12.1971\">x</p>"),
        SiteThatMustFail("LEA-02", "in a table") { $0["2021/data.csv"] += "1938-03-12,1\n" },
    ]

    private static let postcodes = [
        SiteThatMustFail("LEA-03", adding: "<p>SW1A 2AA</p>"),
        SiteThatMustFail("LEA-03", adding: "<p>M1 1AE, B33 8TH</p>"),
        SiteThatMustFail("LEA-03", adding: "<p title=\"CR2 6XH\">x</p>"),
        SiteThatMustFail("LEA-03", adding: "<p>DN551PT</p>"),
        SiteThatMustFail("LEA-03", "in JSON") {
            $0["2021/results.json"] = #"{"a":"EC1A\#u{A0}1BB"}"#
        },
    ]

    private static let inWorkbooks = [
        SiteThatMustFail("LEA-01", "in a workbook, as a number") {
            $0.put(PlantedWorkbook.holding(.number(9_434_765_919)), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-01", "in a workbook, as a text") {
            $0.put(PlantedWorkbook.holding(.text("943 476 5919")), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-02", "in a workbook") {
            $0.put(PlantedWorkbook.holding(.text("born 1938-03-12")), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-03", "in a workbook") {
            $0.put(PlantedWorkbook.holding(.text("SW1A 2AA")), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-04", "number in a withheld row of a workbook") {
            $0.put(PlantedWorkbook.withheld(.number(5)), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-04", "text with a digit in a withheld row of a workbook") {
            $0.put(PlantedWorkbook.withheld(.text("about 5")), at: "2021/a.xlsx")
        },
        SiteThatMustFail("LEA-14", "comment in a workbook") {
            $0.put(PlantedWorkbook.withComment, at: "2021/a.xlsx")
        },
    ]

    private static let inDocuments = [
        SiteThatMustFail("LEA-01", "in a Word document, cut in two by a run") {
            $0.put(PlantedDocument.saying(["943 476 \(strong: "5919")"]), at: "2021/a.docx")
        },
        SiteThatMustFail("LEA-02", "in a Word document") {
            $0.put(PlantedDocument.saying(["born 1938-03-12"]), at: "2021/a.docx")
        },
        SiteThatMustFail("LEA-03", "in a Word document") {
            $0.put(PlantedDocument.saying(["SW1A 2AA"]), at: "2021/a.docx")
        },
        SiteThatMustFail("LEA-14", "hidden text in a Word document") {
            $0.put(
                PlantedDocument.with(
                    "<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", in: "word/document.xml"),
                at: "2021/a.docx")
        },
    ]

    private static let withheldCells = [
        SiteThatMustFail("LEA-04", "count in a withheld row") {
            $0["2021/data.csv"] = "code,denominator,status\nA1,,withheld\nA2,5,withheld\n"
        },
        SiteThatMustFail("LEA-04", "count in an unknown column") {
            $0["2021/data.csv"] = "code,status,rank\nA1,withheld,\"no 7\"\n"
        },
        SiteThatMustFail("LEA-04", "number of a withheld object") {
            $0["2021/results.json"] =
                #"{"figures":[{"code":"A1","numerator":3,"status":"withheld"}]}"#
        },
        SiteThatMustFail("LEA-04", "text of a withheld object") {
            $0["2021/results.json"] = #"[{"status":"withheld","percent":"42.8571"}]"#
        },
    ]

    private static let comments = [
        SiteThatMustFail("LEA-05", adding: "<!-- three of seven -->"),
        SiteThatMustFail("LEA-05", "comment in a drawing") {
            $0.replace("<path", "<!-- x --><path", in: "assets/a.svg")
        },
    ]
}
