import DecimalText
import Results

extension Difference {
    typealias Words = DifferenceWords
    typealias Section = DifferenceDocument.Section
    typealias Table = DifferenceDocument.Table
    typealias Cell = DifferenceDocument.Cell

    /// The comparison as people read it.
    package var document: DifferenceDocument {
        DifferenceDocument(
            title: isRevision
                ? "What revision \(new.revision) of \(new.year) changed"
                : "What changed from \(old.year) to \(new.year)",
            lede: """
                \(Self.named(old)) against \(Self.named(new)). \(adding)
                """,
            sections: [
                summary, national, adding("adding-up", of: .national), definitionSection,
                serviceSection, moverSection, restatedSection, qualitySection, facilitiesSection,
                unexplainedSection,
            ].filter { !isRevision || $0.id != "movers" })
    }

    private static func named(_ edition: Edition) -> String {
        "Edition \(edition.year), revision \(edition.revision)"
    }

    private var adding: String {
        let changed = figures.count { $0.isChanged }
        let of = Words.counted(figures.count, "figure", "figures")
        let start = "\(DecimalText.grouped(changed)) of \(of) changed"
        return unexplained.isEmpty
            ? "\(start); every change has its cause, and the causes add up to it."
            : "\(start); \(Words.counted(unexplained.count, "change", "changes")) cannot be explained."
    }

    func isRatio(_ row: FigureDifference) -> Bool { row.kpi == 2 || row.kpi == 3 }

    /// The figure of a row in one of the two editions, with the way to what it rests on. Of two
    /// revisions of one year the newer alone has one.
    func percent(_ figure: Figure?, of row: FigureDifference, in edition: Edition) -> Cell {
        let isReplaced = isRevision && edition.revision == old.revision
        return Cell(
            Words.percent(figure),
            link: figure?.percent == nil || isReplaced
                ? nil
                : .figure(year: edition.year, level: row.level, code: row.code, kpi: row.kpi))
    }

    /// `KPI 4: FLS assessment`.
    func title(_ kpi: Int) -> String {
        indicatorNames[kpi].map { "KPI \(kpi): \($0)" } ?? "KPI \(kpi)"
    }

    /// One national row an indicator.
    var nationals: [FigureDifference] {
        figures.filter { $0.level == .national && $0.new != nil }
    }

    private var summary: Section {
        var section = Section(id: "summary", title: "In short")
        let words = nationals.map { Words.word($0.change) }
        let tally = ["Better", "Worse", "No clear change", "Provisional", "Not comparable"]
            .compactMap { word -> String? in
                let count = words.count { $0 == word }
                return count == 0 ? nil : "\(count) \(word.lowercased())"
            }
        if !isRevision, !tally.isEmpty {
            section.points.append("National figures: \(tally.joined(separator: ", ")).")
        }
        for kind in ServiceDifference.Kind.allCases {
            let names = services.filter { $0.kind == kind }
            guard !names.isEmpty else { continue }
            let list = names.count > 4 ? "" : ": " + names.map(\.name).joined(separator: "; ")
            section.points.append(
                "\(Words.counted(names.count, "service", "services")) \(Self.verb(kind))\(list).")
        }
        for definition in definitions where definition.isAnotherVersion {
            var words =
                "KPI \(definition.kpi) is defined anew (version \(definition.oldVersion) → "
                + "\(definition.newVersion)): its figures are not comparable"
            if case .counted(let counted) = definition.effect,
                let points = Self.points(of: counted)
            {
                words += "; the definition alone brings \(points) nationally"
            }
            section.points.append(words + ".")
        }
        if !restated.isEmpty {
            section.points.append(
                "\(Words.counted(restated.count, "figure", "figures")) of \(old.year) restated.")
        }
        if section.points.isEmpty { section.points = ["Nothing changed but single figures."] }
        return section
    }

    private static func verb(_ kind: ServiceDifference.Kind) -> String {
        switch kind {
        case .joined: "joined"
        case .left: "left"
        case .merged: "merged into another"
        case .renamed: "changed name"
        case .moved: "moved to another region"
        case .newlyWithheld: "newly withheld on an indicator"
        case .noLongerWithheld: "no longer withheld on an indicator"
        }
    }

    private var national: Section {
        Section(
            id: "national", title: "National figures",
            words: isRevision
                ? []
                : [
                    """
                    Better and worse are said where the 95 % interval of the change leaves out no \
                    change, as in changes.csv.
                    """
                ],
            tables: [
                Table(
                    caption: "National figures of both editions",
                    columns: [.init("Indicator")] + (isRevision ? [] : [.init("Verdict")]) + [
                        .init(heading(old), isNumeric: true),
                        .init(heading(new), isNumeric: true),
                    ] + (isRevision ? [] : [.init("Change (95 % interval)", isNumeric: true)]),
                    rows: nationals.map(nationalRow))
            ])
    }

    private func nationalRow(_ row: FigureDifference) -> [Cell] {
        let verdict = Cell(Words.word(row.change), sign: Words.sign(row.change))
        let size = Cell(Words.size(row.change, isRatio: isRatio(row)))
        return [Cell(title(row.kpi), link: .indicator(row.kpi))] + (isRevision ? [] : [verdict])
            + [percent(row.old, of: row, in: old), percent(row.new, of: row, in: new)]
            + (isRevision ? [] : [size])
    }

    func heading(_ edition: Edition) -> String {
        isRevision ? "Revision \(edition.revision)" : String(edition.year)
    }

    private func adding(_ id: String, of level: Level) -> Section {
        let rows = figures.filter { $0.level == level && $0.new != nil }
        let anew = rows.filter { $0.causes.contains { $0.cause == .definition } }
        let same = rows.filter { row in !anew.contains { $0.kpi == row.kpi } }
        var section = Section(
            id: id, title: "Where the change comes from",
            words: [
                """
                Each row adds up: \(heading(old)) and what each cause brings give \(heading(new)). \
                Counts are numerator / denominator; in KPI 1 services that meet it / services. Merged \
                services stand with the one that they became part of.
                """
            ])
        if !same.isEmpty {
            section.tables.append(byCause(same, "National counts by cause of their change"))
        }
        if !anew.isEmpty {
            section.tables.append(
                byCause(anew, "National counts of indicators that are defined anew, by cause"))
        }
        return section
    }

    private func byCause(_ rows: [FigureDifference], _ caption: String) -> Table {
        let causes = Cause.allCases.filter { cause in
            rows.contains { $0.causes.contains { $0.cause == cause } }
        }
        return Table(
            caption: caption,
            columns: [.init("Indicator"), .init(heading(old), isNumeric: true)]
                + causes.map { .init($0.name, isNumeric: true) }
                + [.init(heading(new), isNumeric: true)],
            rows: rows.map { row in
                [
                    Cell(title(row.kpi), link: .indicator(row.kpi)),
                    Cell(Words.counts(row.old)),
                ]
                    + causes.map { cause in
                        Cell(
                            row.causes.first { $0.cause == cause }
                                .map { Words.counts($0.counts) } ?? Words.none)
                    } + [Cell(Words.counts(row.new))]
            })
    }
}
