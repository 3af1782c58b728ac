/// Bars with intervals for groups of patients, gathered by dimension.
package struct BreakdownChart: Sendable {
    package struct Group: Sendable {
        /// `50–59`.
        package var name: String
        package var reading: Reading?
        package var absence: String

        package init(name: String, reading: Reading?, absence: String = "") {
            self.name = name
            self.reading = reading
            self.absence = absence
        }
    }

    package struct Dimension: Sendable {
        /// `Age`.
        package var name: String
        package var groups: [Group]

        package init(name: String, groups: [Group]) {
            self.name = name
            self.groups = groups
        }
    }

    package var dimensions: [Dimension]
    package var reference: ReferenceLine?
    package var unit: ChartUnit
    /// What a bar stands for, in the key.
    package var barWords: String

    package init(
        dimensions: [Dimension], reference: ReferenceLine?, unit: ChartUnit = .percent,
        barWords: String = "Group of patients"
    ) {
        self.dimensions = dimensions
        self.reference = reference
        self.unit = unit
        self.barWords = barWords
    }
}
