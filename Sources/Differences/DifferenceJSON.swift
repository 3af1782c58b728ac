import Results

extension Difference {
    package static let schema = "flsdb-difference/1"

    /// The whole comparison, one fact a line, keys in the order of their bytes.
    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject(onLines: true)
        counts("cohort", cohort, &writer)
        rows("completeness", completeness, &writer) { row, writer in
            writer.text("field", row.field)
            writer.count("new_applicable", row.new?.applicable)
            writer.count("new_missing", row.new?.missing)
            writer.count("old_applicable", row.old?.applicable)
            writer.count("old_missing", row.old?.missing)
        }
        rows("definitions", definitions, &writer, Self.write)
        rows("facilities", facilities, &writer) { row, writer in
            writer.text("answer", row.answer)
            writer.text("column", row.column)
            writer.count("given", row.given)
            writer.text("new", row.new)
            writer.text("old", row.old)
            writer.count("taken", row.taken)
        }
        rows("figures", figures, &writer, Self.write)
        counts("findings", findings, &writer)
        edition("new", new, &writer)
        edition("old", old, &writer)
        writer.key("reasons")
        writer.beginArray(onLines: true)
        for words in reasons {
            writer.element()
            writer.string(words)
        }
        writer.end()
        rows("restated", restated, &writer) { row, writer in
            Self.write(row, &writer)
            writer.count("year", old.year)
        }
        writer.text("schema", Self.schema)
        rows("services", services, &writer) { row, writer in
            writer.text("code", row.code)
            writer.text("kind", row.kind.rawValue)
            writer.text("name", row.name)
            writer.text("note", row.note)
        }
        writer.key("unexplained")
        writer.beginArray(onLines: true)
        for words in unexplained {
            writer.element()
            writer.string(words)
        }
        writer.end()
        writer.end()
        writer.endOfFile()
        return writer.bytes
    }

    private func rows<Row>(
        _ key: StaticString, _ rows: [Row], _ writer: inout JSONWriter,
        _ write: (Row, inout JSONWriter) -> Void
    ) {
        writer.key(key)
        writer.beginArray(onLines: true)
        for row in rows {
            writer.element()
            writer.beginObject(onLines: false)
            write(row, &writer)
            writer.end()
        }
        writer.end()
    }

    private func counts(
        _ key: StaticString, _ differences: [CountDifference], _ writer: inout JSONWriter
    ) {
        rows(key, differences, &writer) { row, writer in
            writer.text("code", row.code)
            writer.count("new", row.new)
            writer.count("old", row.old)
        }
    }

    private func edition(_ key: StaticString, _ edition: Edition, _ writer: inout JSONWriter) {
        writer.key(key)
        writer.beginObject(onLines: false)
        writer.text("published_on", edition.publishedOn)
        writer.count("revision", edition.revision)
        writer.count("year", edition.year)
        writer.end()
    }

    private static func write(_ row: DefinitionDifference, _ writer: inout JSONWriter) {
        writer.key("effect")
        if let effect = row.effect { write(effect, &writer) } else { writer.null() }
        writer.count("kpi", row.kpi)
        writer.text("new_version", row.newVersion)
        writer.text("old_version", row.oldVersion)
        writer.key("parts")
        writer.beginArray(onLines: false)
        for part in row.parts {
            writer.element()
            writer.beginObject(onLines: false)
            writer.text("new", part.new)
            writer.text("old", part.old)
            writer.text("part", part.name)
            writer.end()
        }
        writer.end()
        writer.key("ratings")
        if let ratings = row.ratings { write(ratings, &writer) } else { writer.null() }
    }

    private static func write(
        _ effect: DefinitionDifference.Effect, _ writer: inout JSONWriter
    ) {
        var counts: DefinitionDifference.Counted?
        if case .counted(let counted) = effect { counts = counted }
        writer.beginObject(onLines: false)
        writer.count("denominator_added", counts?.added.denominator)
        writer.count("denominator_removed", counts?.removed.denominator)
        writer.count("numerator_added", counts?.added.numerator)
        writer.count("numerator_removed", counts?.removed.numerator)
        writer.count("older_denominator", counts?.older.denominator)
        writer.count("older_numerator", counts?.older.numerator)
        writer.text("status", effect.word)
        writer.end()
    }

    private static func write(
        _ ratings: DefinitionDifference.Ratings, _ writer: inout JSONWriter
    ) {
        writer.beginObject(onLines: false)
        for (key, tally) in [("newer", ratings.newer), ("older", ratings.older)] {
            writer.key(key)
            writer.beginObject(onLines: false)
            writer.count("amber", tally.amber)
            writer.count("green", tally.green)
            writer.count("red", tally.red)
            writer.end()
        }
        writer.end()
    }

    private static func write(_ row: FigureDifference, _ writer: inout JSONWriter) {
        writer.key("causes")
        writer.beginArray(onLines: false)
        for part in row.causes {
            writer.element()
            writer.beginObject(onLines: false)
            writer.text("cause", part.cause.rawValue)
            writer.count("denominator", part.counts?.denominator)
            writer.count("numerator", part.counts?.numerator)
            writer.count("services", part.services == 0 ? nil : part.services)
            writer.end()
        }
        writer.end()
        writer.text("change", row.change?.change)
        writer.text("code", row.code)
        writer.count("denominator", row.total?.denominator)
        writer.count("kpi", row.kpi)
        writer.text("level", row.level.rawValue)
        writer.text("lower95", row.change?.lower95)
        writer.count("numerator", row.total?.numerator)
        writer.text("reason", row.change?.reason?.rawValue)
        writer.text("upper95", row.change?.upper95)
        writer.text("verdict", row.change?.verdict?.rawValue)
    }
}

extension JSONWriter {
    fileprivate mutating func text(_ key: StaticString, _ value: String?) {
        self.key(key)
        if let value { string(value) } else { null() }
    }

    fileprivate mutating func count(_ key: StaticString, _ value: Int?) {
        self.key(key)
        if let value { number(value) } else { null() }
    }
}

extension DefinitionDifference.Effect {
    /// As `definition-effects.csv` says it, with a word for what stands in no results.
    fileprivate var word: String {
        switch self {
        case .counted: DefinitionEffectStatus.ok.rawValue
        case .withheld: DefinitionEffectStatus.withheld.rawValue
        case .notCollected: DefinitionEffectStatus.notCollected.rawValue
        case .notKnown: DefinitionEffectStatus.notKnown.rawValue
        case .notCounted: "not-counted"
        }
    }
}
