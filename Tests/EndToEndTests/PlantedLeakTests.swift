import Files
import Findings
import Foundation
import SiteCheck
import Testing

@testable import Pipeline

/// A number of a withheld figure, put into every place of a real site where one could hide.
///
/// `flsdb check` makes the site anew and finds every byte that was put in. The rules that know no
/// generator, which the build runs as well, find it by what the page itself says; where a rule must,
/// its id stands with the leak.
@Suite("Planted leaks")
struct PlantedLeakTests {
    private static let withholding = Result { try WithholdingSite() }

    @Test("A site that withholds is made again from its results, byte by byte, without a finding")
    func whole() throws {
        let site = try Self.withholding.get()
        #expect(SiteReproduction.findings(in: site.files) == [])
        #expect(SiteCheck.findings(in: site.files) == [])
    }

    @Test("A planted number is found and named by its place", arguments: PlantedLeak.all)
    func found(leak: PlantedLeak) throws {
        let site = try Self.withholding.get()
        let planted = try site.planting(leak)
        let anew = SiteReproduction.differences(
            of: planted, from: site.files, naming: WithheldNames(site.files))
        #expect(!anew.isEmpty, "made anew, the site is the same")
        let findings = anew + SiteCheck.findings(in: site.around(leak, in: planted))
        for finding in findings.filter({ $0.rule.hasPrefix("LEA-") }) {
            #expect(!finding.summary.contains(PlantedLeak.value), "\(finding)")
        }
        guard let rule = leak.rule else { return }
        let ruled = findings.filter { $0.rule == rule && $0.location.file == leak.file }
        #expect(!ruled.isEmpty, "\(findings)")
        if leak.namesPlace {
            #expect(
                ruled.contains { $0.summary.contains("service \(WithholdingSite.code)") },
                "\(ruled)")
        }
    }

    @Test("A number in the results themselves keeps the site from being published")
    func inResults() throws {
        let site = try Self.withholding.get()
        let planted = try site.planting(
            PlantedLeak(
                "count in a withheld figure", "2021/data/results.json", rule: "LEA-04",
                of: #"\{"code":"\#(WithholdingSite.code)"[^}]*"kpi":4[^}]*"numerator":null"#
            ) { $0.replacingOccurrences(of: #""numerator":null"#, with: #""numerator":8887"#) })
        let results = try #require(planted.first { $0.path == "2021/data/results.json" })
        let scratch = try Scratch()
        try Data(results.bytes).write(to: URL(filePath: scratch.path("results.json")))
        let ended = try Flsdb.run([
            "publish", "--results", scratch.path("results.json"), "--output", scratch.path("out"),
        ])
        #expect(ended.code == 1, "\(ended.errors)")
        // Whoever knows it can work out others: the attack refuses before a page is made.
        #expect(ended.output.contains("DIS-01"), "\(ended.output)\(ended.errors)")
        #expect(ended.output.contains(", KPI 4"))
        #expect(!ended.output.contains("8887"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/site")))
    }
}

/// A site in which one service has too few patients for any figure to be shown.
struct WithholdingSite: Sendable {
    /// The third of eight services, so that an order can give it away.
    static let code = "F03"
    let files: [SiteFile]

    init() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 8, records: 700, seed: 3)
        try scratch.edit("data/extracts/2021/patients.csv") { text in
            var kept = 0
            return text.split(separator: "\n").filter { line in
                guard line.contains(",\(Self.code),") else { return true }
                kept += 1
                return kept < 6
            }.joined(separator: "\n") + "\n"
        }
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        guard ended.code == 0 else {
            throw ScratchError.notSynthesised(ended.output + ended.errors)
        }
        files = try SiteCheck.load(folder: scratch.path("out/site"))
    }

    struct NothingToSpoil: Error {
        var leak: String
    }

    func planting(_ leak: PlantedLeak) throws -> [SiteFile] {
        try files.map { file in
            guard file.path == leak.file else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            guard let range = text.range(of: leak.pattern, options: .regularExpression) else {
                throw NothingToSpoil(leak: leak.place)
            }
            let spoiled = text.replacingCharacters(in: range, with: leak.spoil(String(text[range])))
            guard spoiled != text else { throw NothingToSpoil(leak: leak.place) }
            return SiteFile(path: file.path, bytes: Array(spoiled.utf8))
        }
    }

    /// The planted file beside the data files: what the rules need of the site.
    func around(_ leak: PlantedLeak, in planted: [SiteFile]) -> [SiteFile] {
        planted.filter { $0.path == leak.file || $0.path.hasSuffix(".csv") }
    }
}

/// One number put where it could hide.
struct PlantedLeak: Sendable, CustomTestStringConvertible {
    /// What is planted; no figure of the site has these digits.
    static let value = "8887"

    var place: String
    var file: String
    /// The rule that finds it without knowing how the site is made; nil where only making it anew
    /// does.
    var rule: String?
    var namesPlace = true
    /// A regular expression of the place.
    var pattern: String
    var spoil: @Sendable (String) -> String

    var testDescription: String { place }

    init(
        _ place: String, _ file: String, rule: String?, naming: Bool = true, of pattern: String,
        _ spoil: @escaping @Sendable (String) -> String
    ) {
        self.place = place
        self.file = file
        self.rule = rule
        namesPlace = naming
        self.pattern = pattern
        self.spoil = spoil
    }

    private static let name = "Carrowworth Moor"
    private static let kpi = "2021/kpi-04.html"
    private static let services = "2021/kpi-04-services.html"
    private static let service = "2021/services/F03.html"

    static let all = charts + words + files + orders + hidden

    private static let charts = [
        PlantedLeak(
            "mark of a withheld service in the funnel", kpi, rule: "LEA-08",
            of: #"(?s)<desc id="kpi4-funnel-desc">.*?(?=<circle [^>]*><title>)"#
        ) { $0 + #"<circle class="similar" cx="88.87" cy="88.87" r="4.5"/>"# + "\n" },
        PlantedLeak(
            "mark of a withheld service among the ranks", kpi, rule: "LEA-08",
            of: #"(?s)<desc id="kpi4-ranks-desc">.*?class="interval"(><path)?[^>]*>"#
        ) { $0 + "\n" + #"<circle class="worse" cx="88.87" cy="188" r="4.5"/>"# },
        PlantedLeak(
            "shown mark moved by a hidden number", kpi, rule: "LEA-08", naming: false,
            of: #"(?s)<desc id="kpi4-ranks-desc">.*?<circle (class="similar" )?cx="[0-9]"#
        ) { $0.dropLast() + "88.87" },
        PlantedLeak(
            "mark in a row that says withheld", service, rule: "LEA-08",
            of: #"(?s)id="spine".*?y="104">Withheld</text>"#
        ) { $0 + "\n" + #"<circle class="unassessed" cx="388.87" cy="99.5" r="5"/>"# },
        PlantedLeak(
            "axis that ends at a hidden number", kpi, rule: nil, of: #">100[^<]*%</text>"#
        ) { _ in ">8887 %</text>" },
    ]

    private static let words = [
        PlantedLeak(
            "cell of a table", services, rule: "LEA-07", of: #"<td>Withheld"#
        ) { _ in #"<td>8887"# },
        PlantedLeak(
            "cell of the table of all figures", "2021/matrix.html", rule: "LEA-07",
            of: #"(?s)<a href="services/\#(WithholdingSite.code)\.html".*?Withheld"#
        ) {
            $0.replacingOccurrences(of: "Withheld", with: "8887 %")
        },
        PlantedLeak("sentence", kpi, rule: "LEA-09", of: "<p class=\"lede\">") {
            "<p>\(name) assessed 8887 patients.</p>" + $0
        },
        PlantedLeak(
            "sentence of the service's page", service, rule: "LEA-09", of: "<p class=\"lede\">"
        ) {
            "<p>KPI 4: 8887 of 8887 patients.</p>" + $0
        },
        PlantedLeak("title of a chart", kpi, rule: "LEA-09", of: #"<title id="kpi4-ranks-title">"#)
        {
            $0 + "\(name) 8887: "
        },
        PlantedLeak(
            "description of a chart", kpi, rule: "LEA-09", of: #"<desc id="kpi4-funnel-desc">[^<]*"#
        ) {
            _ in #"<desc id="kpi4-funnel-desc">\#(name) at 8887"#
        },
        PlantedLeak("tooltip of a mark", kpi, rule: "LEA-09", of: #"<title>Dunmarstead: [^<]*"#) {
            _ in "<title>\(name): 8887 of 8887"
        },
        PlantedLeak("title attribute", kpi, rule: "LEA-09", of: "<p class=\"lede\">") {
            _ in "<p class=\"lede\" title=\"\(name) 8887\">"
        },
        PlantedLeak("aria-label", kpi, rule: "LEA-09", of: "<p class=\"lede\">") {
            _ in "<p class=\"lede\" aria-label=\"\(name) 8887\">"
        },
        PlantedLeak("alternative text", kpi, rule: "LEA-09", of: "<p class=\"lede\">") {
            "<img src=\"data:,\" alt=\"\(name) 8887\"/>" + $0
        },
        PlantedLeak(
            "description of a page", kpi, rule: "LEA-09", of: #"name="description" content=""#
        ) {
            $0 + "\(name) 8887. "
        },
    ]

    private static let files = [
        PlantedLeak(
            "row of a CSV file", "2021/data/indicators.csv", rule: "LEA-04",
            of: #"2021,service,F03,[^,]*,4,"#
        ) { $0 + "8887" },
        PlantedLeak(
            "row of a CSV file that no longer says withheld", "2021/data/case-mix.csv",
            rule: "LEA-06", of: #"2021,F03,4,[^\n]*"#
        ) { _ in "2021,F03,4,8887,,,,,,,,ok" },
        PlantedLeak(
            "object of linked JSON", "2021/data/results.json", rule: "LEA-06",
            of: #"\{[^}]*"code":"F03"[^}]*"kpi":4,"level":"service"[^}]*"status":"withheld""#
        ) {
            $0.replacingOccurrences(of: #""denominator":null"#, with: #""denominator":8887"#)
                .replacingOccurrences(of: #""status":"withheld""#, with: #""status":"ok""#)
        },
        PlantedLeak("site map", "site-map.html", rule: "LEA-09", of: ">Carrowworth Moor[^<]*") {
            $0 + " (8887)"
        },
        PlantedLeak("list for the search", "index.html", rule: nil, of: "Carrowworth Moor[^<]*<") {
            String($0.dropLast()) + " 8887<"
        },
        PlantedLeak("stylesheet", "assets/site.css", rule: nil, of: "^") { _ in "/* F03: 8887 */" },
    ]

    private static let orders = [
        PlantedLeak(
            "table sorted by a hidden number", services, rule: "LEA-11", naming: false,
            of:
                #"(?s)<tr><th scope="row"><a href="services/F03.html">[^\n]*\n<tr>[^\n]*\n<tr>[^\n]*\n"#
        ) { rows in
            let lines = rows.split(separator: "\n").map(String.init)
            return (lines.dropFirst() + lines.prefix(1)).joined(separator: "\n") + "\n"
        },
        PlantedLeak(
            "site map sorted by a hidden number", "site-map.html", rule: "LEA-11", naming: false,
            of: #"<li><a href="2021/services/F03.html">[^<]*</a></li><li>.*?</li><li>.*?</li>"#
        ) { items in
            let parts = items.components(separatedBy: "</li>").dropLast().map { $0 + "</li>" }
            return (parts.dropFirst() + parts.prefix(1)).joined()
        },
        PlantedLeak(
            "data file sorted by a hidden number", "2021/data/indicators.csv", rule: "LEA-11",
            naming: false, of: #"(?s)2021,service,F03.*?(?=2021,service,F05)"#
        ) { rows in
            let lines = rows.split(separator: "\n").map(String.init)
            let (own, others) = (
                lines.filter { $0.contains(",F03,") }, lines.filter { !$0.contains(",F03,") }
            )
            return (others + own).joined(separator: "\n") + "\n"
        },
    ]

    private static let hidden = [
        PlantedLeak("comment", kpi, rule: "LEA-05", naming: false, of: "<main") {
            "<!-- F03 8887 -->" + $0
        },
        PlantedLeak(
            "data attribute", services, rule: "LEA-10", naming: false,
            of: #"<tr><th scope="row"><a href="services/F03.html">"#
        ) { "<tr data-n=\"8887\"" + $0.dropFirst(3) },
    ]
}
