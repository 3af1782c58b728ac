import Results

extension Difference {
    /// How many of the greatest changes a table lists; the rest is in the files.
    private static let shownMovers = 10

    var moverSection: Section {
        var section = Section(id: "movers", title: "Services that moved most")
        let rows = figures.filter { $0.level == .service && $0.change != nil }
        section.words = [
            """
            Changes clearer than chance alone gives, one test a figure: of every 100 figures that did \
            not move, about 5 would still be called better or worse. All of them are in \
            what-changed.csv.
            """
        ]
        for isOfRatios in [false, true] {
            for (verdict, title) in [(ChangeVerdict.better, "better"), (.worse, "worse")] {
                let kpis = isOfRatios ? "KPI 2 and 3" : "KPI 4 to 11"
                let found = rows.filter {
                    $0.change?.verdict == verdict && isRatio($0) == isOfRatios
                }.sorted { Self.size($0, isOfRatios) > Self.size($1, isOfRatios) }
                if found.isEmpty {
                    section.words.append("No service’s figure of \(kpis) is clearly \(title).")
                } else {
                    section.tables.append(movers(found, "of \(kpis) clearly \(title)"))
                }
            }
        }
        section.tables.append(tally(rows))
        return section
    }

    private func movers(_ found: [FigureDifference], _ kind: String) -> Table {
        let shown = found.prefix(Self.shownMovers)
        let count = Words.counted(found.count, "figure", "figures")
        return Table(
            caption: shown.count == found.count
                ? "\(count) \(kind)" : "The \(shown.count) greatest of \(count) \(kind)",
            columns: [
                .init("Service"), .init("Indicator"), .init(heading(old), isNumeric: true),
                .init(heading(new), isNumeric: true),
                .init("Change (95 % interval)", isNumeric: true), .init("Verdict"),
            ],
            rows: shown.map { row in
                [
                    Cell(row.name, link: .service(row.code)),
                    Cell(title(row.kpi), link: .indicator(row.kpi)),
                    percent(row.old, of: row, in: old), percent(row.new, of: row, in: new),
                    Cell(Words.size(row.change, isRatio: isRatio(row))),
                    Cell(Words.word(row.change), sign: Words.sign(row.change)),
                ]
            })
    }

    /// How far a change is from none: of a ratio, how many times up or down.
    private static func size(_ row: FigureDifference, _ isOfRatios: Bool) -> Double {
        guard let change = row.change?.change.flatMap(Double.init) else { return 0 }
        guard isOfRatios else { return change.magnitude }
        return change > 0 && change < 1 ? 1 / change : change
    }

    private func tally(_ rows: [FigureDifference]) -> Table {
        let words = [
            "Better", "Worse", "No clear change", "Provisional", "Not comparable", "Not compared",
        ]
        return Table(
            caption: "Services by word and indicator",
            columns: [.init("Indicator")] + words.map { .init($0, isNumeric: true) },
            rows: (2...11).filter { kpi in rows.contains { $0.kpi == kpi } }.map { kpi in
                let own = rows.filter { $0.kpi == kpi }.map { Words.word($0.change) }
                return [Cell(title(kpi), link: .indicator(kpi))]
                    + words.map { word in Cell(String(own.count { $0 == word })) }
            })
    }
}
