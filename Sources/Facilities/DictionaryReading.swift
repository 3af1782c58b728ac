import CSV

extension FacilitiesDictionary {
    private static let columns = [
        "column", "group", "name", "question", "kind", "codes", "low", "high", "unit", "asked_if",
        "status", "source",
    ]

    /// Reads `facilities.csv` of a dictionary folder.
    ///
    /// - Parameter file: what errors call it.
    package init(bytes: [UInt8], file: String) throws(FacilitiesError) {
        let table: CSVTable
        do { table = try CSVTable(bytes: bytes, file: file) } catch { throw .csv(error) }
        guard table.header == Self.columns else {
            throw .dictionary(
                file: file, line: 1,
                problem: "the columns are not \(Self.columns.joined(separator: ","))")
        }
        var questions: [AskedQuestion] = []
        for (line, fields) in table.rows {
            let row = DictionaryRow(
                file: file, line: line,
                cells: Dictionary(zip(table.header, fields), uniquingKeysWith: { $1 }))
            let question = try row.question()
            guard !questions.contains(where: { $0.column.utf8.elementsEqual(question.column.utf8) })
            else { throw row.problem("the column stands here a second time") }
            if let condition = question.condition {
                let earlier = questions.first {
                    $0.column.utf8.elementsEqual(condition.column.utf8)
                }
                guard let earlier, earlier.kind.codes.contains(condition.answer),
                    earlier.condition == nil
                else {
                    throw row.problem(
                        "asked_if must name an answer of a question above that all are asked")
                }
            }
            questions.append(question)
        }
        guard !questions.isEmpty else {
            throw .dictionary(file: file, line: 1, problem: "there is no question")
        }
        self.questions = questions
    }
}

/// One line of the dictionary.
private struct DictionaryRow {
    let file: String
    let line: Int
    let cells: [String: String]

    func problem(_ problem: String) -> FacilitiesError {
        .dictionary(file: file, line: line, problem: problem)
    }

    private subscript(column: String) -> String { cells[column] ?? "" }

    func question() throws(FacilitiesError) -> AskedQuestion {
        guard isName(self["column"]), self["column"] != FacilitiesReader.serviceColumn else {
            throw problem("the column must be of a-z, 0-9 and _, and not fls_code")
        }
        for cell in ["group", "name", "question"] where self[cell].isEmpty {
            throw problem("\(cell) is blank")
        }
        guard ["seen", "assumed"].contains(self["status"]) else {
            throw problem("status must be seen or assumed")
        }
        let kind = try kind()
        return AskedQuestion(
            column: self["column"], group: self["group"], name: self["name"],
            question: self["question"], kind: kind, unit: self["unit"], condition: try condition())
    }

    private func kind() throws(FacilitiesError) -> AskedQuestion.Kind {
        let codes = self["codes"].split(separator: "|", omittingEmptySubsequences: false)
            .map(String.init)
        guard self["kind"] == "choice" || self["codes"].isEmpty else {
            throw problem("only a choice has codes")
        }
        switch self["kind"] {
        case "choice":
            let spellings = Set(codes.map { Array($0.lowercased().utf8) })
            guard codes.count > 1, spellings.count == codes.count, !codes.contains("") else {
                throw problem("a choice needs two or more codes that differ, joined by |")
            }
            return .choice(codes)
        case "yes-no": return .yesNo
        case "whole":
            let range = try range()
            guard range.lowerBound.isWhole, range.upperBound.isWhole else {
                throw problem("the range of a whole number must be whole")
            }
            return .whole(range)
        case "decimal": return .decimal(try range())
        case "month":
            guard AuditMonth.isMonth(self["low"]), self["high"].isEmpty else {
                throw problem("a month needs low, written YYYY-MM, and no high")
            }
            return .month(from: self["low"])
        default: throw problem("kind must be choice, yes-no, whole, decimal or month")
        }
    }

    private func range() throws(FacilitiesError) -> ClosedRange<DecimalNumber> {
        guard let low = DecimalNumber(self["low"]), let high = DecimalNumber(self["high"]),
            low <= high
        else { throw problem("a number needs low and high, low first") }
        return low...high
    }

    private func condition() throws(FacilitiesError) -> AskedQuestion.Condition? {
        guard !self["asked_if"].isEmpty else { return nil }
        let parts = self["asked_if"].split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw problem("asked_if must be column=answer") }
        return AskedQuestion.Condition(column: parts[0], answer: parts[1])
    }

    private func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

/// Months written `YYYY-MM`. Of equal length, they order as their bytes do.
enum AuditMonth {
    static func isMonth(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
            let year = Int(String(decoding: bytes[..<4], as: UTF8.self)),
            let month = Int(String(decoding: bytes[5...], as: UTF8.self))
        else { return false }
        return year >= 1000 && (1...12).contains(month) && bytes[5] != UInt8(ascii: "+")
    }
}
