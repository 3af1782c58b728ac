import Extract
import Releases

/// What the audit must know of a service for every record of it.
struct AuditedService: Sendable {
    let code: String
    let isRegistered: Bool
    /// The national data opt-out is England's.
    let isInEngland: Bool
    /// The last day of the service in the audit, as a date's number; `.max` where it has not left.
    let lastDay: Int32

    init(_ service: Service, year: Int) {
        code = service.code
        isRegistered = service.isRegistered(in: year)
        isInEngland = service.nation == "England"
        lastDay = Day(iso: service.left)?.number ?? .max
    }
}
