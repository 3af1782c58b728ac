import Extract

/// The days of the audit year.
struct AuditYear: Sendable {
    let number: Int
    private let firstDay: Int32
    /// The month, 0 to 11, of each day of the year.
    private let months: [UInt8]

    init(_ number: Int) throws(AuditError) {
        guard let first = Day(year: number, month: 1, day: 1),
            let last = Day(year: number, month: 12, day: 31)
        else { throw .unknownYear(number) }
        self.number = number
        firstDay = first.number
        months = (first.number...last.number).map { UInt8(Day(number: $0).civil.month - 1) }
    }

    /// The day of the year from 0; nil where the date is outside the year.
    func day(of date: Int32) -> Int? {
        let day = Int(date) - Int(firstDay)
        return months.indices.contains(day) ? day : nil
    }

    /// 0 to 11.
    func month(ofDay day: Int) -> Int { Int(months[day]) }
}
