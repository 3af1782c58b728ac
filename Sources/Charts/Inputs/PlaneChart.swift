/// Draws as points on a plane: what is gained along, what it costs upwards.
///
/// - Reference: Black WC. The CE plane. Med Decis Making 1990;10:212–214.
package struct PlaneChart: Sendable {
    package var points: [Point]
    /// The result of the inputs as they are.
    package var base: Point
    package var xLabel: String
    package var yLabel: String
    /// Cost a unit that is just worth paying: a line through the origin.
    package var threshold: Double
    package var thresholdText: String

    package init(
        points: [Point], base: Point, xLabel: String, yLabel: String, threshold: Double,
        thresholdText: String
    ) {
        self.points = points
        self.base = base
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.threshold = threshold
        self.thresholdText = thresholdText
    }
}
