/// Why disclosure control cannot begin.
package enum DisclosureError: Error, Equatable, CustomStringConvertible {
    case unknownPolicy(String)

    package var description: String {
        switch self {
        case .unknownPolicy(let name):
            let known = DisclosurePolicy.all.map { "`\($0.name)`" }.joined(separator: ", ")
            return "The disclosure policy `\(name)` is not known; let the release file name one of "
                + "these: \(known)."
        }
    }
}
