/// The 80/50/80 pathway: of everybody expected, how many reach each stage, against the model.
package struct PathwayChart: Sendable {
    package struct Stage: Sendable {
        /// `Identified`.
        package var name: String
        /// Per cent of the expected caseload that reached the stage; nil where not known.
        package var value: Double?
        /// `812 of 1,200 expected (67.7 %)` or why there is none.
        package var text: String
        /// Per cent of the expected caseload that the model asks for: 80, 40, 32.
        package var target: Double
        /// `Model: 80 %`.
        package var targetText: String

        package init(
            name: String, value: Double?, text: String, target: Double, targetText: String
        ) {
            self.name = name
            self.value = value
            self.text = text
            self.target = target
            self.targetText = targetText
        }
    }

    package var stages: [Stage]

    package init(stages: [Stage]) { self.stages = stages }
}
