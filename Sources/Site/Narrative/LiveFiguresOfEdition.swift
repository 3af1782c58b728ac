import DecimalText
import Results

extension LiveFigures {
    func ofCohort(
        _ path: inout LiveFigureName, _ subject: String
    ) throws(LiveFigureFault) -> LiveFigure {
        let flow = edition.results.cohortFlow
        switch subject {
        case "patients":
            _ = try path.last(["count"])
            guard let patients = edition.patients else { throw .absent("There is no cohort.") }
            return told(path, patients, "Patients in the cohort", "cohort.csv")
        case "records":
            let field = try path.last(["read", "removed"])
            guard let first = flow.first, let last = flow.last else {
                throw .absent("There is no cohort.")
            }
            return field == "read"
                ? told(path, first.remaining, "Records in the extract", "cohort.csv")
                : told(
                    path, first.remaining - last.remaining,
                    "Records that the steps to the cohort removed", "cohort.csv")
        case "services":
            return try path.last(["registered", "taking-part"]) == "registered"
                ? told(path, edition.services.count, "Registered services", "services.csv")
                : told(
                    path, edition.participating, "Services with at least one patient in the audit",
                    "indicators.csv")
        default:
            let field = try path.last(["low", "high"])
            let wanted: [OutlierStatus] =
                field == "low"
                ? [.negativeAlert, .negativeAlarm] : [.positiveAlert, .positiveAlarm]
            let codes = edition.results.outliers.filter { row in
                row.status.map { wanted.contains($0) } ?? false
            }.map { Array($0.code.utf8) }
            return told(
                path, Set(codes).count,
                "Services \(field == "low" ? "below" : "above") the limits of usual differences on at "
                    + "least one indicator", "outliers.csv")
        }
    }

    func missed(_ path: inout LiveFigureName) throws(LiveFigureFault) -> LiveFigure {
        let areas = edition.areas
        let name = try path.next(areas.map(\.name))
        let field = try path.last(["count", "expected", "observed"])
        guard let key = areas.first(where: { $0.name.utf8.elementsEqual(name.utf8) })?.key,
            let missed = edition.place(key.level, key.code).missed
        else { throw .absent("The edition has no missed opportunities of this place.") }
        let text =
            switch field {
            case "count": MissedFigure.words(missed)
            case "expected": missed.expected.flatMap(Words.grouped)
            default: missed.observed.map(DecimalText.grouped)
            }
        guard let text else { throw .absent("The edition publishes no such number.") }
        return LiveFigure(
            name: path.whole, value: .text(text), origin: .missed(key))
    }

    /// Services by what they answered about themselves.
    func facilities(_ path: inout LiveFigureName) throws(LiveFigureFault) -> LiveFigure {
        let questions = edition.results.facilities
        let column = try path.next(questions.map(\.column))
        guard let question = questions.first(where: { $0.column.utf8.elementsEqual(column.utf8) })
        else { throw .absent("The year had no facilities audit.") }
        let answers = question.shares.map { EditionIndex.named($0.answer) }
        let field = try path.last(["answered", "asked"] + answers)
        if field == "answered" {
            return told(
                path, question.answered, "Services that answered “\(question.name)”",
                "facilities.csv")
        }
        if field == "asked" {
            return told(
                path, question.asked, "Services asked about “\(question.name)”", "facilities.csv")
        }
        guard let place = answers.firstIndex(of: field) else {
            throw .absent("The question has no such answer.")
        }
        let share = question.shares[place]
        return told(
            path, share.numerator,
            "Services that answered “\(question.name)” with “\(share.answer)”",
            "facilities.csv")
    }

    func ofEdition(_ path: inout LiveFigureName) throws(LiveFigureFault) -> LiveFigure {
        let facts = edition.results.edition
        let field = try path.last([
            "year", "previous-year", "published", "freeze-date", "indicators",
        ])
        let text: String
        switch field {
        case "year": text = String(facts.year)
        case "previous-year":
            guard let before else { throw .absent("There is no edition before this one.") }
            text = String(before.year)
        case "published": text = DateWords.words(facts.publishedOn)
        case "freeze-date": text = DateWords.words(facts.freezeDate)
        default:
            return told(path, edition.results.indicators.count, "Indicators", "definitions.csv")
        }
        return LiveFigure(name: path.whole, value: .text(text), origin: .plain)
    }
}
