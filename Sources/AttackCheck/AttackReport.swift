import Results

/// What an attacker could work out of the withheld counts from everything that is published.
package struct AttackReport: Sendable, Equatable {
    /// Withheld counts that were attacked.
    package var cells = 0
    /// How many numbers remain for the count of 1 to 7 patients that is hidden least; nil where
    /// none is withheld.
    package var narrowest: Int?
    /// Of which too few numbers remain, in the order of publication.
    package var exposed: [ExposedCell] = []
    /// True where two published counts cannot both be.
    package var isContradictory = false

    /// The report as an edition states it.
    package var statement: AttackStatement {
        AttackStatement(
            cells: cells, exposed: exposed.count, fewestValues: AttackCheck.fewestValues,
            narrowest: narrowest)
    }

    package enum Table: Int, Sendable {
        case figures, series, breakdowns, completeness, missedOpportunities
    }

    package enum Column: String, Sendable {
        case denominator, numerator, missing, excluded
    }
}

/// A withheld count of which too few numbers remain, by its place and never by its value.
package struct ExposedCell: Sendable, Equatable {
    /// Its place among the editions that were attacked together.
    package var edition: Int
    package var table: AttackReport.Table
    /// Its place among the rows of the table.
    package var row: Int
    package var column: AttackReport.Column
    /// How many numbers remain, and how many must.
    package var values: Int
    package var needed: Int
}
