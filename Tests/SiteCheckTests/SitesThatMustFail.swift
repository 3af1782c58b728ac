import Testing

/// One fault put into the site that passes, and the rule that must find it.
struct SiteThatMustFail: Sendable, CustomTestStringConvertible {
    var rule: String
    var fault: String
    var spoil: @Sendable (inout SiteThatPasses) -> Void

    var testDescription: String { "\(rule) \(fault)" }

    init(
        _ rule: String, _ fault: String, _ spoil: @escaping @Sendable (inout SiteThatPasses) -> Void
    ) {
        self.rule = rule
        self.fault = fault
        self.spoil = spoil
    }

    /// A fault that is one piece of markup at the end of the home page.
    init(_ rule: String, adding markup: String) {
        self.init(rule, markup) { $0.add(markup) }
    }

    static let all: [SiteThatMustFail] =
        leaks + figures + structure + links + pictures + policy + reading + files + search

    static let structure = [
        SiteThatMustFail("SIT-01", "cut page") { $0.replace("</html>", "") },
        SiteThatMustFail("SIT-01", "cut drawing") { $0.replace("</svg>", "", in: "assets/a.svg") },
        SiteThatMustFail("SIT-01", "entity of HTML") { $0.add("<p>&nbsp;</p>") },
        SiteThatMustFail("SIT-02", "no DOCTYPE") { $0.replace("<!DOCTYPE html>", "") },
        SiteThatMustFail("SIT-02", "no charset") { $0.replace("<meta charset=\"utf-8\"/>", "") },
        SiteThatMustFail("SIT-03", "no lang") { $0.replace(" lang=\"en\"", "") },
        SiteThatMustFail("SIT-03", "empty lang") { $0.replace("lang=\"en\"", "lang=\"\"") },
        SiteThatMustFail("SIT-04", "no title") { $0.replace("<title>Home</title>", "") },
        SiteThatMustFail("SIT-04", "empty title") { $0.replace("<title>Home", "<title> ") },
        SiteThatMustFail("SIT-04", "two titles") {
            $0.replace("<title>", "<title>A</title><title>")
        },
        SiteThatMustFail("SIT-05", "one title twice") {
            $0.replace("<title>KPI", "<title> Home\n", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-06", "no h1") { $0.replace("<h1>Home</h1>", "") },
        SiteThatMustFail("SIT-06", adding: "<h1>Again</h1>"),
        SiteThatMustFail("SIT-07", adding: "<h3>Too deep</h3>"),
        SiteThatMustFail("SIT-08", adding: "<p id=\"find\">x</p>"),
        SiteThatMustFail("SIT-08", adding: "<p id=\"two words\">x</p>"),
        SiteThatMustFail("SIT-09", adding: "<p aria-describedby=\"find none\">x</p>"),
        SiteThatMustFail("SIT-09", "paint that is not there") {
            $0.replace("url(#c)", "url(#none)", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-10", adding: "<a href=\"404.html\"> </a>"),
        SiteThatMustFail("SIT-10", adding: "<h2></h2>"),
        SiteThatMustFail("SIT-10", adding: "<button><img src=\"data:,\" alt=\"\"/></button>"),
        SiteThatMustFail("SIT-11", adding: "<select></select>"),
        SiteThatMustFail("SIT-11", "control whose label names another") {
            $0.replace("<input id=\"find\"", "<p id=\"find\">x</p><input id=\"seek\"")
        },
    ]

    static let links = [
        SiteThatMustFail("SIT-12", adding: "<a href=\"/404.html\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"//example.org/\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"file:///etc/hostname\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"http://example.org\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"../index.html\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"2021/\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"#\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"a%2\">x</a>"),
        SiteThatMustFail("SIT-12", adding: "<a href=\"2021\\kpi.html\">x</a>"),
        SiteThatMustFail("SIT-13", adding: "<a href=\"none.html\">x</a>"),
        SiteThatMustFail("SIT-13", adding: "<a href=\"2021/KPI.html\">x</a>"),
        SiteThatMustFail("SIT-13", adding: "<a href=\"2021\">x</a>"),
        SiteThatMustFail("SIT-13", "picture of a stylesheet") {
            $0.replace("a.svg", "b.svg", in: "assets/site.css")
        },
        SiteThatMustFail("SIT-14", adding: "<a href=\"2021/kpi.html#none\">x</a>"),
        SiteThatMustFail("SIT-14", adding: "<a href=\"#none\">x</a>"),
        SiteThatMustFail("SIT-15", adding: "<img src=\"https://example.org/a.png\" alt=\"\"/>"),
        SiteThatMustFail("SIT-15", "style from elsewhere") {
            $0["assets/site.css"] += "@import \"https://example.org/a.css\";"
        },
        SiteThatMustFail("SIT-16", "no home") {
            $0.remove("index.html")
            $0.replace("<a href=\"../index.html\">Home</a>", "", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-17", "page that nothing leads to") {
            $0["alone.html"] = $0["404.html"].replacing("Not found", with: "Alone")
        },
    ]

    static let pictures = [
        SiteThatMustFail("SIT-18", "image without alt") { $0.replace(" alt=\"\"", "") },
        SiteThatMustFail("SIT-19", adding: "<svg><path d=\"M1 2\"/></svg>"),
        SiteThatMustFail("SIT-19", "picture without title") {
            $0.replace("<title id=\"t\">Funnel</title>", "<g id=\"t\"/>", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-19", "picture with an empty description") {
            $0.replace("All within.", " ", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-19", "picture without label") {
            $0.replace(" aria-labelledby=\"t d\"", "", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-20", "chart without table") {
            $0.replace("<table>", "</figure><table>", in: "2021/kpi.html")
            $0.replace("</figure>\n<p>", "<p>", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-20", "chart outside a figure") {
            $0.replace("<figure>", "<div>", in: "2021/kpi.html")
            $0.replace("</figure>", "</div>", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-21", "table without caption") {
            $0.replace("<caption>Funnel</caption>", "", in: "2021/kpi.html")
        },
        SiteThatMustFail(
            "SIT-21", adding: "<table><caption>x</caption><tr><td>y</td></tr></table>"),
        SiteThatMustFail("SIT-22", "head without scope") {
            $0.replace(" scope=\"col\"", "", in: "2021/kpi.html")
        },
    ]

    static let policy = [
        SiteThatMustFail("SIT-23", adding: "<p style=\"color: red\">x</p>"),
        SiteThatMustFail("SIT-23", adding: "<style>p { color: red }</style>"),
        SiteThatMustFail("SIT-24", adding: "<script>alert(1)</script>"),
        SiteThatMustFail("SIT-24", adding: "<p onclick=\"go()\">x</p>"),
        SiteThatMustFail("SIT-24", adding: "<a href=\" JavaScript:go()\">x</a>"),
        SiteThatMustFail("SIT-25", adding: "<iframe src=\"404.html\"></iframe>"),
    ]

    static let reading = [
        SiteThatMustFail("SIT-26", adding: "<div/>"),
        SiteThatMustFail("SIT-26", adding: "<br></br>"),
        SiteThatMustFail("SIT-26", adding: "<p>x<ul><li>y</li></ul></p>"),
        SiteThatMustFail("SIT-26", adding: "<a href=\"404.html\">x<a href=\"404.html\">y</a></a>"),
        SiteThatMustFail("SIT-26", adding: "<div><td>x</td></div>"),
        SiteThatMustFail("SIT-26", adding: "<?php x?>"),
        SiteThatMustFail("SIT-26", adding: "<p><![CDATA[x]]></p>"),
        SiteThatMustFail("SIT-26", "text between cells") {
            $0.replace("<tbody>", "<tbody>x", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-27", adding: "<p>{{ kpi7.national.percent }}</p>"),
        SiteThatMustFail("SIT-27", adding: "<p>Optional(3)</p>"),
        SiteThatMustFail("SIT-27", adding: "<p>TODO</p>"),
        SiteThatMustFail("SIT-27", adding: "<p title=\"Lorem ipsum dolor\">x</p>"),
        SiteThatMustFail("SIT-27", adding: "<p> nil\n</p>"),
        SiteThatMustFail("SIT-27", adding: "<p>NaN</p>"),
        SiteThatMustFail("SIT-27", adding: "<p>inf</p>"),
        SiteThatMustFail("SIT-27", "drawing without numbers") {
            $0.replace("d=\"M1 2\"", "d=\"M1 nan\"", in: "2021/kpi.html")
        },
        SiteThatMustFail("SIT-28", "large page") {
            $0.add("<p>\(String(repeating: "large ", count: 41_600))</p>")
        },
        SiteThatMustFail("SIT-28", "page whose stylesheet and script are large together") {
            let words = String(repeating: "large ", count: 21_000)
            $0["assets/site.css"] += "/* \(words) */"
            $0["assets/site.js"] += "// \(words)"
        },
        SiteThatMustFail("SIT-28", "picture that a stylesheet loads") {
            $0["assets/site.css"] += "p { background: url(large.svg); }"
            $0["assets/large.svg"] = """
                <svg xmlns="http://www.w3.org/2000/svg" role="img"><title>A</title><desc>\
                \(String(repeating: "large ", count: 42_000))</desc></svg>
                """
        },
    ]

    private static let index = "assets/search-index.js"

    static let search = [
        SiteThatMustFail("SIT-34", "entry that leads nowhere") {
            $0.replace("2021/kpi.html", "2021/none.html", in: index)
        },
        SiteThatMustFail("SIT-34", "entry of a part that is not there") {
            $0.replace("#funnel", "#none", in: index)
        },
        SiteThatMustFail("SIT-34", "entry that leads to no page") {
            $0.replace("2021/kpi.html#funnel", "2021/data.csv", in: index)
        },
        SiteThatMustFail("SIT-34", "entry that leads out of the site") {
            $0.replace("2021/kpi.html#funnel", "https://example.org/", in: index)
        },
        SiteThatMustFail("SIT-34", "name that its page does not say") {
            $0.replace("\"t\":\"KPI\"", "\"t\":\"KPI 41 of 47\"", in: index)
        },
        SiteThatMustFail("SIT-34", "no name") { $0.replace("\"t\":\"KPI\",", "", in: index) },
        SiteThatMustFail("SIT-34", "cut index") { $0.replace("}\n];", "\n];", in: index) },
        SiteThatMustFail("SIT-34", "no index") { $0[index] = "var flsSearchIndex = null;" },
        SiteThatMustFail("SIT-35", "number among words") {
            $0.replace("\"w\":\"funnel\"", "\"w\":\"funnel 47\"", in: index)
        },
        SiteThatMustFail("SIT-35", "number as a kind") {
            $0.replace("\"k\":\"Page\"", "\"k\":\"47\"", in: index)
        },
        SiteThatMustFail("SIT-36", "large index") {
            let words = String(repeating: "word ", count: 50_001)
            $0.replace("\"w\":\"funnel\"", "\"w\":\"\(words)\"", in: index)
        },
    ]

    static let files = [
        SiteThatMustFail("SIT-29", "cut JSON") { $0["2021/results.json"].removeLast() },
        SiteThatMustFail("SIT-29", "comma too many") { $0["2021/results.json"] = "[1,]" },
        SiteThatMustFail("SIT-29", "NaN") { $0["2021/results.json"] = "[NaN]" },
        SiteThatMustFail("SIT-29", "leading zero") { $0["2021/results.json"] = "[01]" },
        SiteThatMustFail("SIT-29", "two values") { $0["2021/results.json"] = "{} {}" },
        SiteThatMustFail("SIT-29", "empty") { $0["2021/results.json"] = "" },
        SiteThatMustFail("SIT-29", "deep") {
            $0["2021/results.json"] = String(repeating: "[", count: 100_000)
        },
        SiteThatMustFail("SIT-30", "row too short") { $0["2021/data.csv"] += "1\n" },
        SiteThatMustFail("SIT-30", "row too long") { $0["2021/data.csv"] += "1,2,3\n4,5\n" },
        SiteThatMustFail("SIT-30", "quote without end") { $0["2021/data.csv"] += "1,\"2\n" },
        SiteThatMustFail("SIT-31", "twins but for a capital") { $0["2021/Data.csv"] = "a\n" },
        SiteThatMustFail("SIT-32", "file that is missing") { $0.spoil("2021/results.json", nil) },
        SiteThatMustFail("SIT-32", "file too many") { $0.spoil("extra.txt", "x") },
        SiteThatMustFail("SIT-32", "file that was changed") { $0.spoil("2021/data.csv", "a,b\n") },
        SiteThatMustFail("SIT-32", "manifest that is no manifest") {
            $0.spoil("manifest.json", "{\"files\":[1]}")
        },
        SiteThatMustFail("SIT-33", "workbook that is none") { $0["2021/a.xlsx"] = "PK" },
        SiteThatMustFail("SIT-33", "Word document that is none") { $0["2021/a.docx"] = "PK" },
        SiteThatMustFail("SIT-33", "workbook that is cut short") {
            $0.put(Array(PlantedWorkbook.harmless.dropLast(40)), at: "2021/a.xlsx")
        },
    ]
}
