import DecimalText
import Results

extension Difference {
    var definitionSection: Section {
        var section = Section(id: "definitions", title: "Definitions side by side")
        guard !definitions.isEmpty else {
            section.words = ["Every indicator is defined as it was, with the same thresholds."]
            return section
        }
        for definition in definitions {
            section.points += [effectWords(definition), ratingWords(definition)].compactMap { $0 }
            section.tables.append(sideBySide(definition))
            if case .counted(let counted) = definition.effect {
                section.tables.append(countedBoth(definition, counted))
            }
        }
        return section
    }

    private func sideBySide(_ definition: DefinitionDifference) -> Table {
        Table(
            caption: "KPI \(definition.kpi): \(definition.name)",
            columns: [
                .init("Part"), .init("\(heading(old)), version \(definition.oldVersion)"),
                .init("\(heading(new)), version \(definition.newVersion)"),
            ],
            rows: definition.parts.map { [Cell($0.name), Cell($0.old), Cell($0.new)] })
    }

    /// The newer edition's patients by both versions; those of the older edition are counted by its
    /// own alone.
    private func countedBoth(
        _ definition: DefinitionDifference, _ counted: DefinitionDifference.Counted
    ) -> Table {
        let before = figures.first { $0.level == .national && $0.kpi == definition.kpi }?.old
        return Table(
            caption: "KPI \(definition.kpi), national: \(heading(new)) counted by both versions",
            columns: [
                .init("Counted by"), .init(heading(old), isNumeric: true),
                .init(heading(new), isNumeric: true),
            ],
            rows: [
                [
                    Cell("Version \(definition.oldVersion)"),
                    Cell("\(Words.percent(before)) (\(Words.counts(before)))"),
                    Cell(Self.share(counted.older)),
                ],
                [
                    Cell("Version \(definition.newVersion)"), Cell("not counted"),
                    Cell(Self.share(counted.newer)),
                ],
            ])
    }

    private static func share(_ counts: CountChange) -> String {
        "\(percent(counts)) (\(DecimalText.grouped(counts.numerator))\u{A0}/\u{A0}"
            + "\(DecimalText.grouped(counts.denominator)))"
    }

    private static func percent(_ counts: CountChange) -> String {
        guard counts.denominator > 0 else { return "no percentage" }
        return DecimalText.percent(
            counts.numerator, of: counts.denominator, places: counts.denominator >= 100 ? 1 : 0)
            + "\u{A0}%"
    }

    /// `−5.3 points`; nil where there is no percentage.
    static func points(of counted: DefinitionDifference.Counted) -> String? {
        let (newer, older) = (counted.newer, counted.older)
        guard newer.denominator > 0, older.denominator > 0 else { return nil }
        let difference =
            Double(newer.numerator) / Double(newer.denominator)
            - Double(older.numerator) / Double(older.denominator)
        return Words.points(100 * difference)
    }

    /// What the newer version alone did, in a sentence or two; nil where the version is the same.
    private func effectWords(_ definition: DefinitionDifference) -> String? {
        guard let effect = definition.effect else { return nil }
        let (kpi, version, year) = ("KPI \(definition.kpi)", definition.oldVersion, new.year)
        let unknown = "\(kpi): what the newer version alone brings is not known:"
        switch effect {
        case .counted(let counted):
            let brings = Self.points(of: counted).map { ": the newer version alone brings \($0)" }
            return """
                \(kpi): counted by version \(version) too, \(year) comes to \
                \(Self.percent(counted.older)) and not \(Self.percent(counted.newer))\(brings ?? ""). \
                \(Self.partings(counted))
                """
        case .withheld:
            return """
                \(kpi): what the newer version alone brings is withheld: the two versions part over \
                too few patients.
                """
        case .notCollected:
            return "\(unknown) the extract of \(year) lacks a question that one of the two asks."
        case .notKnown:
            return """
                \(unknown) the program that made the edition of \(year) does not hold version \
                \(version).
                """
        case .notCounted:
            return """
                \(unknown) the edition of \(year) was not counted by version \(version), and its \
                extract is not read here. flsdb analyse counts it where the edition before uses that \
                version.
                """
        }
    }

    private static func partings(_ counted: DefinitionDifference.Counted) -> String {
        func patients(_ count: Int) -> String {
            count == 0 ? "nobody" : Words.counted(count, "patient", "patients")
        }
        let (added, removed) = (counted.added, counted.removed)
        var words =
            "It no longer counts \(patients(removed.numerator)) as met whom the older one did, and "
            + "newly counts \(patients(added.numerator))."
        if added.denominator > 0 || removed.denominator > 0 {
            words +=
                " It no longer asks about \(patients(removed.denominator)), and newly asks about "
                + "\(patients(added.denominator))."
        }
        return words
    }

    /// What newer thresholds alone did; nil where they are the same.
    private func ratingWords(_ definition: DefinitionDifference) -> String? {
        guard let ratings = definition.ratings else { return nil }
        func words(_ tally: DefinitionDifference.Ratings.Tally) -> String {
            "\(tally.green) green, \(tally.amber) amber and \(tally.red) red"
        }
        return """
            KPI \(definition.kpi): by the older thresholds the services of \(new.year) would be \
            \(words(ratings.older)); by the newer they are \(words(ratings.newer)).
            """
    }
}
