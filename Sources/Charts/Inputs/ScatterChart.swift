/// Every service by two quantities, with the level of neighbours along the first.
package struct ScatterChart: Sendable {
    package struct Service: Sendable, Equatable {
        /// Both 0 or more.
        package var x: Double
        package var y: Double
        /// Shown under the pointer: `Airefield: 4.2 whole-time equivalents, 61 %`.
        package var words: String

        package init(x: Double, y: Double, words: String) {
            self.x = x
            self.y = y
            self.words = words
        }
    }

    /// A level drawn across part of the first axis, such as the median of a third of the services.
    package struct Level: Sendable, Equatable {
        package var range: ClosedRange<Double>
        package var y: Double
        /// `Median 41 %`
        package var label: String

        package init(range: ClosedRange<Double>, y: Double, label: String) {
            self.range = range
            self.y = y
            self.label = label
        }
    }

    package var services: [Service]
    /// Ascending along the first axis.
    package var levels: [Level]
    /// `Staff for every 1,000 fractures expected`.
    package var xLabel: String
    /// What a level stands for, in the key.
    package var levelWords: String
    /// The unit of the second quantity; the first is counted.
    package var unit: ChartUnit

    package init(
        services: [Service], levels: [Level], xLabel: String, levelWords: String,
        unit: ChartUnit = .percent
    ) {
        self.services = services
        self.levels = levels
        self.xLabel = xLabel
        self.levelWords = levelWords
        self.unit = unit
    }
}
