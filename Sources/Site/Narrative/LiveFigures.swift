import DecimalText
import Results
import Templates

/// Every figure that a text may name, of one edition: nothing but what its results publish.
///
/// `Data/narrative/README.md` lists the names.
struct LiveFigures {
    var edition: EditionIndex
    /// Nil for the first edition.
    var before: EditionIndex?

    /// - Parameter name: `kpi7.national.percent`.
    func figure(_ name: String) -> Result<LiveFigure, LiveFigureFault> {
        Result { () throws(LiveFigureFault) in
            var path = LiveFigureName(name)
            let kpis = (1...EditionIndex.kpis).map { "kpi\($0)" }
            let first = try path.next(kpis + Self.subjects)
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
        let places = edition.areas
        let second = try path.next(
            ["services", "gap", "standard"] + places.map(\.name), or: edition.serviceNames)
        switch second {
        case "services": return try amongServices(&path, kpi: kpi)
        case "gap": return try gap(&path, kpi: kpi)
        case "standard": return try standard(&path, kpi: kpi)
        default:
            let key =
                places.first { $0.name.utf8.elementsEqual(second.utf8) }?.key
                ?? PlaceKey(level: .service, code: String(second.dropFirst("service-".count)))
            return try ofPlace(&path, kpi: kpi, edition.place(key.level, key.code))
        }
    }

    // MARK: One figure

    private func ofPlace(
        _ path: inout LiveFigureName, kpi: Int, _ place: Place
    ) throws(LiveFigureFault) -> LiveFigure {
        let field = try path.last([
            "percent", "interval", "numerator", "denominator", "not-met", "missing", "excluded",
            "rating", "change", "verdict", "previous",
        ])
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

    private func share(
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

    // MARK: Several figures

    private func amongServices(
        _ path: inout LiveFigureName, kpi: Int
    ) throws(LiveFigureFault) -> LiveFigure {
        let field = try path.last([
            "better", "similar", "worse", "compared", "green", "amber", "red", "rated", "low",
            "high",
            "median", "lower-quartile", "upper-quartile",
        ])
        let title = edition.title(of: kpi)
        if ["median", "lower-quartile", "upper-quartile"].contains(field) {
            let row = edition.national.distributions[kpi - 1]
            let value =
                field == "median"
                ? row?.median : field == "lower-quartile" ? row?.lowerQuartile : row?.upperQuartile
            guard let value, let rounded = PercentText.rounded(value, places: 1),
                let share = PercentText.value(value)
            else { throw .absent("The edition has no spread of services on this indicator.") }
            return LiveFigure(
                name: path.whole,
                value: .share(rounded + PercentText.sign, DecimalText.scaled(share, places: 4)),
                origin: .figure(kpi: kpi, edition.national.key, year: edition.year))
        }
        let words = edition.places(at: .service).map { $0.words[kpi - 1] }
        let statuses = edition.results.outliers.filter { $0.kpi == kpi }.compactMap(\.status)
        let tally = StandingTally(words.map(\.standing))
        func rated(_ tag: RAGTag) -> Int { words.count { $0.rag == tag } }
        let (count, what): (Int, String) =
            switch field {
            case "better": (tally.better, "services better than the national figure")
            case "similar": (tally.similar, "services similar to the national figure")
            case "worse": (tally.worse, "services worse than the national figure")
            case "compared":
                (
                    tally.better + tally.similar + tally.worse,
                    "services compared with the national figure"
                )
            case "green": (rated(.green), "services rated green")
            case "amber": (rated(.amber), "services rated amber")
            case "red": (rated(.red), "services rated red")
            case "rated": (words.count - rated(.none), "services with a rating")
            case "low":
                (
                    statuses.count { $0 == .negativeAlert || $0 == .negativeAlarm },
                    "services below the limits of usual differences"
                )
            default:
                (
                    statuses.count { $0 == .positiveAlert || $0 == .positiveAlarm },
                    "services above the limits of usual differences"
                )
            }
        return told(
            path, count, "\(title): \(what)",
            ["low", "high"].contains(field) ? "outliers.csv" : "indicators.csv")
    }

    private func gap(
        _ path: inout LiveFigureName, kpi: Int
    ) throws(LiveFigureFault) -> LiveFigure {
        let rows = edition.results.equity.filter { $0.level == .national && $0.kpi == kpi }
        let dimension = try path.next(rows.map(\.dimension))
        let field = try path.last(["group", "reference", "difference"])
        guard let row = rows.first(where: { $0.dimension == dimension }), row.difference != nil,
            let points = PercentText.value(row.difference), let direction = row.direction
        else { throw .absent("The edition has no such gap, or withholds it.") }
        let value: LiveFigure.Value
        switch field {
        case "group": value = try share(row.groupNumerator, of: row.groupDenominator)
        case "reference": value = try share(row.referenceNumerator, of: row.referenceDenominator)
        default:
            let size = "\(DecimalText.fixed(abs(points), places: 1)) points"
            let words =
                switch direction {
                case .higher: "\(size) higher"
                case .lower: "\(size) lower"
                case .noClearDifference: "not clearly different"
                }
            value = .change(
                "\(Words.signed(points: points)) points", words: words,
                points: DecimalText.scaled(points, places: 4))
        }
        return LiveFigure(
            name: path.whole, value: value,
            origin: .figure(kpi: kpi, edition.national.key, year: edition.year))
    }

    private func share(
        _ numerator: Int?, of denominator: Int?
    ) throws(LiveFigureFault) -> LiveFigure.Value {
        guard let numerator, let denominator, denominator > 0 else {
            throw .absent("The edition has no such gap, or withholds it.")
        }
        let exact = DecimalText.percent(numerator, of: denominator, places: 4)
        return .share(
            PercentText.text(numerator, of: denominator),
            DecimalText.scaled(PercentText.value(exact) ?? 0, places: 4))
    }

    private func standard(
        _ path: inout LiveFigureName, kpi: Int
    ) throws(LiveFigureFault) -> LiveFigure {
        let field = try path.last(["green", "amber"])
        let definition = edition.definitions[kpi - 1]
        guard let line = field == "green" ? definition?.green : definition?.amber else {
            throw .absent("The indicator has no such line.")
        }
        return LiveFigure(
            name: path.whole, value: .share("\(line)\(PercentText.sign)", line * 10_000),
            origin: .figure(kpi: kpi, edition.national.key, year: edition.year))
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
