/// Groups of upright columns side by side, above and below zero, such as years by scenario.
package struct ColumnsChart: Sendable {
    package struct Series: Sendable {
        package var name: String
        package var ink: Ink
        /// One for each group.
        package var values: [Double]

        package init(name: String, ink: Ink, values: [Double]) {
            self.name = name
            self.ink = ink
            self.values = values
        }
    }

    /// `Year 1`, along the foot.
    package var groups: [String]
    package var series: [Series]
    /// What runs along with the columns, such as a running sum; nil for none.
    package var line: Series?

    package init(groups: [String], series: [Series], line: Series? = nil) {
        self.groups = groups
        self.series = series
        self.line = line
    }
}
