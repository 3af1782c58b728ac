/// One indicator as the static API gives it: its definition, and its figure at every place.
struct APIIndicator: ResultsNoun {
    var edition: APIEdition
    var definition: IndicatorDefinition
    var page = ""
    var distributions: [Distribution] = []
    var figures: [Figure] = []
    var months: [SeriesPoint] = []

    static var blank: APIIndicator { APIIndicator(edition: .blank, definition: .blank) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.rows("distributions", &distributions)
        try visitor.constant("document", "indicator")
        try visitor.object("edition", &edition)
        try visitor.rows("figures", &figures)
        try visitor.object("indicator", &definition)
        try visitor.rows("months", &months)
        try visitor.text("page", &page)
        try visitor.constant("schema", StaticAPI.schema)
    }
}
