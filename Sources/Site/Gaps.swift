import Charts
import Results
import Templates

/// How far apart groups of patients are, nationally and by nation, in words, charts and tables.
struct Gaps {
    var edition: EditionIndex
    var origins: FigureOrigins?

    /// National gaps of the indicators in these words, one for each comparison; all about one KPI.
    func sentences(of kpi: Int) -> [String] {
        national.filter { $0.kpi == kpi }.map { row in
            "\(Self.groups(row).sentenceStart) \(Self.words(row))."
        }
    }

    /// `Clear gaps on 5 of 8 indicators between …` for each comparison, and the widest of all.
    var words: [String] {
        let known = national.filter { $0.direction != nil }
        guard let widest = known.max(by: { Self.width($0) < Self.width($1) }) else {
            return ["This edition has no gaps between groups of patients."]
        }
        let tallies = Self.dimensions.compactMap { dimension -> String? in
            let rows = known.filter { $0.dimension == dimension }
            guard let one = rows.first else { return nil }
            let lower = rows.count { $0.direction == .lower }
            let higher = rows.count { $0.direction == .higher }
            return """
                \(Self.groups(one).sentenceStart) met \(lower) of \
                \(Words.counted(rows.count, "indicator", "indicators")) less often and \(higher) \
                more often, beyond chance.
                """
        }
        let group = Self.groups(widest)
        return tallies + [
            "The widest gap is in \(edition.title(of: widest.kpi)): \(group.running) \(Self.words(widest))."
        ]
    }

    /// One indicator: each comparison, nationally and by nation.
    func figure(of kpi: Int) -> ChartFigure? {
        let rows = edition.results.equity.filter { $0.kpi == kpi }
        return figure(
            rows, id: "kpi\(kpi)-gaps", title: "Gaps between groups",
            caption: "\(edition.title(of: kpi)): gaps between groups, \(edition.year)",
            heading: "Place and groups"
        ) { edition.place($0.level, $0.code).gapName }
    }

    /// Every indicator, nationally.
    var figure: ChartFigure? {
        figure(
            national, id: "gaps", title: "Gaps between groups, nationally",
            caption: "Gaps between groups of patients, national, \(edition.year)",
            heading: "Indicator and groups"
        ) { "KPI \($0.kpi) \(edition.shortName(of: $0.kpi))" }
    }

    private var national: [EquityGapRow] {
        edition.results.equity.filter { $0.level == .national }
    }

    private func figure(
        _ rows: [EquityGapRow], id: String, title: String, caption: String, heading: String,
        name: (EquityGapRow) -> String
    ) -> ChartFigure? {
        guard !rows.isEmpty else { return nil }
        let ordered = Self.dimensions.map { dimension in
            rows.filter { $0.dimension == dimension }
        }.filter { !$0.isEmpty }
        let chart = GapChart(
            comparisons: ordered.map { rows in
                .init(
                    name: Self.heading(rows[0]),
                    rows: rows.map { row in
                        .init(
                            name: name(row), reading: Self.reading(row),
                            absence: Self.absence(row), isClear: Self.isClear(row))
                    })
            })
        return ChartFigure(
            kind: .gaps, id: id, title: title,
            subtitle:
                "Difference in percentage points, with 95\u{A0}% intervals, \(edition.period)",
            description: rows.filter { $0.level == .national }.prefix(4).map {
                "\(Self.groups($0).sentenceStart) \(Self.words($0))."
            }.joined(separator: " "),
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: DataTable(
                caption: caption,
                columns: [
                    .init(heading), .init("Group"), .init("Compared with"),
                    .init("Points (95\u{A0}% interval)", isNumeric: true), .init("Finding"),
                ],
                rows: ordered.flatMap { $0 }.map { row in
                    [
                        .text("\(name(row)): \(BreakdownFigure.name(row.dimension).lowercased())"),
                        .text(Self.share(row.group, row.groupNumerator, row.groupDenominator)),
                        .text(
                            Self.share(
                                row.reference, row.referenceNumerator, row.referenceDenominator)),
                        .figure(
                            Self.size(row),
                            to: origins?.href(
                                row.kpi, at: PlaceKey(level: row.level, code: row.code),
                                in: edition)), .text(Self.finding(row)),
                    ]
                }),
            note: """
                Crude gaps: groups differ in age, sex and site of fracture too. Patients whose group \
                is not known take no part.
                """)
    }
}

extension Place {
    fileprivate var gapName: String { key.level == .national ? "All services" : name }
}
