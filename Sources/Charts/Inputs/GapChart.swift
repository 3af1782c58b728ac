/// Differences between two groups with their intervals, around an upright line at no difference.
package struct GapChart: Sendable {
    package struct Row: Sendable {
        /// `England`.
        package var name: String
        /// In percentage points, below and above 0.
        package var reading: Reading?
        package var absence: String
        /// Whether the difference is more than chance.
        package var isClear: Bool

        package init(name: String, reading: Reading?, absence: String = "", isClear: Bool) {
            self.name = name
            self.reading = reading
            self.absence = absence
            self.isClear = isClear
        }
    }

    package struct Comparison: Sendable {
        /// `Women compared with men`.
        package var name: String
        package var rows: [Row]

        package init(name: String, rows: [Row]) {
            self.name = name
            self.rows = rows
        }
    }

    package var comparisons: [Comparison]

    package init(comparisons: [Comparison]) {
        self.comparisons = comparisons
    }
}
