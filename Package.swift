// swift-tools-version: 6.2
import PackageDescription

/// One row of the house: a room, the rooms it may enter, and nothing else.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `fixtures`: the folder of files that the tests read where they stand, next to their source.
func tests(
    _ room: String, _ dependencies: [Target.Dependency], fixtures: [String] = []
) -> Target {
    .testTarget(
        name: "\(room)Tests", dependencies: dependencies, path: "Tests/\(room)Tests",
        exclude: fixtures, swiftSettings: strict)
}

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "flsdb",
    products: [.executable(name: "flsdb", targets: ["flsdb"])],
    dependencies: [
        // The command line: --help, usage errors and exit code 64 as every Swift tool has them.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // Debian's C libraries, one system library target each.
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CNettle", path: "Sources/CNettle", pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"])]),

        .systemLibrary(
            name: "CYAML", path: "Sources/CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]),

        .systemLibrary(
            name: "CCMark", path: "Sources/CCMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        .systemLibrary(
            name: "CLibXLSXWriter", path: "Sources/CLibXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CLibZip", path: "Sources/CLibZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CZLib", path: "Sources/CZLib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),

        // Linux's rename that swaps two folders in one step.
        .systemLibrary(name: "CRename", path: "Sources/CRename"),

        // Small rooms that everyone may use: no audit, no patient.
        room("DecimalText"),
        room("Disk"),
        room("Findings"),
        room("Parallel"),
        room("Checksums", ["CNettle"]),
        room("XML", ["CLibXML2"]),
        room("CSV"),
        // Releases and the heads of texts, as strings only: `no` and `on` stay words. libyaml itself, as
        // its Swift packages bring all of Foundation; no pointer leaves it.
        room("YAML", ["CYAML"]),
        // Markdown as a small tree; no pointer leaves it.
        room("Markdown", ["CCMark"]),
        // Spreadsheet files; no pointer leaves it.
        room("Workbook", ["CLibXLSXWriter"]),
        // Word processor files: the archive around their parts; no pointer leaves it.
        room("Documents", ["CLibZip"]),
        room("Statistics"),
        // Finished files: staging, manifest, the one rename.
        room("Files", ["CRename", "Checksums", "Parallel"]),

        // Analyse: sees patients.
        room(
            "Releases",
            ["CSV", "Disk", "Findings", "Results", "YAML"]),
        room("Extract", ["CSV", "Checksums", "Disk", "Findings", "Parallel", "XML"]),
        // Services' answers about how they are set up: no patient.
        room("Facilities", ["CSV", "Findings"]),
        room("Counts"),
        // Queries as values, written out for an engine; knows no audit.
        room("SQL"),
        room(
            "Audit",
            ["CSV", "Checksums", "Counts", "Extract", "Facilities", "Findings", "Releases", "SQL"]),
        room(
            "Benchmarking",
            [
                "AttackCheck", "Counts", "DecimalText", "Facilities", "Findings", "Funnels",
                "Releases", "Results", "Statistics",
            ]),
        room("Synthesis", ["CSV", "DecimalText", "Disk", "Extract", "Releases", "Results"]),

        // Attacks what is about to be published; knows nothing of how it was withheld.
        room("AttackCheck", ["Findings", "Results"]),

        // Texts that people send in.
        room("FrontMatter", ["YAML"]),
        room(
            "Narrative",
            [
                "Checksums", "Disk", "Findings", "FrontMatter", "Markdown", "Releases", "Results",
                "YAML",
            ]),
        // What the audit offers besides figures: no patient.
        room(
            "Repository",
            [
                "CSV", "Checksums", "Disk", "Files", "Findings", "FrontMatter", "Markdown",
                "Parallel", "Releases", "YAML",
            ]),

        // The file between the two halves.
        room("Results", ["Checksums", "DecimalText"]),
        // One funnel for whoever assesses services and whoever draws them.
        room("Funnels", ["Results", "Statistics"]),

        // Several editions side by side: changes, trends, months.
        room("YearOnYear", ["DecimalText", "Results", "Statistics"]),

        // The Fracture Liaison Model: a pure function, in no other room's way.
        room("Economics"),
        // Its inputs from files, its results as text.
        room(
            "Modelling",
            ["DecimalText", "Disk", "Economics", "FrontMatter", "Releases"]),

        // Two editions: what changed, and why it adds up.
        room("Differences", ["DecimalText", "Results", "YearOnYear"]),

        // Publish: never sees a patient. None of these may name Extract, Audit or Counts.
        room("Charts", ["DecimalText"]),
        .target(
            name: "Templates", dependencies: ["Charts", "DecimalText", "Markdown"],
            path: "Templates",
            resources: [
                .embedInCode("assets/site.css"), .embedInCode("assets/site.js"),
                .embedInCode("assets/model.js"), .embedInCode("assets/model-page.js"),
                .embedInCode("assets/model.css"),
                .embedInCode("assets/poster.css"), .embedInCode("assets/search.js"),
                .embedInCode("assets/checklist.js"), .embedInCode("assets/coastline.csv"),
                .embedInCode("assets/compare.js"), .embedInCode("assets/compare.css"),
                .embedInCode("assets/preview.js"),
                .embedInCode("assets/large-print.css"),
                .embedInCode("assets/slides.css"),
            ], swiftSettings: strict),
        room(
            "Site",
            [
                "Charts", "Checksums", "DecimalText", "Differences", "Documents", "Economics",
                "Files", "Findings", "Funnels", "Markdown", "Narrative", "Parallel", "Releases",
                "Repository", "Results", "Statistics", "Templates", "Workbook", "YearOnYear",
            ]),
        room("SiteCheck", ["CSV", "CZLib", "Checksums", "Files", "Findings", "Parallel", "XML"]),

        // Serves on loopback and watches folders; knows no site.
        room("Preview"),

        // The main paths, and the command line over them.
        room(
            "Pipeline",
            [
                "AttackCheck", "Audit", "Benchmarking", "CSV", "Checksums", "Counts",
                "Differences", "Disk", "Extract", "Facilities", "Files", "Findings", "Narrative",
                "Parallel", "Preview", "Releases", "Repository", "Results", "SQL", "Site",
                "SiteCheck", "Templates", "YearOnYear",
            ]),
        .executableTarget(
            name: "flsdb",
            dependencies: [
                "Disk", "Economics", "Findings", "Modelling", "Pipeline", "Preview", "Releases",
                "SQL", "Synthesis",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        tests("DecimalText", ["CSV", "DecimalText", "Disk"], fixtures: ["Fixtures"]),
        tests(
            "AttackCheck", ["AttackCheck", "CSV", "Disk", "Findings", "Results"],
            fixtures: ["Fixtures"]),
        tests("Disk", ["Disk"]),
        tests("Checksums", ["Checksums"]),
        tests("Parallel", ["Parallel"]),
        tests("CSV", ["CSV"]),
        tests("XML", ["XML"]),
        tests("Markdown", ["Markdown"]),
        tests("YAML", ["YAML"]),
        tests("Repository", ["Disk", "Findings", "Markdown", "Releases", "Repository"]),
        tests("Workbook", ["SiteCheck", "Workbook"]),
        tests("Documents", ["Documents", "SiteCheck"]),
        tests("Narrative", ["Disk", "Findings", "Narrative", "Releases", "Results"]),
        tests("Extract", ["CSV", "Checksums", "Disk", "Extract", "Findings", "XML"]),
        tests("Facilities", ["CSV", "Disk", "Facilities", "Findings"]),
        tests("Audit", ["Audit", "Counts", "Disk", "Extract", "Findings", "Releases", "SQL"]),
        tests("SQL", ["SQL"]),
        tests("Statistics", ["CSV", "Disk", "Statistics"], fixtures: ["Fixtures"]),
        tests("Results", ["CSV", "Disk", "Results"], fixtures: ["Fixtures"]),
        tests("YearOnYear", ["CSV", "Disk", "Results", "Statistics", "YearOnYear"]),
        tests("Economics", ["CSV", "Disk", "Economics"], fixtures: ["Fixtures"]),
        tests("Modelling", ["Disk", "Economics", "Modelling"]),
        tests("Differences", ["Differences", "Disk", "Results", "Site"], fixtures: ["Fixtures"]),
        tests("Funnels", ["Funnels", "Results", "Statistics"]),
        tests(
            "Benchmarking",
            [
                "AttackCheck", "Benchmarking", "Counts", "Facilities", "Findings", "Releases",
                "Results",
                "Statistics",
            ]),
        tests("Charts", ["Charts"]),
        tests(
            "Templates", ["Charts", "CSV", "DecimalText", "Disk", "Templates", "XML"],
            fixtures: ["Fixtures"]),
        tests(
            "Site",
            [
                "Charts", "CSV", "DecimalText", "Disk", "Economics", "Files", "Findings", "Funnels",
                "Markdown",
                "Repository",
                "Results", "Site", "SiteCheck",
                "Statistics", "Templates", "Workbook", "YearOnYear",
            ], fixtures: ["Fixtures"]),
        tests(
            "SiteCheck", ["Documents", "Files", "Findings", "SiteCheck", "Templates", "Workbook"]),
        tests("Files", ["Checksums", "Files"]),
        tests("Preview", ["Disk", "Preview"]),
        tests("Releases", ["Findings", "Releases"]),
        tests(
            "Synthesis", ["CSV", "Disk", "Extract", "Findings", "Releases", "Synthesis"],
            fixtures: ["Fixtures"]),
        tests(
            "EndToEnd",
            [
                "Audit", "CSV", "Counts", "DecimalText", "Disk", "Extract", "Files", "Findings",
                "Pipeline", "Preview", "Releases", "Results", "SiteCheck",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// `Fuzz/run` builds the fuzz targets with libFuzzer; nothing else does.
if Context.environment["FLSDB_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CLibFuzzer", "CSV", "Disk", "Extract", "Facilities", "Files", "Findings",
                "Markdown", "Narrative", "Releases", "Results", "Site", "SiteCheck",
            ],
            path: "Fuzz/Sources", swiftSettings: strict),
    ]
}

// `Benchmarks/` builds what it times beside `flsdb`; nothing else does.
if Context.environment["FLSDB_BENCHMARKS"] != nil {
    package.targets += [
        .executableTarget(
            name: "statistics-time",
            dependencies: [
                "DecimalText", "Disk", "Funnels", "Results", "Statistics", "YearOnYear",
            ],
            path: "Benchmarks/Statistics", swiftSettings: strict),
        .executableTarget(
            name: "model-time", dependencies: ["DecimalText", "Economics"],
            path: "Benchmarks/Model", swiftSettings: strict),
        .executableTarget(
            name: "service-pages",
            dependencies: ["Disk", "Files", "Parallel", "Results", "Site"],
            path: "Benchmarks/Pages", swiftSettings: strict),
    ]
}

// `Tests/sanitize --brief` tests some rooms alone: all that neither they nor their tests need is
// left out of the build.
if let rooms = Context.environment["FLSDB_ROOMS"] {
    var needed = Set(rooms.split(separator: " ").map { "\($0)Tests" })
    var known = 0
    while known < needed.count {
        known = needed.count
        for target in package.targets where needed.contains(target.name) {
            for case .byNameItem(let name, _) in target.dependencies { needed.insert(name) }
        }
    }
    package.targets.removeAll { !needed.contains($0.name) }
    (package.products, package.dependencies) = ([], [])
}
