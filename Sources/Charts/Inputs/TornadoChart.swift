/// What each input, at its lowest and its highest, makes of a result: widest first.
package struct TornadoChart: Sendable {
    package struct Row: Sendable {
        package var name: String
        package var low: Double
        package var high: Double
        /// `6 %` and `12 %`: what the input was.
        package var lowText: String
        package var highText: String

        package init(name: String, low: Double, high: Double, lowText: String, highText: String) {
            self.name = name
            self.low = low
            self.high = high
            self.lowText = lowText
            self.highText = highText
        }
    }

    package var rows: [Row]
    /// The result with every input as it is.
    package var base: Double
    /// `As entered: 16.9`.
    package var baseText: String

    package init(rows: [Row], base: Double, baseText: String) {
        self.rows = rows
        self.base = base
        self.baseText = baseText
    }
}
