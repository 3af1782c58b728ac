import DecimalText
import Economics

extension ModelRun {
    /// A table for people: what each comparison avoids, gains and costs, with ranges.
    func plainText() -> String {
        let inputs = model.inputs
        var lines = [
            "The Fracture Liaison Model" + (name.isEmpty ? "" : ", preset \(name)"),
            "\(whole(inputs.patients)) patients a year, \(model.headline.intakes) yearly intake(s), "
                + "\(whole(inputs[.horizon])) months. An estimate for planning, not a promise; savings",
            "free beds and staff and are not cash. Money is discounted, in the prices of the inputs "
                + "(years: see the model's page).", "",
        ]
        let heads = model.comparisons.map {
            "\($0.scenario.rawValue) against \($0.against.rawValue)"
        }
        lines.append(row("", heads))
        let figures = model.comparisons.enumerated().map { self.figures(of: $1, $0) }
        for place in figures[0].indices {
            let name = figures[0][place].name.replacing("_", with: " ")
            lines.append(row(name, figures.map { cell($0[place]) }))
            if figures[0][place].interval != nil {
                lines.append(row("  95 % of \(draws) draws", figures.map { range($0[place]) }))
            }
        }
        lines += ["", "Fractures avoided, service now against none, with one input changed:"]
        for row in sensitivity {
            lines.append(
                "  \(padded(row.label, 52)) "
                    + "\(padded(row.lowWords, 20)) "
                    + "\(left(NumberText.fixed(row.low.headline.allAvoided, 1), 8))   "
                    + "\(padded(row.highWords, 20)) "
                    + left(NumberText.fixed(row.high.headline.allAvoided, 1), 8))
        }
        for rail in inputs.guardrails() {
            lines.append("")
            lines.append("Warning: \(rail.field.rawValue): \(rail.words)")
        }
        return lines.joined(separator: "\n")
    }

    private func cell(_ figure: NamedFigure) -> String {
        guard let value = figure.value else { return "-" }
        if figure.unit.hasPrefix("GBP") { return NumberText.pounds(value) }
        return figure.unit == "year" ? whole(value) : NumberText.fixed(value, 1)
    }

    private func range(_ figure: NamedFigure) -> String {
        guard let interval = figure.interval else { return "" }
        return figure.unit == "GBP"
            ? "\(NumberText.pounds(interval.lower)) to \(NumberText.pounds(interval.upper))"
            : "\(NumberText.fixed(interval.lower, 1)) to \(NumberText.fixed(interval.upper, 1))"
    }

    private func whole(_ value: Double) -> String {
        DecimalText.grouped(DecimalText.scaled(value, places: 0))
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        padded(name, 30) + cells.map { left($0, 28) }.joined()
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
