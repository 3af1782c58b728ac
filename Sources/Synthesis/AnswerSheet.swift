import Extract

/// The answers of one invented patient as they stand in an extract; a blank answer is empty.
///
/// One sheet is filled again for every record. Nearly every answer is short enough for Swift to
/// keep it in place, so a million records need no memory of their own.
struct AnswerSheet {
    private var answers = [String](repeating: "", count: Field.allCases.count)

    subscript(field: Field) -> String {
        get { answers[Int(field.rawValue)] }
        set { answers[Int(field.rawValue)] = newValue }
    }

    mutating func clear() {
        for index in answers.indices { answers[index] = "" }
    }
}
