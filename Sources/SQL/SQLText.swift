extension SQLDialect {
    /// The expression as this engine reads it, on one line.
    package func text(of expression: SQLExpression) -> String {
        switch expression {
        case .column(let name): name
        case .given(let name): quoted(name)
        case .integer(let number): String(number)
        case .text(let text): literal(text)
        case .truth(let truth): truth ? "TRUE" : "FALSE"
        case .missing: "CAST(NULL AS BIGINT)"
        case .infix(let sign, let operands):
            operands.count == 1
                ? text(of: operands[0])
                : "(" + operands.map { text(of: $0) }.joined(separator: " \(sign) ") + ")"
        case .not(let condition): "(NOT \(text(of: condition)))"
        case .isMissing(let value): "(\(text(of: value)) IS NULL)"
        case .between(let value, let range):
            "(\(text(of: value)) BETWEEN \(range.lowerBound) AND \(range.upperBound))"
        case .isAny(let value, let texts):
            texts.isEmpty
                ? "FALSE"
                : "(\(text(of: value)) IN (\(texts.map(literal).joined(separator: ", "))))"
        case .choose(let choices, let otherwise):
            "CASE "
                + choices.map { "WHEN \(text(of: $0.when)) THEN \(text(of: $0.then))" }
                .joined(separator: " ") + " ELSE \(text(of: otherwise)) END"
        case .lookUp(let value, let choices, let otherwise):
            "CASE \(text(of: value)) "
                + choices.map { "WHEN \(text(of: $0.value)) THEN \(text(of: $0.then))" }
                .joined(separator: " ") + " ELSE \(text(of: otherwise)) END"
        case .call(let name, let arguments):
            "\(name)(\(arguments.map { text(of: $0) }.joined(separator: ", ")))"
        case .own(let function, let arguments): own(function, arguments)
        case .over(let function, let keys, let order):
            window(function, keys, order)
        }
    }

    private func window(
        _ function: SQLExpression, _ keys: [SQLExpression],
        _ order: [(key: SQLExpression, descending: Bool)]
    ) -> String {
        var parts: [String] = []
        if !keys.isEmpty {
            parts.append("PARTITION BY " + keys.map { text(of: $0) }.joined(separator: ", "))
        }
        if !order.isEmpty {
            parts.append(
                "ORDER BY "
                    + order.map { text(of: $0.key) + ($0.descending ? " DESC" : "") }
                    .joined(separator: ", "))
        }
        return "\(text(of: function)) OVER (\(parts.joined(separator: " ")))"
    }
}
