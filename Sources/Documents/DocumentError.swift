/// Why a document cannot be packed.
package enum DocumentError: Error, Equatable, CustomStringConvertible {
    /// `reason` is libzip's.
    case notPacked(part: String, reason: String)

    package var description: String {
        switch self {
        case .notPacked(let part, let reason):
            """
            A document cannot be packed (\(part.isEmpty ? "the archive" : part): \(reason)): free \
            memory and build again.
            """
        }
    }
}
