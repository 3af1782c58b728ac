/// Services in the order given, each with its interval, against one line.
package struct CaterpillarChart: Sendable {
    package struct Row: Sendable {
        package var name: String
        /// Nil where nothing may be shown.
        package var reading: Reading?
        /// Shown in place of a reading: `too few patients`.
        package var absence: String
        package var standing: Standing
        package var isEmphasised: Bool

        package init(
            name: String, reading: Reading?, absence: String = "", standing: Standing,
            isEmphasised: Bool = false
        ) {
            self.name = name
            self.reading = reading
            self.absence = absence
            self.standing = standing
            self.isEmphasised = isEmphasised
        }
    }

    package var rows: [Row]
    package var reference: ReferenceLine?
    package var unit: ChartUnit

    package init(rows: [Row], reference: ReferenceLine?, unit: ChartUnit = .percent) {
        self.rows = rows
        self.reference = reference
        self.unit = unit
    }
}
