import DecimalText
import Results
import YearOnYear

extension Difference {
    /// Compares two editions by key: the service's code through mergers, the indicator, and the
    /// version of its definition.
    ///
    /// - Parameters:
    ///   - old: of an earlier year, or an earlier revision of the same year.
    ///   - superseded: the publication of `old`'s year that `old` replaced; nil where none is known.
    /// - Throws: `DifferenceError` where the two cannot be compared.
    package static func from(
        _ old: PublishableResults, to new: PublishableResults,
        superseded: PublishableResults? = nil
    ) throws(DifferenceError) -> Difference {
        let (one, other) = (old.edition, new.edition)
        guard one.year <= other.year else {
            throw .laterFirst(old: one.year, new: other.year)
        }
        if one.year == other.year { try requireLater(new, than: old) }
        let before = try EditionFigures(old)
        let after = try EditionFigures(new)
        let mergers = try Mergers(from: before, to: after)
        let definitions = definitions(before, after)
        let explanation = Explanation(
            from: before, to: after, mergers: mergers, definitions: definitions)
        var difference = Difference(
            old: one, new: other, services: services(before, after, mergers),
            definitions: definitions, figures: [], restated: [],
            findings: findings(old, new), cohort: cohort(old, new),
            completeness: completeness(old, new),
            facilities: facilities(old, new), unexplained: [])
        difference.recordsRead = (old.cohortFlow.first?.remaining, new.cohortFlow.first?.remaining)
        difference.questionsAsked = (
            Self.questions(of: old, notIn: new), Self.questions(of: new, notIn: old)
        )
        for definition in new.indicators {
            difference.indicatorNames[definition.kpi] = definition.shortName
        }
        difference.addFigures(explanation)
        difference.unexplained += PublishedFaults.of(old) + PublishedFaults.of(new)
        difference.unexplained += silentChanges(before, after)
        if difference.isRevision {
            difference.restated = difference.figures.filter(\.isChanged)
        } else if let superseded {
            difference.restated = try from(superseded, to: old).figures.filter(\.isChanged)
        }
        return difference
    }

    /// Compares two editions, and the older one with its first publication.
    ///
    /// - Parameter archive: frozen revisions of any years, by year and revision.
    package static func from(
        _ old: PublishableResults, to new: PublishableResults, archive: [PublishedRevision]
    ) throws(DifferenceError) -> Difference {
        let isRevision = old.edition.year == new.edition.year
        let restated = isRevision ? new.edition : old.edition
        let since = isRevision ? old.edition.revision : 1
        let publications = archive.filter {
            $0.year == restated.year && $0.revision <= restated.revision
        }
        let first = publications.first { $0.revision == 1 && restated.revision > 1 }
        var difference = try from(old, to: new, superseded: isRevision ? nil : first?.results)
        difference.reasons = publications.filter { $0.revision > since }.map {
            "Revision \($0.revision), published \($0.publishedOn): \($0.reason)"
        }
        return difference
    }

    private static func requireLater(
        _ new: PublishableResults, than old: PublishableResults
    ) throws(DifferenceError) {
        let (year, one, other) = (old.edition.year, old.edition.revision, new.edition.revision)
        if one < other { return }
        if one > other { throw .laterRevisionFirst(year: year, old: one, new: other) }
        if old == new { throw .nothingToCompare(year: year, revision: one) }
        throw .sameEdition(year: year, revision: one)
    }

    private mutating func addFigures(_ explanation: Explanation) {
        let (old, new) = (explanation.old.results, explanation.new.results)
        let changes = isRevision ? [] : YearOnYear.changes(of: new, since: old)
        // An edition tells its changes since the revision of the year before that stood when it came.
        let published =
            new.changes.first?.previousYear == old.edition.year
            && !new.edition.publishedOn.utf8.lexicographicallyPrecedes(old.edition.publishedOn.utf8)
        var listed = Set<EditionFigures.Key>()
        for (position, figure) in new.figures.enumerated() {
            let code = Array(figure.code.utf8)
            listed.insert(.init(level: figure.level, code: code, kpi: figure.kpi))
            let change = changes.isEmpty ? nil : changes[position]
            add(figure, code, explanation, change)
            guard published, !isRevision, position < new.changes.count, let change,
                new.changes[position] != change
            else { continue }
            unexplained.append(
                "\(Self.named(figure)): the change that the edition of \(new.edition.year) published "
                    + "does not follow from the two editions’ figures.")
        }
        for figure in old.figures {
            let code = Array(figure.code.utf8)
            let key = EditionFigures.Key(level: figure.level, code: code, kpi: figure.kpi)
            if !listed.contains(key) { add(figure, code, explanation, nil) }
        }
    }

    private mutating func add(
        _ figure: Figure, _ code: [UInt8], _ explanation: Explanation, _ change: ChangeRow?
    ) {
        let found = explanation.causes(figure.level, code, figure.kpi)
        let row = FigureDifference(
            level: figure.level, code: figure.code, name: figure.name, kpi: figure.kpi,
            old: explanation.old.figure(figure.level, code, figure.kpi),
            new: explanation.new.figure(figure.level, code, figure.kpi),
            causes: found.parts, total: found.total, change: change)
        figures.append(row)
        if let fault = found.fault {
            unexplained.append("\(Self.named(figure)): \(fault).")
        } else if row.isChanged, row.causes.isEmpty {
            unexplained.append("\(Self.named(figure)) changed, and nothing tells why.")
        }
    }

    private static func named(_ figure: Figure) -> String { "KPI \(figure.kpi) of \(figure.name)" }

    /// Definitions whose words differ though their version does not.
    private static func silentChanges(
        _ old: EditionFigures, _ new: EditionFigures
    ) -> [String] {
        definitions(old, new).compactMap { definition in
            guard !definition.isAnotherVersion else { return nil }
            let rules = definition.parts.filter { DefinitionPart.ofTheRule.contains($0.name) }
            guard !rules.isEmpty else { return nil }
            return """
                KPI \(definition.kpi): the definition’s words differ (\
                \(rules.map(\.name).joined(separator: ", "))) and its version is \
                \(definition.newVersion) in both.
                """
        }
    }
}

/// Finds figures that contradict themselves: a file that was changed by hand.
private enum PublishedFaults {
    static func of(_ results: PublishableResults) -> [String] {
        let kinds = Dictionary(results.indicators.map { ($0.kpi, $0.kind) }) { first, _ in first }
        return results.figures.compactMap { figure in
            if figure.kpi == 1, figure.level == .service { return nil }
            guard let percent = figure.percent, kinds[figure.kpi] != nil,
                let numerator = figure.numerator, let denominator = figure.denominator
            else { return nil }
            let follows =
                numerator >= 0 && denominator > 0
                && DecimalText.percent(numerator, of: denominator, places: 4) == percent
            guard !follows else { return nil }
            return """
                KPI \(figure.kpi) of \(figure.name) in \(results.edition.year): \(percent) per cent does \
                not follow from \(numerator) of \(denominator).
                """
        }
    }
}
