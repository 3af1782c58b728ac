/// What the attack on an edition's published tables came to, before it was published.
package struct AttackStatement: Sendable, Equatable {
    /// Withheld counts that were attacked.
    package var cells: Int
    /// Withheld counts of which too few numbers remained; more than 0 is never published.
    package var exposed: Int
    /// So many numbers must remain for a withheld count of patients.
    package var fewestValues: Int
    /// How many numbers remain for the count of few patients that is hidden least; nil where none
    /// is withheld.
    package var narrowest: Int?

    package init(cells: Int, exposed: Int, fewestValues: Int, narrowest: Int?) {
        self.cells = cells
        self.exposed = exposed
        self.fewestValues = fewestValues
        self.narrowest = narrowest
    }
}

extension AttackStatement: ResultsNoun {
    static var blank: AttackStatement {
        AttackStatement(cells: 0, exposed: 0, fewestValues: 0, narrowest: nil)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("cells", &cells)
        try visitor.count("exposed", &exposed)
        try visitor.count("fewest_values", &fewestValues)
        try visitor.count("narrowest", &narrowest)
    }
}
