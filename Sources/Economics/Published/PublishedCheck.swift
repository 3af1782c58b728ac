/// A published result, what the model gives in its place, and whether that is near enough.
package struct PublishedCheck: Sendable {
    /// What agreement means.
    package enum Standing: Sendable {
        /// Inside the tolerance, as it must be.
        case reproduced
        /// Arithmetic on published numbers alone: the model is not asked.
        case arithmetic
        /// The published inputs are not known, so it is shown beside ours and not held against it.
        case notReproduced
    }

    /// `O04`
    package var id: String
    package var study: String
    package var quantity: String
    package var unit: String
    package var published: [Double]
    package var ours: [Double]
    /// How far apart they may be, in the published unit, by number; empty where nothing is held.
    package var tolerance: [Double]
    package var toleranceWords: String
    package var standing: Standing
    /// How ours comes about, and what speaks against reading much into it.
    package var words: String
    package var address: String

    package var holds: Bool {
        !tolerance.isEmpty && published.count == ours.count
            && zip(zip(published, ours), tolerance).allSatisfy { abs($0.0 - $0.1) <= $1 }
    }
}
