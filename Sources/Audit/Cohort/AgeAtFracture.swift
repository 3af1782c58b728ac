import Extract

/// Age in whole years on the date of diagnosis.
enum AgeAtFracture {
    /// Whole years from one date to a later one; a person born on 29 February has the birthday of
    /// other years on 1 March. Below zero where the second date is before the first.
    static func wholeYears(from birth: Day, to date: Day) -> Int {
        let (from, to) = (birth.civil, date.civil)
        let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
        return to.year - from.year - (isBeforeBirthday ? 1 : 0)
    }

    /// From the date of birth (1.02), else from the column `Age at fracture`; nil with neither.
    static func of(_ record: Span<Int32>) -> Int? {
        let birth = record[.dateOfBirth]
        if birth != PatientRecord.missing {
            return wholeYears(
                from: Day(number: birth), to: Day(number: record[.fractureDate]))
        }
        return stated(in: record)
    }

    /// The column `Age at fracture` alone, in whole years.
    static func stated(in record: Span<Int32>) -> Int? {
        let age = record[.ageAtFracture]
        return age == PatientRecord.missing ? nil : Int(age) / 100
    }
}

extension Span<Int32> {
    /// The answer of a field, where the span holds a record's answers.
    subscript(field: Field) -> Int32 { self[Int(field.rawValue)] }
}
