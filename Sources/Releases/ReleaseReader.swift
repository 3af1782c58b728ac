/// Reads a release from its text, and accepts nothing that it does not know.
struct ReleaseReader {
    static let keys = [
        "year", "revision", "freeze_date", "published_on", "synthetic", "extract", "hip_fractures",
        "facilities", "opt_outs", "register", "dictionary", "disclosure_policy", "outliers", "rag",
        "definitions", "limits", "findings", "renames", "licence", "report",
    ]
    static let indicators = 1...11

    let block: ReleaseBlock

    init(_ text: ReleaseText) throws(ReleaseError) {
        block = ReleaseBlock(file: text.file, name: "", entries: text.entries)
        try block.refuseKeys(notIn: Self.keys)
    }

    func release() throws(ReleaseError) -> Release {
        let year = try block.number("year", in: 2000...2199)
        let frozen = try block.date("freeze_date")
        let published = try block.date("published_on")
        guard frozen >= "\(year)-01-01" else {
            throw block.wrong(
                "freeze_date", "lies before the year \(year) begins",
                remedy: "Give the last day on which answers for \(year) count.")
        }
        guard published >= frozen else {
            throw block.wrong(
                "published_on", "lies before the freeze date \(frozen)",
                remedy: "An edition is published on or after the day that its data are frozen.")
        }
        var release = Release(
            year: year, freezeDate: frozen, publishedOn: published,
            synthetic: try synthetic(),
            extract: try block.path("extract"),
            hipFractures: try block.path("hip_fractures"),
            facilities: try block.optionalPath("facilities"),
            optOuts: try block.optionalPath("opt_outs"),
            register: try block.path("register"),
            dictionary: try block.path("dictionary"),
            disclosurePolicy: try block.word("disclosure_policy"),
            outliers: try OutlierSettings(in: block),
            rag: try thresholds(),
            definitions: try definitions(),
            limits: try limits())
        if block.holds("revision") { release.revision = try block.number("revision", in: 1...99) }
        release.renames = try block.optionalPath("renames")
        release.licence = try licence()
        release.report = try report()
        (release.findingThresholds, release.acceptedFindings) = try FindingSettings.read(block)
        return release
    }

    private func synthetic() throws(ReleaseError) -> Bool {
        switch try block.word("synthetic") {
        case "true": return true
        case "false": return false
        default:
            throw block.wrong(
                "synthetic", "is neither true nor false",
                remedy: "Write true where the patients are invented, false where they are real.")
        }
    }

    /// - Reference: SPDX Specification 2.3, annex D.2: an idstring is letters, digits, `-` and `.`.
    private func licence() throws(ReleaseError) -> String? {
        guard block.holds("licence") else { return nil }
        let licence = try block.word("licence")
        let isIdentifier = licence.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isIdentifier else {
            throw block.wrong(
                "licence", "is not the identifier of an SPDX licence",
                remedy: "Write one of https://spdx.org/licenses/, such as OGL-UK-3.0.")
        }
        return licence
    }

    private func thresholds() throws(ReleaseError) -> [Int: RAGThresholds] {
        let rag = try block.block("rag")
        try rag.refuseKeys(notIn: ["default"] + Self.indicators.map { "kpi_\($0)" })
        let standard = try pair(rag, "default")
        var thresholds: [Int: RAGThresholds] = [:]
        for kpi in Self.indicators {
            let key = "kpi_\(kpi)"
            thresholds[kpi] = rag.holds(key) ? try pair(rag, key) : standard
        }
        return thresholds
    }

    private func pair(_ rag: ReleaseBlock, _ key: String) throws(ReleaseError) -> RAGThresholds {
        let levels = try rag.block(key)
        try levels.refuseKeys(notIn: ["green", "amber"])
        let green = try levels.number("green", in: 0...1000)
        guard levels.holds("amber") else { return RAGThresholds(green: green, amber: nil) }
        let amber = try levels.number("amber", in: 0...1000)
        guard amber < green else {
            throw levels.wrong(
                "amber", "is not below green",
                remedy: "Green begins at or above its threshold, amber at a lower one.")
        }
        return RAGThresholds(green: green, amber: amber)
    }

    private func definitions() throws(ReleaseError) -> [Int: String] {
        let versions = try block.block("definitions")
        try versions.refuseKeys(notIn: Self.indicators.map { "kpi_\($0)" })
        var definitions: [Int: String] = [:]
        for kpi in Self.indicators {
            let version = try versions.word("kpi_\(kpi)")
            let parts = version.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ Int($0) != nil }) else {
                throw versions.wrong(
                    "kpi_\(kpi)", "is not a definition version",
                    remedy: "Write two whole numbers in quotes, such as \"1.0\".")
            }
            definitions[kpi] = version
        }
        return definitions
    }
}
