import Documents

/// The day of an edition's publication, as documents are dated.
struct DocumentDay {
    private let parts: [Int]

    /// - Parameters:
    ///   - date: ISO 8601; where it is none, the first day after the audit year counts.
    init(_ date: String, year: Int) {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 3, let own = parts[0], (1980...2107).contains(own), let month = parts[1],
            (1...12).contains(month), let day = parts[2], (1...31).contains(day)
        {
            self.parts = [own, month, day]
        } else {
            self.parts = [year + 1, 1, 1]
        }
    }

    /// `2022-01-14T12:00:00Z`.
    var instant: String {
        let two = parts.dropFirst().map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(parts[0])-\(two[0])-\(two[1])T12:00:00Z"
    }

    var packing: PackingDay { PackingDay(year: parts[0], month: parts[1], day: parts[2]) }
}
