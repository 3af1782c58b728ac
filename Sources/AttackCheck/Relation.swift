/// A total and parts of it.
struct Relation {
    var total: Int
    var parts: [Int]
    /// False where the total may be more than its parts.
    var isSum: Bool

    /// Narrows the total by its parts and each part by the total and the other parts.
    ///
    /// - Parameter report: told each quantity of which something new is known.
    func narrow(_ bounds: inout Bounds, report: (Int) -> Void) {
        var (lowest, highest) = (0, 0)
        for part in parts {
            lowest += bounds.lower[part]
            highest += bounds.upper[part]
        }
        let most = isSum ? highest : Bounds.unlimited
        if bounds.narrow(total, to: (lowest, most)) { report(total) }
        for part in parts where !bounds.isKnown(part) {
            let others = (
                lower: lowest - bounds.lower[part], upper: highest - bounds.upper[part]
            )
            let least = isSum ? bounds.lower[total] - others.upper : 0
            let before = (bounds.lower[part], bounds.upper[part])
            guard bounds.narrow(part, to: (least, bounds.upper[total] - others.lower)) else {
                continue
            }
            lowest += bounds.lower[part] - before.0
            highest += bounds.upper[part] - before.1
            report(part)
        }
    }
}
