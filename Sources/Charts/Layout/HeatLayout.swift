extension HeatChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let pitch = 18.0
        let names = rows.map { TextMeasure.width($0.name, .label) }.max() ?? 0
        let room = min(names, width == .wide ? 260 : 112) + 10
        let cell = min((width.units - room) / Double(max(columns.count, 1)), 42)
        let top = 24.0
        var marks: [Mark] = columns.enumerated().map { index, column in
            .text(column, at: Point(room + cell * (Double(index) + 0.5), 15), .middle, .axis)
        }
        for (index, row) in rows.enumerated() {
            let y = top + pitch * Double(index)
            let name = TextMeasure.fitted(row.name, .label, room: room - 8)
            marks.append(.text(name, at: Point(0, y + 13), .start, .label))
            for (column, shade) in row.cells.enumerated() {
                let x = room + cell * Double(column)
                marks.append(
                    .box(
                        x: x + 1, y: y + 1, width: cell - 2, height: pitch - 2, corner: 2, shade.ink
                    ))
                guard let letter = shade.letter else { continue }
                marks.append(
                    .text(
                        letter, at: Point(x + cell / 2, y + 13.5), .middle,
                        shade == .amber ? .dark : .inverse))
            }
        }
        return Drawing(
            width: width.units, height: top + pitch * Double(rows.count) + 4, marks: marks,
            key: [
                KeyEntry(.patch(.green), "G: green"), KeyEntry(.patch(.amber), "A: amber"),
                KeyEntry(.patch(.red), "R: red"), KeyEntry(.patch(.withheld), "No rating"),
            ])
    }
}

extension HeatChart.Shade {
    var ink: Ink {
        switch self {
        case .green: .green
        case .amber: .amber
        case .red: .red
        case .none: .withheld
        }
    }

    var letter: String? {
        switch self {
        case .green: "G"
        case .amber: "A"
        case .red: "R"
        case .none: nil
        }
    }
}
