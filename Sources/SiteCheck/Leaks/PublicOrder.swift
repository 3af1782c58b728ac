/// Whether rows stand in an order that tells nothing of what is withheld.
enum PublicOrder {
    /// A row of a list: what it is of, and what it says first.
    struct Row {
        var line: Int
        var isWithheld: Bool
        /// Where its place, month or indicator stands among all, by code.
        var rank: Int
        /// Its head in small letters.
        var text: [UInt8]
    }

    /// The first withheld row that stands where nothing public puts it; nil where there is none.
    ///
    /// An order is public where all rows ascend or descend by rank or by text, or where the withheld
    /// rows stand together at an end, so ordered among themselves.
    static func misplaced(_ rows: [Row]) -> Row? {
        let withheld = rows.indices.filter { rows[$0].isWithheld }
        guard let first = withheld.first, let last = withheld.last, rows.count > 1 else {
            return nil
        }
        if isOrdered(rows) { return nil }
        let isTogether = last - first + 1 == withheld.count
        let isAtEnd = first == rows.startIndex || last == rows.index(before: rows.endIndex)
        if isTogether, isAtEnd, isOrdered(withheld.map { rows[$0] }) { return nil }
        return rows[first]
    }

    private static func isOrdered(_ rows: [Row]) -> Bool {
        let pairs = zip(rows, rows.dropFirst())
        return pairs.allSatisfy { $0.rank <= $1.rank } || pairs.allSatisfy { $0.rank >= $1.rank }
            || pairs.allSatisfy { !$1.text.lexicographicallyPrecedes($0.text) }
            || pairs.allSatisfy { !$0.text.lexicographicallyPrecedes($1.text) }
    }
}
