import Extract
import SQL

/// The steps that read answers.
extension CountingQuery {
    func addServices(to query: inout SQLQuery) {
        query.add(
            "services", columns: ["place", "code", "registered", "english", "last_date"],
            rows: services.enumerated().map { place, service in
                [
                    .integer(place), .text(service.code), .truth(service.isRegistered),
                    .truth(service.isInEngland), .integer(service.lastDate),
                ]
            })
    }

    func addOptOuts(to query: inout SQLQuery, _ table: QueriedTable) {
        guard hasOptOuts else { return }
        let column = SQLExpression.given("nhs_number")
        var lines = SQLSelection(
            from: "",
            [
                (
                    "line",
                    .own(
                        .trimmedOfCommas,
                        [.call("coalesce", [.own(.text, [column]), .text("")])])
                )
            ])
        lines.source = .given(table.optOuts)
        query.add("opt_out_lines", lines)
        var numbers = SQLSelection(
            from: "opt_out_lines", [("line", .column("line")), Self.tenDigits(of: .column("line"))])
        numbers.condition = .column("line") != .text("")
        query.add("opt_out_numbers", numbers)
        var valid = SQLSelection(from: "opt_out_numbers", [("opted_out", .column("ten_digits"))])
        valid.condition = Self.isNHSNumber
        valid.isDistinct = true
        query.add("opted_out", valid)
    }

    /// The digits of an NHS number where there are ten of them; `NULL` else.
    private static func tenDigits(
        of text: SQLExpression
    ) -> (name: String, value: SQLExpression) {
        let digits = SQLExpression.call("replace", [text, .text(" "), .text("")])
        return (
            "ten_digits",
            .choose(
                [(.own(.matches, [digits, .text("^[0-9]{10}$")]), digits)],
                otherwise: .call("nullif", [.text(""), .text("")]))
        )
    }

    /// Whether `ten_digits` are an NHS number: never `NULL`.
    static var isNHSNumber: SQLExpression {
        let digits = SQLExpression.column("ten_digits")
        let sum = SQLExpression.sum(
            (1...10).map { place in
                SQLExpression.own(
                    .number, [.call("substr", [digits, .integer(place), .integer(1)])]
                ).times(11 - place)
            })
        return .call(
            "coalesce",
            [
                .all([
                    digits != .text("0000000000"),
                    .infix("%", [sum, .integer(11)]) == .integer(0),
                ]), .truth(false),
            ])
    }

    func addAnswers(to query: inout SQLQuery, _ table: QueriedTable) {
        var texts = SQLSelection(
            from: "",
            dictionary.entries.map { entry in
                let column = table.columns[entry.field].map { SQLExpression.given($0) }
                return (
                    entry.field.written,
                    column.map {
                        .own(.trimmed, [.call("coalesce", [.own(.text, [$0]), .text("")])])
                    } ?? .text("")
                )
            })
        texts.source = .given(table.name)
        query.add("texts", texts)

        let answers = dictionary.entries.map(AnswerSQL.init)
        var readings: [(name: String, value: SQLExpression)] = []
        for answer in answers {
            switch answer.entry.kind {
            case .code, .list, .text: readings.append((answer.entry.field.bits, answer.bits))
            case .date: readings.append((answer.entry.field.digits, answer.digits))
            case .number: readings.append((answer.entry.field.thousandths, answer.thousandths))
            }
        }
        readings.append(Self.tenDigits(of: .column(Field.nhsNumber.written)))
        var read = SQLSelection(from: "texts", inheriting: ["texts", "services"], readings)
        read.join(
            "services",
            on: .column(Field.serviceCode.written) == .column("code"))
        query.add("readings", read)

        var values: [(name: String, value: SQLExpression)] = [("nhs_number", Self.nhsNumber)]
        for answer in answers {
            let field = answer.entry.field
            switch answer.entry.kind {
            case .date: values.append((field.date, answer.date))
            case .number: values.append((field.hundredths, answer.hundredths))
            case .code, .list: values.append((field.known, known(field)))
            case .text:
                let bits = field == .nhsNumber ? SQLExpression.one(where: Self.isNHSNumber) : nil
                values.append(
                    (field.known, .call("nullif", [bits ?? known(field), .integer(0)])))
            }
        }
        query.add(
            "answers", SQLSelection(from: "readings", inheriting: ["readings"], values))
    }

    private static var nhsNumber: SQLExpression {
        .choose(
            [(isNHSNumber, .column("ten_digits"))],
            otherwise: .call("nullif", [.text(""), .text("")]))
    }

    private func known(_ field: Field) -> SQLExpression {
        .call(
            "nullif",
            [
                SQLExpression.column(field.bits).masked(by: Int(dictionary.known(field))),
                .integer(0),
            ])
    }
}
