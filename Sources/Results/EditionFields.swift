extension PublishableResults: ResultsNoun {
    static var blank: PublishableResults {
        PublishableResults(
            edition: .blank, indicators: [], services: [], figures: [], distributions: [],
            series: [], breakdowns: [], completeness: [], missedOpportunities: [], cohortFlow: [],
            dataQualityRules: [], dataQuality: [], assumptions: [], withheld: [])
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.rows("assumptions", &assumptions)
        try visitor.object("attack_check", &attackCheck)
        try visitor.rows("breakdowns", &breakdowns)
        try visitor.rows("case_mix", &caseMix)
        try visitor.rows("changes", &changes)
        try visitor.rows("cohort_flow", &cohortFlow)
        try visitor.rows("completeness", &completeness)
        try visitor.rows("data_quality", &dataQuality)
        try visitor.rows("data_quality_effects", &dataQualityEffects)
        try visitor.rows("data_quality_fields", &dataQualityFields)
        try visitor.rows("data_quality_rules", &dataQualityRules)
        try visitor.rowsIfAny("definition_effects", &definitionEffects)
        try visitor.rows("distributions", &distributions)
        var stated = StatedEdition(edition: edition, definitionVersions: definitionVersions)
        try visitor.object("edition", &stated)
        edition = stated.edition
        try visitor.rows("equity", &equity)
        try visitor.rows("facilities", &facilities)
        try visitor.rows("figures", &figures)
        try visitor.rows("funnels", &funnels)
        try visitor.rows("indicators", &indicators)
        try visitor.rows("missed_opportunities", &missedOpportunities)
        try visitor.rowsIfAny("narrative", &narrative)
        try visitor.rows("outliers", &outliers)
        try visitor.rows("responses", &responses)
        try visitor.constant("schema", ResultsFile.schema)
        try visitor.rows("series", &series)
        try visitor.rows("services", &services)
        try visitor.rows("trends", &trends)
        try visitor.rows("variation", &variation)
        try visitor.rows("withheld", &withheld)
    }

    /// The definition version of each indicator, by KPI.
    private var definitionVersions: [TextPair] {
        indicators.map { TextPair(key: String($0.kpi), value: $0.definitionVersion) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}

/// An edition as the file states it: with the indicators' definition versions beside its own facts.
private struct StatedEdition: ResultsNoun {
    var edition: Edition
    var definitionVersions: [TextPair]

    static var blank: StatedEdition { StatedEdition(edition: .blank, definitionVersions: []) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.pairs("definition_versions", &definitionVersions)
        var policy = edition.disclosurePolicy.name
        try visitor.text("disclosure_policy", &policy)
        try visitor.object("disclosure_rules", &edition.disclosurePolicy)
        edition.disclosurePolicy.name = policy
        try visitor.text("follow_up_complete_to", &edition.followUpCompleteTo)
        try visitor.text("freeze_date", &edition.freezeDate)
        try visitor.rows("inputs", &edition.inputs)
        try visitor.text("licence", &edition.licence)
        try visitor.object("outlier_rules", &edition.outlierRules)
        try visitor.text("program_version", &edition.programVersion)
        try visitor.text("published_on", &edition.publishedOn)
        try visitor.count("revision", &edition.revision)
        try visitor.flag("synthetic", &edition.synthetic)
        try visitor.count("year", &edition.year)
    }
}

extension Edition {
    fileprivate static var blank: Edition {
        Edition(
            year: 0, revision: 0, freezeDate: "", publishedOn: "", programVersion: "",
            disclosurePolicy: .blank, outlierRules: .blank, synthetic: false,
            followUpCompleteTo: nil, inputs: [])
    }
}

extension InputFile: ResultsNoun {
    static var blank: InputFile { InputFile(path: "", sha256: "", rows: 0) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("path", &path)
        try visitor.count("rows", &rows)
        try visitor.text("sha256", &sha256)
    }
}

extension IndicatorDefinition: ResultsNoun {
    static var blank: IndicatorDefinition {
        IndicatorDefinition(
            kpi: 0, name: "", shortName: "", question: "", definitionVersion: "",
            kind: .proportion, denominator: "", numerator: "", exclusions: "", missingRule: "",
            standards: [], green: 0, amber: nil, author: "", reviewed: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("amber", &amber)
        try visitor.text("author", &author)
        try visitor.text("definition_version", &definitionVersion)
        try visitor.text("denominator", &denominator)
        try visitor.text("exclusions", &exclusions)
        try visitor.count("green", &green)
        try visitor.word("kind", &kind)
        try visitor.count("kpi", &kpi)
        try visitor.text("missing_rule", &missingRule)
        try visitor.text("name", &name)
        try visitor.text("numerator", &numerator)
        try visitor.text("question", &question)
        try visitor.text("reviewed", &reviewed)
        try visitor.text("short_name", &shortName)
        try visitor.texts("standards", &standards)
    }
}

extension ServiceEntry: ResultsNoun {
    static var blank: ServiceEntry {
        ServiceEntry(
            code: "", name: "", provider: "", nation: "", region: "", icb: "", latitude: "",
            longitude: "", joined: "", left: "", mergedInto: "", hipFractures: nil,
            hipFractureBasis: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("code", &code)
        try visitor.text("hip_fracture_basis", &hipFractureBasis)
        try visitor.count("hip_fractures", &hipFractures)
        try visitor.text("icb", &icb)
        try visitor.text("joined", &joined)
        try visitor.text("latitude", &latitude)
        try visitor.text("left", &left)
        try visitor.text("longitude", &longitude)
        try visitor.text("merged_into", &mergedInto)
        try visitor.text("name", &name)
        try visitor.text("nation", &nation)
        try visitor.capitalsIfAny("postcode_areas", &postcodeAreas)
        try visitor.text("provider", &provider)
        try visitor.text("region", &region)
    }
}
