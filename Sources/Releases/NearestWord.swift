/// Finds the word that a typist most likely meant.
package enum NearestWord {
    /// No known word is as long; the work grows with the word.
    private static let mostBytes = 64

    /// The known word with the fewest single-character changes, or nil where more than half of
    /// the characters would have to change. The first of several equally near words wins.
    ///
    /// - Reference: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions,
    ///   and reversals", Soviet Physics Doklady 10 (1966).
    static func to(_ word: String, among known: [String]) -> String? {
        guard word.utf8.count <= mostBytes else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let found = distance(Array(word.utf8), Array(candidate.utf8))
            if found * 2 <= max(word.utf8.count, candidate.utf8.count),
                found < best?.distance ?? .max
            {
                best = (candidate, found)
            }
        }
        return best?.word
    }

    /// `Did you mean "freeze_date"?`, or the whole list where nothing is near.
    package static func remedy(for word: String, among known: [String]) -> String {
        to(word, among: known).map { "Did you mean \"\($0)\"?" }
            ?? "Known: \(known.joined(separator: ", "))."
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let replaced = diagonal + (byte == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
