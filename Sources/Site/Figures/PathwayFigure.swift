import Charts
import DecimalText
import Results
import Templates

/// Of everybody expected, how many were found, recommended treatment and on it a year later.
///
/// The 80/50/80 model asks for 80 %, 40 % and 32 % of the expected caseload.
struct PathwayFigure {
    /// Counts of one or several services; nil where a service's own is not shown.
    private struct Counts {
        var services = 0
        var expected = 0
        var found: Int?
        var recommended: Int?
        var treated: Int?
    }

    var edition: EditionIndex
    var place: Place

    func figure() -> ChartFigure? {
        let counts = place.key.level == .service ? Self.counts(of: place) : pooled
        guard let counts, counts.expected > 0 else { return nil }
        let stages = [
            stage("Identified", counts.found, of: counts.expected, target: 80),
            stage("Recommended", counts.recommended, of: counts.expected, target: 40),
            stage("On treatment at 12 months", counts.treated, of: counts.expected, target: 32),
        ]
        let chart = PathwayChart(stages: stages)
        return ChartFigure(
            kind: .pathway, id: "pathway-chart",
            title: "80/50/80: of everybody expected, how many got there",
            subtitle: """
                Per cent of \(DecimalText.grouped(counts.expected)) fragility fractures expected, \
                \(edition.period)
                """,
            description: stages.map { "\($0.name): \($0.text)" }.joined(separator: "; ") + ".",
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(stages), note: note(counts))
    }

    private static func counts(of place: Place) -> Counts? {
        guard let found = place.figures[1], let expected = found.denominator else { return nil }
        return Counts(
            services: 1, expected: expected, found: found.numerator,
            recommended: place.figures[6]?.numerator, treated: place.figures[10]?.numerator)
    }

    /// The services that have an expected number and show all three counts: patients of the others
    /// would be in one stage and not in the next.
    private var pooled: Counts? {
        var sum = Counts(found: 0, recommended: 0, treated: 0)
        for service in edition.places(at: .service) where edition.takesPart(service.key.code) {
            guard let own = Self.counts(of: service), own.expected > 0, let found = own.found,
                let recommended = own.recommended, let treated = own.treated
            else { continue }
            sum.services += 1
            sum.expected += own.expected
            sum.found = sum.found.map { $0 + found }
            sum.recommended = sum.recommended.map { $0 + recommended }
            sum.treated = sum.treated.map { $0 + treated }
        }
        return sum.services > 0 ? sum : nil
    }

    private func note(_ counts: Counts) -> String? {
        guard place.key.level != .service else { return nil }
        let all = edition.participating
        guard counts.services < all else { return nil }
        return """
            From \(counts.services) of \(all) services: those that have an expected number and whose \
            counts are all shown.
            """
    }

    private func stage(
        _ name: String, _ count: Int?, of expected: Int, target: Int
    ) -> PathwayChart.Stage {
        let words = count.map {
            """
            \(DecimalText.grouped($0)) of \(DecimalText.grouped(expected)) expected \
            (\(PercentText.text($0, of: expected)))
            """
        }
        return PathwayChart.Stage(
            name: name, value: count.map { Double($0) * 100 / Double(expected) },
            text: words ?? "Not shown", target: Double(target),
            targetText: "Model: \(target)\(PercentText.sign)")
    }

    private func table(_ stages: [PathwayChart.Stage]) -> DataTable {
        DataTable(
            caption: "80/50/80 pathway, \(place.name), \(edition.year)",
            columns: [.init("Stage"), .init("Reached", isNumeric: true), .init("Model")],
            rows: stages.map { stage in
                [.text(stage.name), .text(stage.text), .text(stage.targetText)]
            })
    }
}
