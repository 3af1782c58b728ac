/// `sign-off.json`: what the audit's data guardian signs an edition off with.
package enum SignOffFile {
    package static let schema = "flsdb-sign-off/1"

    /// The whole file: input files with their checksums, every rule that ran with what it found, and
    /// what was accepted by whom and why.
    package static func json(of results: PublishableResults) -> [UInt8] {
        ResultsWriter.file(of: SignOffStatement(results))
    }
}

/// The statement's content. It is written only: its facts are read from the results file.
private struct SignOffStatement: ResultsNoun {
    private var edition: Edition
    private var rules: [DataQualityRule]
    private var openErrors: [String]

    init(_ results: PublishableResults) {
        edition = results.edition
        rules = results.dataQualityRules
        openErrors = rules.filter(\.isOpenError).map(\.rule)
    }

    static var blank: SignOffStatement { SignOffStatement(.blank) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        var isReady = openErrors.isEmpty
        try visitor.text("disclosure_policy", &edition.disclosurePolicy.name)
        try visitor.text("freeze_date", &edition.freezeDate)
        try visitor.rows("inputs", &edition.inputs)
        try visitor.texts("open_errors", &openErrors)
        try visitor.text("program_version", &edition.programVersion)
        try visitor.flag("ready", &isReady)
        try visitor.count("revision", &edition.revision)
        try visitor.rows("rules", &rules)
        try visitor.constant("schema", SignOffFile.schema)
        try visitor.count("year", &edition.year)
    }
}
