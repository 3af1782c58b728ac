/// One service as the static API gives it: everything that the edition publishes about it.
struct APIService: ResultsNoun {
    var edition: APIEdition
    var entry: ServiceEntry
    var page = ""
    var caseMix: [CaseMixRow] = []
    var changes: [ChangeRow] = []
    var completeness: [CompletenessRow] = []
    var facilities: [APIFacilitiesAnswer] = []
    var figures: [Figure] = []
    var missedOpportunities: [MissedOpportunity] = []
    var months: [SeriesPoint] = []
    var outliers: [OutlierRow] = []
    var trends: [TrendRow] = []
    var variation: [VariationRow] = []

    static var blank: APIService { APIService(edition: .blank, entry: .blank) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.rows("case_mix", &caseMix)
        try visitor.rows("changes", &changes)
        try visitor.rows("completeness", &completeness)
        try visitor.constant("document", "service")
        try visitor.object("edition", &edition)
        try visitor.rows("facilities", &facilities)
        try visitor.rows("figures", &figures)
        try visitor.rows("missed_opportunities", &missedOpportunities)
        try visitor.rows("months", &months)
        try visitor.rows("outliers", &outliers)
        try visitor.text("page", &page)
        try visitor.constant("schema", StaticAPI.schema)
        try visitor.object("service", &entry)
        try visitor.rows("trends", &trends)
        try visitor.rows("variation", &variation)
    }
}

/// What a service answered to one question about itself.
struct APIFacilitiesAnswer: ResultsNoun {
    var question: String
    var answer: String?
    var status: FacilitiesStatus

    static var blank: APIFacilitiesAnswer {
        APIFacilitiesAnswer(question: "", answer: nil, status: .answered)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("answer", &answer)
        try visitor.text("question", &question)
        try visitor.word("status", &status)
    }
}
