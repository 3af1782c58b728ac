import DecimalText
import Results
import Templates

/// Every figure that a text may name, of one edition: nothing but what its results publish.
///
/// `Data/narrative/README.md` lists the names.
struct LiveFigures {
    var edition: EditionIndex
    /// The editions before it, ascending.
    var earlier: [EditionIndex]

    /// Nil for the first edition.
    var before: EditionIndex? { earlier.last }

    /// - Parameter name: `kpi7.national.percent`, or `2019.kpi7.national.percent` of an earlier
    ///   edition.
    func figure(_ name: String) -> Result<LiveFigure, LiveFigureFault> {
        Result { () throws(LiveFigureFault) in
            var path = LiveFigureName(name)
            let kpis = (1...EditionIndex.kpis).map { "kpi\($0)" }
            let first = try path.next(kpis + Self.subjects, or: earlier.map { String($0.year) })
            if let past = earlier.first(where: { String($0.year) == first }) {
                return try figure(&path, of: past, kpis: kpis)
            }
            if let kpi = kpis.firstIndex(of: first).map({ $0 + 1 }) {
                return try figure(&path, kpi: kpi)
            }
            switch first {
            case "missed": return try missed(&path)
            case "facilities": return try facilities(&path)
            case "edition": return try ofEdition(&path)
            default: return try ofCohort(&path, first)
            }
        }
    }

    private static let subjects = [
        "patients", "records", "services", "outliers", "missed", "facilities", "edition",
    ]

    private func figure(
        _ path: inout LiveFigureName, kpi: Int
    ) throws(LiveFigureFault) -> LiveFigure {
        let second = try path.next(
            ["services", "gap", "standard"] + edition.areas.map(\.name), or: edition.serviceNames)
        switch second {
        case "services": return try amongServices(&path, kpi: kpi)
        case "gap": return try gap(&path, kpi: kpi)
        case "standard": return try standard(&path, kpi: kpi)
        default: return try ofPlace(&path, kpi: kpi, place(named: second))
        }
    }

    /// A figure of an earlier edition, which is there to be set beside today's: none where the two were
    /// counted by different rules.
    private func figure(
        _ path: inout LiveFigureName, of past: EditionIndex, kpis: [String]
    ) throws(LiveFigureFault) -> LiveFigure {
        let name = try path.next(kpis)
        let kpi = (kpis.firstIndex(of: name) ?? 0) + 1
        let second = try path.next(past.areas.map(\.name), or: past.serviceNames)
        let (now, then) = (edition.definitions[kpi - 1], past.definitions[kpi - 1])
        guard let now, now.definitionVersion == then?.definitionVersion else {
            throw .absent("KPI \(kpi) was counted by another rule in \(past.year).")
        }
        let figures = LiveFigures(edition: past, earlier: [])
        return try figures.ofPlace(
            &path, kpi: kpi, figures.place(named: second), fields: Self.countedFields)
    }

    /// - Parameter name: one of those that were offered.
    private func place(named name: String) -> Place {
        let key =
            edition.areas.first { $0.name.utf8.elementsEqual(name.utf8) }?.key
            ?? PlaceKey(level: .service, code: String(name.dropFirst("service-".count)))
        return edition.place(key.level, key.code)
    }

    /// What an edition counts by itself, without any other.
    private static let countedFields = [
        "percent", "interval", "numerator", "denominator", "missing", "excluded",
    ]

    private func ofPlace(
        _ path: inout LiveFigureName, kpi: Int, _ place: Place,
        fields: [String] = countedFields + ["not-met", "rating", "change", "verdict", "previous"]
    ) throws(LiveFigureFault) -> LiveFigure {
        let field = try path.last(fields)
        let figure = place.figures[kpi - 1]
        let words = place.words[kpi - 1]
        func count(_ count: Int?) throws(LiveFigureFault) -> LiveFigure.Value {
            guard let count else { throw absent(words) }
            return .count(count)
        }
        let value: LiveFigure.Value
        switch field {
        case "percent": value = try share(figure, words)
        case "interval":
            guard !words.interval.isEmpty else { throw absent(words) }
            value = .text(words.interval)
        case "numerator": value = try count(figure?.numerator)
        case "denominator": value = try count(figure?.denominator)
        case "missing": value = try count(figure?.missing)
        case "excluded": value = try count(figure?.excluded)
        case "not-met":
            guard edition.definitions[kpi - 1]?.kind == .proportion else {
                throw .absent(
                    "Only an indicator that is a share of patients has patients who miss it.")
            }
            guard let met = figure?.numerator, let all = figure?.denominator, met <= all else {
                throw absent(words)
            }
            value = .count(all - met)
        case "rating":
            guard figure?.rag != nil else { throw .absent("The figure is not rated.") }
            value = .text(words.ragWord.lowercased())
        case "change": value = try change(kpi, place)
        case "verdict":
            _ = try change(kpi, place)
            let words = ChangeWords(of: kpi, at: place.key, in: edition, since: before)
            value = .text(words.word.lowercased())
        default: return try previous(path, kpi: kpi, place)
        }
        let isSum = field == "not-met"
        return LiveFigure(
            name: path.whole, value: value,
            origin: isSum
                ? .told(
                    meaning:
                        "\(edition.title(of: kpi)), \(place.name): denominator less numerator",
                    table: "indicators.csv")
                : .figure(kpi: kpi, place.key, year: edition.year))
    }

    private func previous(
        _ path: LiveFigureName, kpi: Int, _ place: Place
    ) throws(LiveFigureFault) -> LiveFigure {
        guard let before, before.has(place.key.level, place.key.code) else {
            throw .absent("There is no earlier edition with this figure.")
        }
        let earlier = before.place(place.key.level, place.key.code)
        return LiveFigure(
            name: path.whole, value: try share(earlier.figures[kpi - 1], earlier.words[kpi - 1]),
            origin: .figure(kpi: kpi, place.key, year: before.year))
    }

    private func change(_ kpi: Int, _ place: Place) throws(LiveFigureFault) -> LiveFigure.Value {
        let words = ChangeWords(of: kpi, at: place.key, in: edition, since: before)
        guard let points = words.points, let verdict = words.change, !words.size.isEmpty else {
            throw .absent(
                words.sentence.isEmpty ? "There is no edition before this one." : words.sentence)
        }
        let size = "\(DecimalText.fixed(abs(points), places: 1)) points"
        let said =
            switch (verdict, points >= 0) {
            case (.noClearChange, _): "did not clearly change (\(words.size))"
            case (_, true): "rose by \(size)"
            case (_, false): "fell by \(size)"
            }
        return .change(
            words.size, words: said, points: DecimalText.scaled(points, places: 4))
    }

    func share(
        _ figure: Figure?, _ words: FigureView
    ) throws(LiveFigureFault) -> LiveFigure.Value {
        guard words.reading != nil, let percent = PercentText.value(figure?.percent) else {
            throw absent(words)
        }
        return .share(words.percent, DecimalText.scaled(percent, places: 4))
    }

    private func absent(_ words: FigureView) -> LiveFigureFault {
        .absent("The edition says of it: \(words.percent).")
    }

    /// A number that no section of a figure states.
    func told(
        _ path: LiveFigureName, _ count: Int, _ meaning: String, _ table: String
    ) -> LiveFigure {
        LiveFigure(
            name: path.whole, value: .count(count),
            origin: .told(meaning: meaning, table: table))
    }
}
