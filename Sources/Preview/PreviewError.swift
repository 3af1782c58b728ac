import Glibc

/// Why a preview cannot begin, or cannot go on.
package enum PreviewError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The port is taken or may not be used.
    case port(UInt16, reason: String)
    /// The folder cannot be watched.
    case watch(folder: String, reason: String)

    package var description: String {
        switch self {
        case .port(let port, let reason):
            "Port \(port) of this machine cannot be served: \(reason). Name another with --port."
        case .watch(let folder, let reason):
            "\(folder) cannot be watched for changes: \(reason)."
        }
    }

    static var lastReason: String { String(cString: strerror(errno)) }
}
