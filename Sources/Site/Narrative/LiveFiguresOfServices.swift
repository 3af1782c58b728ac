import DecimalText
import Results
import Templates

/// Figures that are made of several: of services, of two groups of patients, of a standard.
extension LiveFigures {
    func amongServices(
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

    func gap(
        _ path: inout LiveFigureName, kpi: Int
    ) throws(LiveFigureFault) -> LiveFigure {
        let rows = edition.results.equity.filter { $0.level == .national && $0.kpi == kpi }
        let dimension = try path.next(rows.map(\.dimension))
        let field = try path.last(["group", "reference", "difference", "verdict"])
        guard let row = rows.first(where: { $0.dimension == dimension }), row.difference != nil,
            let points = PercentText.value(row.difference), let direction = row.direction
        else { throw .absent("The edition has no such gap, or withholds it.") }
        let value: LiveFigure.Value
        switch field {
        case "group": value = try share(row.groupNumerator, of: row.groupDenominator)
        case "reference": value = try share(row.referenceNumerator, of: row.referenceDenominator)
        case "verdict": value = .text(Gaps.finding(direction).lowercased())
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

    func standard(
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
}
