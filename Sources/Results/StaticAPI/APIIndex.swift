/// What one edition's API holds: its services and indicators with their addresses.
struct APIIndex: ResultsNoun {
    var edition: APIEdition
    var page = ""
    var results = ""
    var indicators: [APIIndicatorLink] = []
    var services: [APIServiceLink] = []

    static var blank: APIIndex { APIIndex(edition: .blank) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.constant("document", "index")
        try visitor.object("edition", &edition)
        try visitor.rows("indicators", &indicators)
        try visitor.text("page", &page)
        try visitor.text("results", &results)
        try visitor.constant("schema", StaticAPI.schema)
        try visitor.rows("services", &services)
    }
}

struct APIIndicatorLink: ResultsNoun {
    var kpi: Int
    var name: String
    var address: String

    static var blank: APIIndicatorLink { APIIndicatorLink(kpi: 0, name: "", address: "") }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("address", &address)
        try visitor.count("kpi", &kpi)
        try visitor.text("name", &name)
    }
}

struct APIServiceLink: ResultsNoun {
    var code: String
    var name: String
    var nation: String
    var region: String
    var address: String

    static var blank: APIServiceLink {
        APIServiceLink(code: "", name: "", nation: "", region: "", address: "")
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("address", &address)
        try visitor.text("code", &code)
        try visitor.text("name", &name)
        try visitor.text("nation", &nation)
        try visitor.text("region", &region)
    }
}

/// Every edition's index, newest first: where a reader of the API begins.
struct APIEditions: ResultsNoun {
    var editions: [APIEditionLink]

    static var blank: APIEditions { APIEditions(editions: []) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.constant("document", "editions")
        try visitor.rows("editions", &editions)
        try visitor.constant("schema", StaticAPI.schema)
    }
}

struct APIEditionLink: ResultsNoun {
    var edition: APIEdition
    var address: String

    static var blank: APIEditionLink { APIEditionLink(edition: .blank, address: "") }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("address", &address)
        try visitor.object("edition", &edition)
    }
}

/// The edition that a document of the API is from.
struct APIEdition: ResultsNoun {
    var licence: String?
    var publishedOn: String
    var revision: Int
    var synthetic: Bool
    var year: Int

    init(_ edition: Edition) {
        licence = edition.licence
        publishedOn = edition.publishedOn
        revision = edition.revision
        synthetic = edition.synthetic
        year = edition.year
    }

    static var blank: APIEdition { APIEdition(PublishableResults.blank.edition) }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.text("licence", &licence)
        try visitor.text("published_on", &publishedOn)
        try visitor.count("revision", &revision)
        try visitor.flag("synthetic", &synthetic)
        try visitor.count("year", &year)
    }
}
