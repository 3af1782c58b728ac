/// How many records remain after each step, and how many each step removed.
package struct FlowChart: Sendable {
    package struct Step: Sendable {
        /// `C1`; empty for the first box.
        package var code: String
        /// What the step asks, one sentence.
        package var rule: String
        package var remaining: Int
        /// `69,926 remain`.
        package var remainingText: String
        /// `12 removed`; empty for the first box.
        package var removedText: String

        package init(
            code: String, rule: String, remaining: Int, remainingText: String, removedText: String
        ) {
            self.code = code
            self.rule = rule
            self.remaining = remaining
            self.remainingText = remainingText
            self.removedText = removedText
        }
    }

    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }
}
