/// A query as a chain of named steps, each of which reads earlier ones.
package struct SQLQuery: Sendable {
    package enum Step: Sendable {
        case values(columns: [String], rows: [[SQLExpression]])
        case selection(SQLSelection)
    }

    private var steps: [(name: String, step: Step)] = []
    /// What stands at the end: the rows of several selections, one after the other.
    package var rows: [SQLSelection] = []

    package init() {}

    package mutating func add(_ name: String, _ selection: SQLSelection) {
        steps.append((name, .selection(selection)))
    }

    package mutating func add(_ name: String, columns: [String], rows: [[SQLExpression]]) {
        steps.append((name, .values(columns: columns, rows: rows)))
    }

    /// The whole query, without a semicolon at its end.
    package func text(_ dialect: SQLDialect) -> String {
        let written = steps.map { name, step in
            switch step {
            case .values(let columns, let rows):
                "\(name)(\(columns.joined(separator: ", "))) AS (\n  VALUES\n"
                    + rows.map { row in
                        "    (\(row.map { dialect.text(of: $0) }.joined(separator: ", ")))"
                    }.joined(separator: ",\n") + "\n)"
            case .selection(let selection):
                "\(name) AS \(dialect == .spark ? "" : "NOT MATERIALIZED ")(\n"
                    + selection.text(dialect, isStep: true) + "\n)"
            }
        }
        return "WITH\n" + written.joined(separator: ",\n") + "\n"
            + rows.map { $0.text(dialect, isStep: false) }.joined(separator: "\nUNION ALL\n")
    }
}

/// One `SELECT`.
package struct SQLSelection: Sendable {
    package struct Join: Sendable {
        /// `LEFT JOIN` or `CROSS JOIN`.
        var kind: String
        var step: String
        var condition: SQLExpression?
    }

    /// Steps whose columns are all taken over, before the columns of its own.
    package var inherited: [String]
    package var columns: [(name: String, value: SQLExpression)]
    /// A step, or somebody's table where it is `given`.
    package var source: SQLExpression
    package var joins: [Join] = []
    package var condition: SQLExpression?
    /// The sets of columns by which rows are gathered; one set is an ordinary grouping.
    package var groupings: [[String]] = []
    package var isDistinct = false

    package init(
        from source: String, inheriting inherited: [String] = [],
        _ columns: [(name: String, value: SQLExpression)]
    ) {
        self.source = .column(source)
        self.inherited = inherited
        self.columns = columns
    }

    package mutating func join(_ step: String, on condition: SQLExpression?) {
        joins.append(
            Join(
                kind: condition == nil ? "CROSS JOIN" : "LEFT JOIN", step: step,
                condition: condition))
    }

    func text(_ dialect: SQLDialect, isStep: Bool) -> String {
        let taken =
            inherited.map { "\($0).*" }
            + columns.map { "\(dialect.text(of: $0.value)) AS \($0.name)" }
        let from =
            if case .given(let name) = source { dialect.table(name) } else {
                dialect.text(of: source)
            }
        var text =
            "  SELECT\(isDistinct ? " DISTINCT" : "")\n    "
            + taken.joined(separator: ",\n    ") + "\n  FROM \(from)"
        for join in joins {
            text += "\n  \(join.kind) \(join.step)"
            if let condition = join.condition { text += " ON \(dialect.text(of: condition))" }
        }
        if let condition { text += "\n  WHERE \(dialect.text(of: condition))" }
        if groupings.count == 1 {
            text += "\n  GROUP BY \(groupings[0].joined(separator: ", "))"
        } else if !groupings.isEmpty {
            let sets = groupings.map { "(\($0.joined(separator: ", ")))" }
            text += "\n  GROUP BY GROUPING SETS (\(sets.joined(separator: ", ")))"
        }
        // PostgreSQL would otherwise work an expression out once for every place that it is
        // used in.
        if isStep, dialect == .postgresql, groupings.isEmpty, !isDistinct { text += "\n  OFFSET 0" }
        return text
    }
}
